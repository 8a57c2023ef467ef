import type { Geometry } from 'geojson';
import { splitAtAntimeridian, type LonLat } from '../../geodesy/longitude';

/** Lines whose longitudes may leave ±180, cut there; nothing for none. */
export function cutLines(lines: readonly (readonly LonLat[])[]): Geometry | null {
  const pieces = lines.flatMap(splitAtAntimeridian).map((piece) => piece.map((at) => [...at]));
  const [first] = pieces;
  if (!first) return null;
  return pieces.length === 1 ? { type: 'LineString', coordinates: first } : { type: 'MultiLineString', coordinates: pieces };
}

/** Polygons as GeoJSON has them; one alone is a polygon. */
export function asMultiPolygon(polygons: readonly (readonly (readonly LonLat[])[])[]): Geometry | null {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map((at) => [...at])));
  const [first] = coordinates;
  if (!first) return null;
  return coordinates.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates };
}
