import type { Prose } from '../atlas/atlas';
import type { LonLat } from '../geodesy/longitude';

/** Where a typical voyage begins or ends: a place of the atlas by its id, or a port that is none. */
export type TypicalEnd = string | { at: LonLat; names: Prose };
