import type { LonLat } from './longitude';
import { nearestOnLine } from './nearest';

/**
 * Leaves out the vertices of a line that its geodesics pass within a tolerance (metres) without them: Ramer 1972, Douglas
 * and Peucker 1973, with distances on the ellipsoid. The ends stay.
 */
export function thinLine(line: readonly LonLat[], toleranceMetres: number): LonLat[] {
  const first = line[0];
  const last = line.at(-1);
  if (line.length < 3 || !first || !last) return [...line];
  let farthest = 0;
  let distance = toleranceMetres;
  for (let index = 1; index < line.length - 1; index += 1) {
    const away = nearestOnLine([first, last], line[index]!)!.distanceMetres;
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (farthest === 0) return [first, last];
  return [...thinLine(line.slice(0, farthest + 1), toleranceMetres), ...thinLine(line.slice(farthest), toleranceMetres).slice(1)];
}
