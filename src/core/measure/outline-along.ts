import type { Atlas } from '../atlas/atlas';
import { densify } from '../geodesy/densify';
import { distanceMetres, interpolate } from '../geodesy/geodesic';
import { nearestLongitude, unwrapLine, type LonLat } from '../geodesy/longitude';
import { measureAlong } from './measure-along';
import type { AlongMeasurement } from './measurement';
import { featuresOf, type Outline } from './outline-feature';
import type { Snap } from './result';

/** The way along a line, its two points where they meet it, rays from where they were set, and the label halfway along. */
export function outlineAlong(measurement: AlongMeasurement, atlas: Atlas, toleranceMetres: number): Outline {
  const { id, from, to } = measurement;
  const { point, line } = featuresOf(id);
  const result = measureAlong(measurement, atlas);
  if (result.shape === 'none') return [point('vertex', from.at, 0), point('vertex', to.at, 1)];
  const way = densify('geodesic', unwrapLine(result.way), toleranceMetres);
  const ends = [way[0]!, way.at(-1)!];
  const rays = [result.from, result.to].flatMap((snap, index) => {
    const ray = rayOf(snap, ends[index]!, toleranceMetres);
    return ray ? [line('ray', ray, index)] : [];
  });
  return [
    line('line', way),
    ...rays,
    ...ends.map((end, index) => point('vertex', end, index)),
    point('label', halfway(result.way, result.alongMetres))
  ];
}

/** From where a point was set to its foot, unless they are the same to the eye. */
function rayOf({ given, offMetres }: Snap, foot: LonLat, toleranceMetres: number): LonLat[] | undefined {
  if (offMetres <= toleranceMetres) return undefined;
  return densify('geodesic', [foot, given.at], toleranceMetres);
}

/** The point halfway along a line, with the longitudes running on from its first point's. */
function halfway(way: readonly LonLat[], lengthMetres: number): LonLat {
  const line = unwrapLine(way);
  let left = lengthMetres / 2;
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1]!, line[index]!];
    const leg = distanceMetres(from, to);
    if (leg >= left && leg > 0) {
      const [longitude, latitude] = interpolate(from, to, left / leg);
      return [nearestLongitude(longitude, from[0]), latitude];
    }
    left -= leg;
  }
  return line.at(-1)!;
}
