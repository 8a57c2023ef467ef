import type { MultiPolygonRings } from '../geodesy/cut-ring';
import type { LonLat } from '../geodesy/longitude';

/** What a drawn feature stands for. `line` is what was measured, `ray` leads to it (to a foot or a place). */
export type OutlineRole = 'fill' | 'line' | 'ring' | 'ray' | 'vertex' | 'midpoint' | 'label';

/** Lines run on in longitude and may leave ±180; polygons are cut there and closed over the poles after RFC 7946. */
type OutlineGeometry =
  | { type: 'Point'; coordinates: LonLat }
  | { type: 'LineString'; coordinates: readonly LonLat[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly LonLat[])[])[] };

/**
 * One thing to draw of a measurement. `index` counts within the role: a point's place for `vertex`, a leg's for `line`,
 * `midpoint` and `label`, a radius' for `ring`, `fill` and `label`, a row's for `ray`; none where there is but one.
 */
export interface OutlineFeature {
  role: OutlineRole;
  measurementId: string;
  index?: number;
  geometry: OutlineGeometry;
}

export type Outline = readonly OutlineFeature[];

/** Makes the features of a measurement. */
export function featuresOf(measurementId: string) {
  const point = (role: OutlineRole, coordinates: LonLat, index?: number): OutlineFeature => ({
    role,
    measurementId,
    ...(index !== undefined && { index }),
    geometry: { type: 'Point', coordinates }
  });
  const line = (role: OutlineRole, coordinates: readonly LonLat[], index?: number): OutlineFeature => ({
    role,
    measurementId,
    ...(index !== undefined && { index }),
    geometry: { type: 'LineString', coordinates }
  });
  const fill = (coordinates: MultiPolygonRings, index?: number): OutlineFeature => ({
    role: 'fill',
    measurementId,
    ...(index !== undefined && { index }),
    geometry: { type: 'MultiPolygon', coordinates }
  });
  return { point, line, fill };
}
