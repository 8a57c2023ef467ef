import type { Feature, Geometry } from 'geojson';
import { readFile } from '../measure/file';
import type { Measurement } from '../measure/measurement';
import { objectOf } from './json-object';
import { OWN_MEASUREMENT } from './write/own-keys';

/**
 * The measurement that a feature of a file of ours was made from, exactly as it was: nothing for other features, and for
 * what somebody has damaged. A measurement of several features stands in the first of them.
 */
export function restoreMeasurement({ properties }: Feature<Geometry | null>): Measurement | undefined {
  const kept = properties?.[OWN_MEASUREMENT] as unknown;
  const value = typeof kept === 'string' ? objectOf(kept) : kept;
  if (typeof value !== 'object' || value === null) return undefined;
  const read = readFile(JSON.stringify({ masarat: 'measurements', version: 1, edition: null, measurements: [value] }));
  return read.ok ? read.measurements[0] : undefined;
}
