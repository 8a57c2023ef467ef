import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, Position } from 'geojson';
import { densify } from '../../core/geodesy/densify';
import { splitAtAntimeridian, type LonLat } from '../../core/geodesy/longitude';
import type { LineType } from '../../core/measure/measurement';
import { json } from './json';

/** How far a drawn line may leave the measured one: less than a screen shows at any zoom a region is looked at. */
const TOLERANCE_METRES = 50;

export function feature(geometry: Geometry, properties: GeoJsonProperties): Feature {
  return { type: 'Feature', geometry, properties };
}

export function featureCollection(features: Feature[]): string {
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return json(collection);
}

export function pointGeometry([longitude, latitude]: LonLat): Geometry {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

export function pointsGeometry(points: readonly LonLat[]): Geometry {
  return { type: 'MultiPoint', coordinates: points.map(position) };
}

/** A line as it is drawn: with points between those given, and cut at the antimeridian as RFC 7946 asks. */
export function lineGeometry(lineType: LineType, points: readonly LonLat[]): Geometry {
  const pieces = splitAtAntimeridian(densify(lineType, points, TOLERANCE_METRES)).map((piece) => piece.map(position));
  if (pieces.length > 1) return { type: 'MultiLineString', coordinates: pieces };
  // A line from a point to itself has no pieces.
  return { type: 'LineString', coordinates: pieces[0] ?? points.map(position) };
}

function position([longitude, latitude]: LonLat): Position {
  return [longitude, latitude];
}
