import type { Geometry, Position } from 'geojson';
import { drawRing } from '../../geodesy/drawn-ring';
import type { LonLat } from '../../geodesy/longitude';
import { ringEdges } from '../../geodesy/ring-edges';
import { partsOfRings } from '../../geodesy/ring-parts';
import type { Mending } from './check-geometry';

/**
 * A checked geometry whose polygons have their holes inside: rings outside the first are polygons of their own, as programs write
 * the parts of a multipolygon that know of none. The polygons of all others are left as they are.
 */
export function withApartRings(geometry: Geometry, mending: Mending): Geometry {
  if (geometry.type === 'GeometryCollection')
    return { type: geometry.type, geometries: geometry.geometries.map((each) => withApartRings(each, mending)) };
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.flatMap(partsOf);
  if (parts.length === polygons.length) return geometry;
  mending.ringsApart += parts.length - polygons.length;
  return { type: 'MultiPolygon', coordinates: parts };
}

function partsOf(rings: Position[][]): Position[][][] {
  if (rings.length === 1) return [rings];
  const parts = partsOfRings(rings.map((ring) => drawRing(ringEdges(ring.slice(0, -1).map(lonLat)))));
  return parts.length === 1 ? [rings] : parts.map((part) => part.rings.map((number) => rings[number]!));
}

function lonLat([longitude, latitude]: Position): LonLat {
  return [longitude!, latitude!];
}
