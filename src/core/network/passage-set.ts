/** Passages by their index in the network's list, as bits: 128 at most. */
export type PassageSet = Uint32Array;

const WORDS = 4;
export const MOST_PASSAGES = WORDS * 32;

export function passageSet(indexes: Iterable<number> = []): PassageSet {
  const set = new Uint32Array(WORDS);
  for (const index of indexes) set[index >> 5]! |= 1 << (index & 31);
  return set;
}

/** A set with more passages; the set itself is left as it is. */
export function withPassages(set: PassageSet, indexes: readonly number[]): PassageSet {
  const next = passageSet(indexes);
  set.forEach((word, at) => (next[at]! |= word));
  return next;
}

export function isInSet(set: PassageSet, index: number): boolean {
  return (set[index >> 5]! & (1 << (index & 31))) !== 0;
}

/** A text that equal sets share: the key of what is remembered by set. */
export function keyOfSet(set: PassageSet): string {
  return set.join(',');
}
