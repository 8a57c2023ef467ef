import type { LonLat } from '../geodesy/longitude';

/** The notations a position is written in. All are understood; the first three speak the page's language. */
export const COORDINATE_NOTATIONS = ['decimal', 'dms', 'ddm', 'utm', 'mgrs', 'plus', 'geo', 'geojson'] as const;
export type CoordinateNotation = (typeof COORDINATE_NOTATIONS)[number];

/** What cannot be larger than it may be. */
export type CoordinatePart = 'latitude' | 'longitude' | 'minutes' | 'seconds' | 'zone' | 'easting' | 'northing';

/**
 * A position and how well the text tells it: `accuracyMetres` is half a unit of the last digit typed, the larger of
 * north–south and east–west. Whole degrees beside a finer angle count as known as well as that one: the 180 of
 * "35.1234, 180" is meant exactly more often than not. A text that names a square (MGRS, Plus code) means its centre,
 * give or take half its side; a `geo:` URI may state its own uncertainty.
 */
export interface CoordinateReading {
  at: LonLat;
  accuracyMetres: number;
}

/** Why a text is no position. */
export type CoordinateFailure =
  | { ok: false; code: 'not-a-coordinate' }
  /** `swapped` is the position meant if latitude and longitude stand in the wrong order. */
  | { ok: false; code: 'out-of-range'; part: CoordinatePart; swapped?: CoordinateReading }
  /** More than one position can be meant: the person chooses among `readings`. */
  | { ok: false; code: 'ambiguous'; readings: readonly CoordinateReading[] }
  /** The zone or band named has no such square or northing. */
  | { ok: false; code: 'not-in-zone' }
  /** A Plus code without its first digits, which mean nothing without a place nearby. */
  | { ok: false; code: 'short-plus-code' }
  /** A `geo:` URI in a reference system other than WGS84. */
  | { ok: false; code: 'unknown-reference-system'; referenceSystem: string };

export type CoordinateResult = ({ ok: true } & CoordinateReading) | CoordinateFailure;

/** Reads one way to write positions, from a text made plain (`plain-text.ts`). Answers `not-a-coordinate` to what is not written in it. */
export type ReadNotation = (plain: string) => CoordinateResult;

export const NOT_A_COORDINATE: CoordinateFailure = { ok: false, code: 'not-a-coordinate' };

export function outOfRange(part: CoordinatePart): CoordinateFailure {
  return { ok: false, code: 'out-of-range', part };
}
