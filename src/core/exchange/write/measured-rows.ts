import type { Geometry } from 'geojson';
import { tableOf } from '../../measure/rows';
import type { Measured } from './measured';
import { measuredFeatures } from './measured-features';
import { cutLines } from './measured-geometry';
import { OWN_MEASUREMENT } from './own-keys';
import type { WrittenFeature } from './writer';

const FIRST_COLUMNS = ['name', 'shape', 'lineType'];
const LAST_COLUMNS = ['ellipsoid', 'method', 'edition', 'permalink', OWN_MEASUREMENT];

interface MeasuredTable {
  columns: readonly string[];
  features: readonly WrittenFeature[];
}

/**
 * Measurements as rows of one table: the legs of a line or polygon, the rings, the places found, or one row for it all,
 * with the columns that the clipboard and the command line have too.
 */
export function measuredTable(all: readonly Measured[], about: { edition: string }): MeasuredTable {
  const figures = new Set(all.flatMap(({ result }) => tableOf(result).columns));
  return {
    columns: [...FIRST_COLUMNS, ...figures, ...LAST_COLUMNS],
    features: all.flatMap((measured) => rowsOf(measured, about))
  };
}

function rowsOf(measured: Measured, about: { edition: string }): WrittenFeature[] {
  const features = measuredFeatures(measured, about);
  const { columns, rows } = tableOf(measured.result);
  if (rows.length === 0) return features.slice(0, 1);
  const { [OWN_MEASUREMENT]: own, ...common } = features[0]?.properties ?? {};
  return rows.map((row, index) => ({
    type: 'Feature',
    geometry: legGeometry(measured, index) ?? features[index]?.geometry ?? null,
    properties: {
      ...common,
      ...Object.fromEntries(columns.map((column, place) => [column, row[place]])),
      ...(index === 0 ? { [OWN_MEASUREMENT]: own } : {})
    }
  }));
}

/** A leg of a line or polygon as it is drawn; nothing for other shapes. */
function legGeometry({ outline, result }: Measured, index: number): Geometry | null {
  if (result.shape !== 'line' && result.shape !== 'polygon') return null;
  const lines = outline.filter((each) => each.role === 'line' && (each.index ?? 0) === index);
  return cutLines(lines.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : [])));
}
