import { NOT_A_COORDINATE, type CoordinateResult } from './notation';
import { lastPrintedDigit, PRINTED_NUMBER } from './printed-number';
import { readDecimalPair } from './read-decimal-pair';

const POSITION = new RegExp(
  `^\\[\\s*(${PRINTED_NUMBER})\\s*,\\s*(${PRINTED_NUMBER})\\s*(?:,\\s*${PRINTED_NUMBER}\\s*)?\\]$`,
  'iu'
);
const POINT = /^\{(?=.*"type"\s*:\s*"Point").*"coordinates"\s*:\s*(\[[^[\]]*\])[^[\]]*\}$/s;

const WKT = new RegExp(
  `^(?:SRID=(\\d+);\\s*)?POINT\\s*(?:Z|M|ZM)?\\s*\\(\\s*(${PRINTED_NUMBER})\\s+(${PRINTED_NUMBER})(?:\\s+${PRINTED_NUMBER}){0,2}\\s*\\)$`,
  'iu'
);
const WGS84 = '4326';

/**
 * Reads a GeoJSON position or Point (RFC 7946), or a point of WKT: longitude first, as the brackets say. Programs leave out the
 * zeros at the end of a number, so the longer of the two fractions counts for both.
 */
export function readGeoJson(plain: string): CoordinateResult {
  const text = plain.replace(/،/g, ',');
  const [, system = WGS84, x, y] = WKT.exec(text) ?? [];
  if (system !== WGS84) return { ok: false, code: 'unknown-reference-system', referenceSystem: `EPSG:${system}` };
  const [, longitude = x, latitude = y] = POSITION.exec(POINT.exec(text)?.[1] ?? text) ?? [];
  if (!longitude || !latitude) return NOT_A_COORDINATE;
  const step = Math.min(lastPrintedDigit(latitude), lastPrintedDigit(longitude));
  return readDecimalPair(latitude, longitude, [step, step]);
}
