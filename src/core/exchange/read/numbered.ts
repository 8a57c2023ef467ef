import type { Candidate } from './sift';

/** Numbers features as they stand in the file, from 1. */
export function* numbered(features: Iterable<unknown>): Iterable<Candidate> {
  let number = 0;
  for (const feature of features) {
    number += 1;
    yield { feature, where: { feature: number } };
  }
}
