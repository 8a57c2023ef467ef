import { isInSet, type PassageSet } from '../passage-set';
import type { ContractedGraph } from './graph-data';
import type { Entry } from './search';
import type { Waits } from './surcharges';

/**
 * Lengths from entries to all nodes over the plain edges, by Bellman and Ford's rule: slow, and too simple to be wrong. Each
 * passage of an edge or an entry adds its wait.
 */
export function bruteForce(
  { edges, masks, level }: ContractedGraph,
  from: readonly Entry[],
  shut: PassageSet,
  waits: Waits = new Map()
): Float64Array {
  const waitAt = (passages: readonly number[]): number => passages.reduce((sum, index) => sum + (waits.get(index) ?? 0), 0);
  const isOpen = (passages: readonly number[]): boolean => !passages.some((passage) => isInSet(shut, passage));
  const metres = new Float64Array(level.length).fill(Infinity);
  for (const entry of from) {
    if (isOpen(entry.passages)) metres[entry.node] = Math.min(metres[entry.node]!, entry.metres + waitAt(entry.passages));
  }
  const open = [...edges.from.keys()].filter((edge) => isOpen(masks.passages(edges.mask[edge]!)));
  const lengths = open.map((edge) => edges.metres[edge]! + waitAt(masks.passages(edges.mask[edge]!)));
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    open.forEach((edge, at) => {
      const a = edges.from[edge]!;
      const b = edges.to[edge]!;
      const least = Math.min(metres[a]!, metres[b]!) + lengths[at]!;
      // The nearer end cannot be bettered by the farther.
      if (least < metres[a]! || least < metres[b]!) isChanged = true;
      metres[a] = Math.min(metres[a]!, least);
      metres[b] = Math.min(metres[b]!, least);
    });
  }
  return metres;
}

/** The length of the shortest way between two lists of entries, from the lengths of the first to all nodes. */
export function bruteForceBetween(metres: Float64Array, to: readonly Entry[], shut: PassageSet): number {
  const open = to.filter(({ passages }) => !passages.some((passage) => isInSet(shut, passage)));
  return open.reduce((least, entry) => Math.min(least, metres[entry.node]! + entry.metres), Infinity);
}
