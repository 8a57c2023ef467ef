import { polygonArea } from './area';
import type { LonLat } from './longitude';
import { EARTH_SQUARE_METRES } from './rhumb-area';

/**
 * The area of polygons with geodesic edges, in square metres, each its outer ring first. Rings run as RFC 7946 asks, the outer ones
 * counter-clockwise and holes clockwise, so that a polygon may hold more than half of the Earth, as the reach over all oceans does.
 */
export function orientedArea(polygons: readonly (readonly (readonly LonLat[])[])[]): number {
  return polygons.reduce((sum, [outer, ...holes]) => {
    if (!outer) return sum;
    return holes.reduce((left, hole) => left - polygonArea(hole, 'geodesic').areaSquareMetres, sum + areaOnTheLeft(outer));
  }, 0);
}

function areaOnTheLeft(ring: readonly LonLat[]): number {
  const { areaSquareMetres, orientation } = polygonArea(ring, 'geodesic');
  return orientation === 'counter-clockwise' ? areaSquareMetres : EARTH_SQUARE_METRES - areaSquareMetres;
}
