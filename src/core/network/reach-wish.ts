import type { RouteMode, RoutePoint } from './types';

/** How far one gets from a point, as it is asked for and written in the address. */
export interface ReachWish {
  origin: RoutePoint;
  /** The limits of the bands, rising, each once. */
  days: readonly number[];
  /** Of the ship; the usual speed where nothing is said. */
  speedKnots?: number;
  by: Extract<RouteMode, 'sea' | 'any'>;
}

export const USUAL_DAYS: readonly number[] = [1, 2, 5, 10, 20];

/** More bands than this cannot be told apart on a map. */
export const MOST_DAYS = 8;

/** No voyage of the atlas takes longer. */
export const LONGEST_DAYS = 100;
