import type { PassageSet } from '../passage-set';
import type { NetworkParts } from '../parts';
import type { SeaJoin, SeaPath } from '../sea/engine';
import { findSeaWayIn, leastWeight, type Goal, type SeaWay } from '../sea-way';
import type { SeaLinks } from './sea-links';
import { DESTINATION, ORIGIN, type Move } from './moves';

/**
 * Weighs ways by sea between ports and the ends of a route: those looked at in full, with their delays and tolls; of the others
 * only the length is known, and with it the least they can weigh.
 */
export interface SeaScale {
  weigh(from: number, to: number): number;
  /** The same where the lengths known are those with less shut: the length is measured first. */
  weighByLength(from: number, to: number): number;
  /** Where a port or an end meets the water. */
  join(end: number): SeaJoin | undefined;
  /** The way itself, which is looked at in full for it. */
  path(from: number, to: number): SeaPath;
  /** Looks at those among some moves in full that were not before; says whether there were any. */
  weighAnew(moves: readonly Move[]): boolean;
  /** From now on there are no ways but those looked at in full, the one from end to end among them. */
  keepToKnown(): void;
}

const MOST_PORTS = 10_000;
/** One number for a way by sea; the ends of the route have numbers below nought. */
const keyOf = (from: number, to: number): number => (from + 2) * MOST_PORTS + to + 2;

export function createSeaScale(parts: NetworkParts, goal: Goal, set: PassageSet, links: SeaLinks): SeaScale {
  const ways = new Map<number, SeaWay | undefined>();
  let areOthersGuessed = true;
  const way = (from: number, to: number): SeaWay | undefined => {
    const key = keyOf(from, to);
    if (!ways.has(key)) ways.set(key, findSeaWayIn(parts, set, goal, links.join(from)!, links.join(to)!));
    return ways.get(key);
  };
  const lengths = new Map<number, number>();
  const lengthOf = (from: number, to: number): number => {
    const key = keyOf(from, to);
    const metres = lengths.get(key) ?? parts.sea.path(links.join(from)!, links.join(to)!, set)?.lengthMetres ?? NaN;
    lengths.set(key, metres);
    return metres;
  };
  const weighBy = (from: number, to: number, metres: (from: number, to: number) => number): number => {
    const snaps = goal.charges.weigh(goal.minimise, 'sea', links.snapMetres(from, to));
    const weighed = ways.size === 0 ? undefined : ways.get(keyOf(from, to))?.weight;
    return snaps + (weighed ?? (areOthersGuessed ? leastWeight(goal, metres(from, to)) : NaN));
  };
  return {
    join: links.join,
    path: (from, to) => way(from, to)!.path,
    weigh: (from, to) => weighBy(from, to, links.metres),
    weighByLength: (from, to) => weighBy(from, to, lengthOf),
    weighAnew(moves) {
      // A length is all there is to know of a way that is to be short.
      if (goal.minimise === 'distance') return false;
      const fresh = moves.filter(({ kind, from, to }) => kind === 'sea' && !ways.has(keyOf(from, to)));
      for (const { from, to } of fresh) way(from, to);
      return fresh.length > 0;
    },
    keepToKnown() {
      if (!Number.isNaN(links.metres(ORIGIN, DESTINATION))) way(ORIGIN, DESTINATION);
      areOthersGuessed = false;
    }
  };
}

/** With the network's own figures what is found holds after far fewer. */
const MOST_ROUNDS = 60;

/**
 * Searches until what is found contains no way by sea that was only guessed at. Guesses are never too high, so that what is
 * found is exact. Where rivers count for less than the sea, by figures of one's own, guesses are so low that this takes too
 * long: then the best is found over the ways by sea that were looked at.
 */
export function searchWeighed<Found>(search: () => Found, movesOf: (found: Found) => readonly Move[], scale: SeaScale): Found {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = search();
    if (!scale.weighAnew(movesOf(found))) return found;
  }
  scale.keepToKnown();
  return search();
}
