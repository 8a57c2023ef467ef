import { densify } from '../geodesy/densify';
import { pointBetween } from '../geodesy/line-type';
import { nearestLongitude, type LonLat } from '../geodesy/longitude';
import type { LineMeasurement, LineType, MeasurePoint } from './measurement';
import { featuresOf, type Outline } from './outline-feature';

/** A line leg by leg, its points, and on each leg where a new point is drawn out of it and where its label stands: halfway along it. */
export function outlineLine({ id, lineType, points }: LineMeasurement, toleranceMetres: number): Outline {
  return outlineLegs(id, lineType, points, toleranceMetres);
}

/** The same for the legs of a line or the edges of a polygon; `points` end with the first where it is closed. */
export function outlineLegs(id: string, lineType: LineType, points: readonly MeasurePoint[], toleranceMetres: number): Outline {
  const { point, line } = featuresOf(id);
  const stops = stopsOf(points);
  const legs = stops.slice(1).map((to, index) => densify(lineType, [stops[index]!, to], toleranceMetres));
  const middles = stops.slice(1).map((to, index) => middleOf(lineType, stops[index]!, to));
  const isClosed = points.length > 1 && points[0] === points.at(-1);
  return [
    ...legs.map((leg, index) => line('line', leg, index)),
    ...middles.map((middle, index) => point('midpoint', middle, index)),
    ...(isClosed ? stops.slice(0, -1) : stops).map((stop, index) => point('vertex', stop, index)),
    ...middles.map((middle, index) => point('label', middle, index))
  ];
}

/** The points with longitudes that run on from each to the next, so that a line keeps together across the antimeridian. */
function stopsOf(points: readonly MeasurePoint[]): LonLat[] {
  const stops: LonLat[] = [];
  for (const { at } of points) stops.push([nearestLongitude(at[0], stops.at(-1)?.[0] ?? at[0]), at[1]]);
  return stops;
}

/** Halfway along a leg, in the copy of the world the leg is drawn in. */
function middleOf(lineType: LineType, from: LonLat, to: LonLat): LonLat {
  const [longitude, latitude] = pointBetween(lineType, from, to, 0.5);
  return [nearestLongitude(longitude, (from[0] + to[0]) / 2), latitude];
}
