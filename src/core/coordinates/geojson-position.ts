import { NOT_A_COORDINATE, type CoordinateResult } from './notation';
import { lastDigit } from './plain-text';
import { readDecimalPair } from './read-decimal-pair';

const NUMBER = String.raw`-?\d{1,5}(?:\.\d{1,20})?`;
const POSITION = new RegExp(`^\\[\\s*(${NUMBER})\\s*,\\s*(${NUMBER})\\s*(?:,\\s*${NUMBER}\\s*)?\\]$`);
const POINT = /^\{(?=.*"type"\s*:\s*"Point").*"coordinates"\s*:\s*(\[[^[\]]*\])[^[\]]*\}$/s;

/**
 * Reads a GeoJSON position or Point (RFC 7946): longitude first, as the square brackets say. Programs leave out the
 * zeros at the end of a number, so the longer of the two fractions counts for both.
 */
export function readGeoJson(plain: string): CoordinateResult {
  const text = plain.replace(/،/g, ',');
  const [, longitude, latitude] = POSITION.exec(POINT.exec(text)?.[1] ?? text) ?? [];
  if (!longitude || !latitude) return NOT_A_COORDINATE;
  const step = Math.min(lastDigit(latitude), lastDigit(longitude));
  return readDecimalPair(latitude, longitude, [step, step]);
}
