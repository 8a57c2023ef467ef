import geodesicPackage from 'geographiclib-geodesic';
import type { LineType } from '../measure/measurement';
import type { LonLat } from './longitude';
import { rhumbPolygon } from './rhumb-area';

const { Geodesic } = geodesicPackage;

/** The area a ring of points encloses, and the length of its edges. */
export interface PolygonArea {
  /** Of a ring: the smaller of the two parts that it divides the Earth into. Never negative. */
  areaSquareMetres: number;
  /** How one walks round that part in the order of the points: with it on the left, or on the right. */
  orientation: 'counter-clockwise' | 'clockwise';
  perimeterMetres: number;
}

/**
 * Area and perimeter of the polygon whose edges join the points in order, the last to the first (a closing point repeated
 * does no harm). It may hold a pole or cross the antimeridian. Where edges cross one another the parts walked round the
 * other way count negative.
 *
 * Geodesic edges: Karney, "Algorithms for geodesics" (2013), section 6, good to 0.1 m² a vertex. Rhumb edges: Karney, "The
 * area of rhumb polygons" (2024), by our own series.
 */
export function polygonArea(ring: readonly LonLat[], lineType: LineType): PolygonArea {
  return polygonOf(lineType === 'rhumb' ? rhumbPolygon(ring) : geodesicPolygon(ring));
}

/** The figures of a signed area. */
export function polygonOf({ area, perimeter }: { area: number; perimeter: number }): PolygonArea {
  return {
    areaSquareMetres: Math.abs(area),
    orientation: area < 0 ? 'clockwise' : 'counter-clockwise',
    perimeterMetres: perimeter
  };
}

function geodesicPolygon(ring: readonly LonLat[]): { area: number; perimeter: number } {
  const polygon = Geodesic.WGS84.Polygon(false);
  for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude);
  const { area, perimeter } = polygon.Compute(false, true);
  return { area: area ?? 0, perimeter };
}
