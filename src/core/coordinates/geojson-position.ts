import { NOT_A_COORDINATE, type CoordinateResult } from './notation';
import { lastPrintedDigit, PRINTED_NUMBER } from './printed-number';
import { readDecimalPair } from './read-decimal-pair';

const POSITION = new RegExp(
  `^\\[\\s*(${PRINTED_NUMBER})\\s*,\\s*(${PRINTED_NUMBER})\\s*(?:,\\s*${PRINTED_NUMBER}\\s*)?\\]$`,
  'iu'
);
const POINT = /^\{(?=.*"type"\s*:\s*"Point").*"coordinates"\s*:\s*(\[[^[\]]*\])[^[\]]*\}$/s;

/**
 * Reads a GeoJSON position or Point (RFC 7946): longitude first, as the square brackets say. Programs leave out the
 * zeros at the end of a number, so the longer of the two fractions counts for both.
 */
export function readGeoJson(plain: string): CoordinateResult {
  const text = plain.replace(/،/g, ',');
  const [, longitude, latitude] = POSITION.exec(POINT.exec(text)?.[1] ?? text) ?? [];
  if (!longitude || !latitude) return NOT_A_COORDINATE;
  const step = Math.min(lastPrintedDigit(latitude), lastPrintedDigit(longitude));
  return readDecimalPair(latitude, longitude, [step, step]);
}
