import type { Point, SeriesSet } from './sets';

/** A part of a whole, lying between the parts before and after it. */
export interface Share {
  label: string;
  value: number;
  from: number;
  to: number;
  point: Point;
}

/** The parts of a set, laid end to end in the order they are given. */
export function sharesOf(set: SeriesSet): Share[] {
  let end = 0;
  return set.points.flatMap((point) => {
    if (point.value === undefined) return [];
    const from = end;
    end += point.value;
    return [{ label: point.label ?? '', value: point.value, from, to: end, point }];
  });
}

/** What the bar stands for: the whole of a hundred for percentages, else the sum of the parts. */
export function wholeOf(shares: readonly Share[], unit: string): number {
  const sum = shares.at(-1)?.to ?? 0;
  return unit === 'percent' ? Math.max(100, sum) : sum;
}
