import type { WrittenFeature } from '#core/exchange/write/writer';
import { polygonAreaWithHoles } from '#core/geodesy/area';
import type { ReachBand } from '#core/network/types';

/** The area of a band in square metres, on WGS84. */
export function bandArea(polygons: ReachBand['polygons']): number {
  return polygons.reduce((sum, rings) => sum + polygonAreaWithHoles(rings, 'geodesic').areaSquareMetres, 0);
}

/** The bands as features for a file, each with what it was computed from. */
export function reachFeatures(
  bands: readonly { days: number; polygons: ReachBand['polygons'] }[],
  given: Readonly<Record<string, unknown>>
): WrittenFeature[] {
  return bands.map(({ days, polygons }) => ({
    type: 'Feature',
    geometry: { type: 'MultiPolygon', coordinates: polygons as unknown as number[][][][] },
    properties: { days, hours: days * 24, ...given }
  }));
}
