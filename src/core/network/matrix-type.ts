import type { NetworkFailureCode, RouteWarning } from './types';

/** `broke-off`: there is no length, for a fault of ours in the computing of this one. */
export type MatrixWarning = Exclude<RouteWarning['code'], 'idle-options' | 'booked-passage'> | 'broke-off';

/** How a matrix is to be reckoned. */
export interface MatrixManner {
  /**
   * Seeks each course of the shortest ways by sea too, so that all that routes warn of is known, with hours and emissions: some
   * milliseconds a pair, and no longer all lengths at once.
   */
  courses?: boolean;
}

/** From each origin (row) to each destination (column), row after row; NaN where there is no route. */
export interface Matrix {
  rows: number;
  columns: number;
  metres: Float64Array;
  /**
   * Whether one route was sought for each pair, as is done where courses are asked for, and unless the shortest ways by sea are
   * asked for, without tariffs or vias. If not, nobody looked for what hangs on the course: seasons, rivers, sizes, polar waters, ice.
   */
  courses: boolean;
  /** Only with courses. */
  hours?: Float64Array;
  /** As `hours`. */
  co2Kilograms?: Float64Array;
  /** As `hours`, and only with tariffs, in whatever currency they are. */
  cost?: Float64Array;
  /**
   * What each way is warned of, as its route is, each code once; options without effect, which are the question's, aside. Of the
   * shortest ways by sea without courses only far joins, restricted passages, those of the Arctic that are closed and those of booked transits that
   * are not taken are known.
   */
  warnings: readonly (readonly MatrixWarning[])[];
  /** Why there is no length, by the code of its route's failure: `too-far`, `no-route` or `broke-off`. `null` where there is one. */
  failures: readonly (NetworkFailureCode | null)[];
  /** 1 where the length is that of a way by restricted passages, for want of another; else 0. */
  restricted: Uint8Array;
  /** How far each point is joined to the network, whether ways lead from it or none; NaN where it lies too far off. */
  originSnapMetres: Float64Array;
  destinationSnapMetres: Float64Array;
}
