import { ringToPolygons } from '../geodesy/ring-polygons';
import type { PolygonMeasurement } from './measurement';
import { insideOf } from './inside';
import { featuresOf, type Outline } from './outline-feature';
import { outlineLegs } from './outline-line';

/**
 * A polygon's surface, where its own label stands, inside it, and its edges with their middles. Where not all labels find
 * room those that come first do: what it was measured for before its edges.
 */
export function outlinePolygon({ id, lineType, points }: PolygonMeasurement, toleranceMetres: number): Outline {
  const [first] = points;
  if (!first || points.length < 3) return outlineLegs(id, lineType, points, toleranceMetres);
  const surface = ringToPolygons(
    points.map(({ at }) => at),
    lineType,
    toleranceMetres
  );
  const { point, fill } = featuresOf(id);
  const labelAt = insideOf(surface);
  const edges = outlineLegs(id, lineType, [...points, first], toleranceMetres);
  return [fill(surface), ...(labelAt ? [point('label', labelAt)] : []), ...edges];
}
