import { wrapLongitude, type LonLat } from '../geodesy/longitude';

/** Four decimals of a degree are eleven metres: where nothing says how exact a position is, it has no more. */
const USUAL_DECIMALS = 4;
/** Directions of writing: programs that join and sort tables take them for letters. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Metres, a little less than half a degree of latitude is anywhere: what was typed to a decimal gets that decimal back. */
const HALF_DEGREE_METRES = 55_000;
const MOST_DECIMALS = 6;

/** The decimals of a degree in which a position was written that may lie so many metres off: none for 55 km, two for 550 m. */
function typedDecimals(accuracyMetres: number): number {
  return Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(Math.log10(HALF_DEGREE_METRES / accuracyMetres))));
}

/**
 * A position as data: `25.3, 60.6`, latitude first, in degrees with a sign, without letters of a language. With no more
 * decimals than its accuracy deserves; where that is not known, those of a position to eleven metres without trailing noughts.
 */
export function plainPosition([longitude, latitude]: LonLat, accuracyMetres?: number): string {
  const east = Math.abs(longitude) <= 180 ? longitude : wrapLongitude(longitude);
  return [latitude, east].map((degrees) => plainDegrees(degrees, accuracyMetres)).join(', ');
}

function plainDegrees(degrees: number, accuracyMetres: number | undefined): string {
  if (accuracyMetres === undefined) return String(Number(degrees.toFixed(USUAL_DECIMALS)) || 0);
  const text = degrees.toFixed(typedDecimals(accuracyMetres));
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** A text for a cell of a file: without the invisible marks that hold a text together on a screen. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}
