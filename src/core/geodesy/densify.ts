import type { LineType } from '../measure/measurement';
import { lineBetween } from './line-type';
import { nearestLongitude, type LonLat } from './longitude';
import { refine, sensibleTolerance } from './refine';

/**
 * Puts points between the vertices of a line so that a web map, which joins vertices by straight strokes, draws the
 * geodesics or rhumb lines that were measured, to within a tolerance in metres on the ground, but no finer than a
 * billionth of each line (so with 0); and so does a reader of GeoJSON, whose strokes are straight in degrees. Given
 * vertices stay as they are; longitudes run on without a jump and may leave ±180. Over a pole the points close in until
 * the stroke from one side to the other lies at the edge of the map.
 */
export function densify(lineType: LineType, points: readonly LonLat[], toleranceMetres: number): LonLat[] {
  const [first] = points;
  if (!first) return [];
  const dense: LonLat[] = [first];
  for (let index = 1; index < points.length; index += 1) {
    const start = dense.at(-1)!;
    const [longitude, latitude] = points[index]!;
    const line = lineBetween(lineType, start, [longitude, latitude]);
    dense.push(...refine(line.at, { share: 0, at: start }, 1, sensibleTolerance(toleranceMetres, line.lengthMetres)));
    dense[dense.length - 1] = [nearestLongitude(longitude, dense.at(-1)![0]), latitude];
  }
  return dense;
}

/** A closed ring of lines, densified in the same way: the last point is the first again, a whole turn away where the ring goes round a pole. */
export function densifyRing(lineType: LineType, ring: readonly LonLat[], toleranceMetres: number): LonLat[] {
  return ring.length === 0 ? [] : densify(lineType, [...ring, ring[0]!], toleranceMetres);
}
