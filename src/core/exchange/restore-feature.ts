import type { Feature, Geometry, LineString, Point, Polygon } from 'geojson';
import { objectOf } from './json-object';
import { OWN_PROPERTIES } from './write/own-keys';

/**
 * Gives a feature of a file of ours its properties as they were written: formats that know only texts keep them beside.
 * With them a collection of one kind of shape becomes that kind's multiple again: KML knows only collections.
 */
export function restoreFeature<F extends Feature<Geometry>>(feature: F): F {
  const kept = feature.properties?.[OWN_PROPERTIES] as unknown;
  const properties = typeof kept === 'string' ? objectOf(kept) : undefined;
  return properties ? { ...feature, properties, geometry: multipleOf(feature.geometry) } : feature;
}

function multipleOf(geometry: Geometry): Geometry {
  if (geometry.type !== 'GeometryCollection') return geometry;
  const { geometries } = geometry;
  const areAll = <G extends Geometry>(type: G['type']): G[] | undefined =>
    geometries.every((each) => each.type === type) ? (geometries as G[]) : undefined;
  const points = areAll<Point>('Point');
  if (points) return { type: 'MultiPoint', coordinates: points.map(({ coordinates }) => coordinates) };
  const lines = areAll<LineString>('LineString');
  if (lines) return { type: 'MultiLineString', coordinates: lines.map(({ coordinates }) => coordinates) };
  const polygons = areAll<Polygon>('Polygon');
  return polygons ? { type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) } : geometry;
}
