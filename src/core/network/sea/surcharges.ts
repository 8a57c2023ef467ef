import { isInSet, MOST_PASSAGES, type PassageSet } from '../passage-set';
import type { MaskTable } from './masks';

/** Passages at which one waits, with the wait as so many metres. */
export type Waits = ReadonlyMap<number, number>;

export const NO_WAITS: Waits = new Map();

/** What crossing passages adds to lengths, in metres: nothing, a wait, or infinity where one is shut. */
export interface Surcharges {
  byPassage: Float64Array;
  /** By number of a set of passages: all of them together. */
  byMask: Float64Array;
}

export function surchargesOf(masks: MaskTable, shut: PassageSet, waits: Waits): Surcharges {
  const byPassage = Float64Array.from({ length: MOST_PASSAGES }, (_, index) =>
    isInSet(shut, index) ? Infinity : (waits.get(index) ?? 0)
  );
  return { byPassage, byMask: masks.sums(byPassage) };
}

/** All that some passages add. */
export function sumOf(byPassage: Float64Array, passages: readonly number[]): number {
  let sum = 0;
  for (const index of passages) sum += byPassage[index]!;
  return sum;
}
