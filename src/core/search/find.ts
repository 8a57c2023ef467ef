import { parseCoordinate } from '../coordinates/parse';
import type { CoordinateFailure } from '../coordinates/notation';
import type { LonLat } from '../geodesy/longitude';
import type { Found } from './found';
import type { SearchIndex } from './search-index';

/** Everything that answers a query. */
export interface Findings {
  /** Positions the query can be read as; the person chooses where there are several. */
  positions: readonly LonLat[];
  found: readonly Found[];
  /** Why a text that looks like a position is none. */
  failure: Exclude<CoordinateFailure, { code: 'not-a-coordinate' }> | null;
}

/**
 * Answers a query with positions and with things of the atlas. Without an index, which comes later than the first key stroke, only
 * positions are found. An order of longitude before latitude is offered as a position, never taken silently.
 */
export function find(query: string, index: SearchIndex | null, limit?: number): Findings {
  const found = index?.find(query, limit) ?? [];
  const read = parseCoordinate(query);
  if (read.ok) return { positions: [read.at], found, failure: null };
  if (read.code === 'not-a-coordinate') return { positions: [], found, failure: null };
  const swapped = read.code === 'out-of-range' && read.swapped ? [read.swapped.at] : [];
  return { positions: read.code === 'ambiguous' ? read.readings.map(({ at }) => at) : swapped, found, failure: read };
}
