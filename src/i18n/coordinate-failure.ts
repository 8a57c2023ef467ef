import type { CoordinateFailure, CoordinatePart } from '#core/coordinates/notation';
import { m } from './index';

/** Why a text that looks like a position is none, and what can be done. */
export function coordinateFailure(failure: Exclude<CoordinateFailure, { code: 'not-a-coordinate' }>): string {
  switch (failure.code) {
    case 'ambiguous':
      return m.search_ambiguous();
    case 'not-in-zone':
      return m.search_not_in_zone();
    case 'short-plus-code':
      return m.search_short_plus_code();
    case 'unknown-reference-system':
      return m.search_reference_system({ name: failure.referenceSystem });
    case 'out-of-range':
      return failure.swapped ? m.search_swapped() : tooLarge(failure.part);
  }
}

function tooLarge(part: CoordinatePart): string {
  switch (part) {
    case 'latitude':
      return m.search_latitude();
    case 'longitude':
      return m.search_longitude();
    case 'minutes':
    case 'seconds':
      return m.search_sixty();
    case 'zone':
      return m.search_zone();
    case 'easting':
    case 'northing':
      return m.search_grid_range();
  }
}
