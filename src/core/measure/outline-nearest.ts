import type { Atlas } from '../atlas/atlas';
import { densify } from '../geodesy/densify';
import { measureNearest } from './measure-nearest';
import type { NearestMeasurement } from './measurement';
import { featuresOf, type Outline } from './outline-feature';

/** More rays would hide the map; the list goes on without them. */
const MAXIMUM_RAYS = 30;

/** The point and the geodesics to the nearest places, with a label at each of these. */
export function outlineNearest(measurement: NearestMeasurement, atlas: Atlas, toleranceMetres: number): Outline {
  const { id, from } = measurement;
  const { point, line } = featuresOf(id);
  const result = measureNearest(measurement, atlas);
  const rows = result.shape === 'none' ? [] : result.rows.slice(0, MAXIMUM_RAYS);
  const rays = rows.map(({ at }) => densify('geodesic', [from.at, at], toleranceMetres));
  return [
    ...rays.map((ray, index) => line('ray', ray, index)),
    point('vertex', from.at, 0),
    ...rays.map((ray, index) => point('label', ray.at(-1)!, index))
  ];
}
