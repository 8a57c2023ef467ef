import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Language } from '#core/atlas/vocabulary';
import { splitAtAntimeridian, wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import type { DrawnFeature } from '../drawing';
import { asDrawn } from '../layers/features';
import { partAtTilesEnd } from './polar';

/** Marks of direction the map's own reordering does not need, and would draw as boxes. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What was drawn, as the map's sources hold it. */
export function drawingFeatures(drawing: readonly DrawnFeature[], page: Language): FeatureCollection {
  return { type: 'FeatureCollection', features: drawing.map((drawn) => featureOf(drawn, page)) };
}

function featureOf(drawn: DrawnFeature, page: Language): Feature {
  const { role, colour } = drawn;
  return { type: 'Feature', geometry: geometryOf(drawn), properties: { role, colour, ...detailsOf(drawn, page) } };
}

function detailsOf(drawn: DrawnFeature, page: Language): Record<string, string | boolean> {
  switch (drawn.role) {
    case 'label':
      return { text: asDrawn(drawn.text.replace(DIRECTION_MARKS, ''), page) };
    case 'vertex':
    case 'handle':
      return { selected: drawn.selected ?? false };
    case 'fill':
    case 'strip':
      return {};
    case 'way':
      return { form: drawn.form, look: drawn.look };
    default:
      return { tentative: drawn.tentative ?? false };
  }
}

function geometryOf(drawn: DrawnFeature): Geometry {
  switch (drawn.role) {
    case 'fill':
      return { type: 'MultiPolygon', coordinates: drawn.coordinates as unknown as Position[][][] };
    case 'strip':
      return { type: 'MultiLineString', coordinates: drawn.coordinates as unknown as Position[][] };
    case 'vertex':
    case 'handle':
    case 'label':
      return { type: 'Point', coordinates: [wrapLongitude(drawn.coordinates[0]), drawn.coordinates[1]] };
    default:
      return { type: 'MultiLineString', coordinates: strokesOf(drawn.coordinates) };
  }
}

/** A stroke within the one world the map's tiles cover. */
function strokesOf(line: readonly LonLat[]): Position[][] {
  return partAtTilesEnd(line)
    .tiled.flatMap(splitAtAntimeridian)
    .map((piece) => piece.map(([longitude, latitude]) => [longitude, latitude]));
}
