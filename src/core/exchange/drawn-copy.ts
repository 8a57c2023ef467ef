import type { Geometry, Position } from 'geojson';
import { unwrapLine, type LonLat } from '../geodesy/longitude';
import { isDrawnOnWorldMap } from '../geodesy/ring-edges';
import type { LayerFeature } from './layer';
import { ownValue } from './own-value';

/** The property that holds what is written beside a feature. */
export const LABEL_PROPERTY = 'label';
const FEATURES_A_PIECE = 2000;

/**
 * What the map needs of a layer, as the text of a feature collection in pieces: geometries, the number of each feature as
 * its id, and its label. Lines and rings that jump by more than half a turn are carried on across the antimeridian, so
 * that no stroke runs back round the world; what is measured and exported stays as given.
 */
export function* drawnCopy(features: readonly LayerFeature[], label: string | null): Iterable<string> {
  yield '{"type":"FeatureCollection","features":[';
  for (let start = 0; start < features.length; start += FEATURES_A_PIECE) {
    const piece = features.slice(start, start + FEATURES_A_PIECE).map((feature, index) => drawn(feature, start + index, label));
    yield `${start > 0 ? ',' : ''}${piece.join(',')}`;
  }
  yield ']}';
}

function drawn({ geometry, properties }: LayerFeature, id: number, label: string | null): string {
  const value = label === null ? undefined : ownValue(properties, label);
  const written = value === undefined || value === null || typeof value === 'object' ? {} : { [LABEL_PROPERTY]: String(value) };
  return JSON.stringify({ type: 'Feature', id, properties: written, geometry: carriedOn(geometry) });
}

function carriedOn(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: carriedOnLine(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(carriedOnLine) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(carriedOnRing) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(carriedOnRing)) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(carriedOn) };
    default:
      return geometry;
  }
}

/** A ring with the edge of the world in it stays as it is drawn there. */
function carriedOnRing(ring: Position[]): Position[] {
  return isDrawnOnWorldMap(ring.slice(0, -1) as unknown as LonLat[]) ? ring : carriedOnLine(ring);
}

/** A step of exactly one turn is the edge of a map of the whole world, not a jump. */
function carriedOnLine(line: Position[]): Position[] {
  const jumps = line.some((position, index) => index > 0 && isJump(Math.abs(position[0]! - line[index - 1]![0]!)));
  return jumps ? unwrapLine(line as unknown as LonLat[]).map(([longitude, latitude]) => [longitude, latitude]) : line;
}

function isJump(step: number): boolean {
  return step > 180 && step !== 360;
}
