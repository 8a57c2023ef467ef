import type { LonLat } from '../geodesy/longitude';

/** What cannot be larger than it may be. */
export type CoordinatePart = 'latitude' | 'longitude' | 'minutes' | 'seconds';

/** Why a text is no position. */
export type CoordinateFailure =
  | { ok: false; code: 'not-a-coordinate' }
  /** `swapped` is the position meant if longitude was written first. */
  | { ok: false; code: 'out-of-range'; part: CoordinatePart; swapped?: LonLat }
  /** More than one position can be meant: the person chooses among `readings`. */
  | { ok: false; code: 'ambiguous'; readings: readonly LonLat[] };

export type CoordinateResult = { ok: true; at: LonLat } | CoordinateFailure;

/** A way to write positions. A notation answers `not-a-coordinate` to what is not written in it. */
export type Notation = (text: string) => CoordinateResult;

export const NOT_A_COORDINATE: CoordinateResult = { ok: false, code: 'not-a-coordinate' };
