import { arcticOpenings, WORTH_SHARE } from './closed-arctic';
import { snapMetresOf } from './legs';
import type { OpenMatrix } from './matrix-routes';
import type { NetworkParts } from './parts';
import { passageSet, type PassageSet } from './passage-set';
import type { SeaJoin } from './sea/engine';
import { isSamePlace } from './stops';
import type { Wish } from './wish';

/** A point by its number among the origins or the destinations, and whether it lies in the Arctic waters. */
export interface Placed {
  index: number;
  join: SeaJoin;
  isArctic: boolean;
}

interface Ends {
  origins: readonly Placed[];
  destinations: readonly Placed[];
}

/** Tells of the pairs with an end in the Arctic waters whose way goes far round for want of its passages, as `closedArctic` does of a route. */
export function warnOfClosedArctic(parts: NetworkParts, matrix: OpenMatrix, shut: Wish['shut'], ends: Ends): void {
  const { origins, destinations } = ends;
  for (const opened of arcticOpenings(parts, shut)) {
    const set = passageSet([...shut.reasons.keys()].filter((each) => !opened.includes(each)));
    tell(parts, matrix, set, { origins: origins.filter(isArctic), destinations });
    tell(parts, matrix, set, { origins: origins.filter((end) => !end.isArctic), destinations: destinations.filter(isArctic) });
  }
}

const isArctic = (end: Placed): boolean => end.isArctic;

function tell({ sea }: NetworkParts, matrix: OpenMatrix, set: PassageSet, { origins, destinations }: Ends): void {
  if (origins.length === 0 || destinations.length === 0) return;
  const [starts, ends] = [origins, destinations].map((points) => points.map(({ join }) => join));
  const lengthOf = lengthsOf(sea, starts!, ends!, set);
  origins.forEach((from, start) =>
    destinations.forEach((to, end) => {
      const at = from.index * matrix.columns + to.index;
      const told = matrix.warnings[at] ?? [];
      const snaps = snapMetresOf(from.join) + snapMetresOf(to.join);
      const isShorter = lengthOf(start, end) < WORTH_SHARE * matrix.metres[at]! - snaps;
      if (isShorter && !isSamePlace(from.join, to.join) && !told.includes('closed-arctic'))
        matrix.warnings[at] = [...told, 'closed-arctic'];
    })
  );
}

/** Lengths by places in two lists. The ways are the same in both directions, and begin where there are fewer to begin from. */
export function lengthsOf(
  sea: NetworkParts['sea'],
  starts: readonly SeaJoin[],
  ends: readonly SeaJoin[],
  set: PassageSet
): (start: number, end: number) => number {
  if (starts.length <= ends.length) {
    const lengths = sea.lengths(starts, ends, set);
    return (start, end) => lengths[start * ends.length + end]!;
  }
  const lengths = sea.lengths(ends, starts, set);
  return (start, end) => lengths[end * starts.length + start]!;
}
