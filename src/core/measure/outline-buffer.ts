import type { Atlas } from '../atlas/atlas';
import { densify } from '../geodesy/densify';
import { unwrapLine, type LonLat } from '../geodesy/longitude';
import { bufferPolygons } from './buffer-polygons';
import { insideOf } from './inside';
import type { BufferMeasurement } from './measurement';
import { featuresOf, type Outline } from './outline-feature';
import { stretchesOf } from './track';

/** The line a buffer is made round, the buffer, its edge without the cuts at the antimeridian, and the label inside. */
export function outlineBuffer(measurement: BufferMeasurement, atlas: Atlas, toleranceMetres: number): Outline {
  const { id, of } = measurement;
  const { point, line, fill } = featuresOf(id);
  const stretches = stretchesOf(atlas, of) ?? [];
  const way = stretches.map(({ positions }) => densify('geodesic', unwrapLine(positions), toleranceMetres));
  const lines = way.map((positions, index) => line('line', positions, index));
  const polygons = bufferPolygons(measurement, atlas, toleranceMetres);
  if ('shape' in polygons) return lines;
  const labelAt = insideOf(polygons);
  return [
    fill(polygons),
    ...polygons.flatMap((rings) => rings.flatMap(withoutCuts)).map((edge) => line('ring', edge)),
    ...lines,
    ...(labelAt ? [point('label', labelAt)] : [])
  ];
}

/** The strokes of a ring that are edges of the shape, not of the world: without those along ±180 and over a pole. */
function withoutCuts(ring: readonly LonLat[]): LonLat[][] {
  const strokes: LonLat[][] = [];
  for (let index = 1; index < ring.length; index += 1) {
    const [from, to] = [ring[index - 1]!, ring[index]!];
    if (isCut(from, to)) continue;
    const last = strokes.at(-1);
    if (last && last.at(-1) === from) last.push(to);
    else strokes.push([from, to]);
  }
  return strokes;
}

function isCut(from: LonLat, to: LonLat): boolean {
  const alongMeridian = Math.abs(from[0]) === 180 && from[0] === to[0];
  return alongMeridian || (Math.abs(from[1]) === 90 && from[1] === to[1]);
}
