import { yearsOf } from '#core/reading/day';
import type { SeriesSet } from './sets';

/** A value at a time, ready to be drawn. */
export interface Timed {
  at: string;
  /** The time as a number of years: the middle of what the date may mean. */
  years: number;
  value: number;
}

/** The values of a set in the order of time; points that carry only a note have none. */
export function timedOf(set: SeriesSet): Timed[] {
  return set.points
    .flatMap(({ at, value }) => (at === undefined || value === undefined ? [] : [{ at, value, years: yearsOf(at) }]))
    .sort((a, b) => a.years - b.years);
}

/**
 * Takes a set apart into stretches a line may be drawn along. Yearly figures are joined only to those of the next year:
 * across a year without a figure a line would claim one. Counts taken on a day stay true until the next, and are joined.
 */
export function runsOf(timed: readonly Timed[]): Timed[][] {
  const isYearly = timed.every(({ at }) => at.length === 4);
  const runs: Timed[][] = [];
  for (const point of timed) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && (!isYearly || point.years - before.years < 1.5)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The points of a set that say most of it: the first, the last and, where it is neither, the highest. */
export interface Landmarks {
  first: Timed;
  last: Timed;
  peak: Timed;
}

export function landmarksOf(timed: readonly Timed[]): Landmarks | undefined {
  const first = timed[0];
  const last = timed.at(-1);
  if (!first || !last) return undefined;
  return { first, last, peak: timed.reduce((highest, point) => (point.value > highest.value ? point : highest)) };
}
