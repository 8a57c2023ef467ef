import { isInSet, passageSet, type PassageSet } from '../passage-set';
import type { NetworkParts } from '../parts';
import type { Shut } from '../scenario';
import type { SeaJoin } from '../sea/engine';

/** Passages at which one waits, with the wait as so many metres at sea. */
export type Waits = ReadonlyMap<number, number>;
type SeaParts = Pick<NetworkParts, 'sea'>;

/** A start on the water, and what it takes to be there. */
export interface Start {
  join: SeaJoin;
  metres: number;
}

/**
 * What it takes to get from the best of some starts to every node of the sea, in metres, with the snap and the waits: NaN
 * where no way leads. Restricted passages open for the nodes that no other way leads to, as they do for routes; what is waited
 * on the way to these is reckoned as one wait at most.
 */
export function seaValues(parts: SeaParts, { steps }: Shut, starts: readonly Start[], waits: Waits): Float64Array {
  const from = mergeStarts(starts);
  if (!from) return new Float64Array(parts.sea.nodes.length / 2).fill(NaN);
  const [usual, ...forced] = steps;
  const values = valuesIn(parts, usual![0]!, from, waits);
  for (const [place, step] of forced.entries()) {
    if (!values.some(Number.isNaN)) break;
    // Once every kind has been opened alone, hardly anything is left: whether all of them together would help is asked first.
    if (place === 1 && !isAnyReached(parts.sea.lengthsToNodes(from, forced.at(-1)![0]!), values)) break;
    const found = step.flatMap((set) => forcedValuesIn(parts, set, from, waits, values) ?? []);
    values.forEach((metres, node) => {
      if (Number.isNaN(metres)) values[node] = leastOf(found, node);
    });
  }
  return values;
}

/** Whether a length is known to any node that has no value. */
function isAnyReached(lengths: Float64Array, values: Float64Array): boolean {
  return values.some((metres, node) => Number.isNaN(metres) && !Number.isNaN(lengths[node]!));
}

/** All starts as one, whose entries count what it takes to be there. */
function mergeStarts(starts: readonly Start[]): SeaJoin | undefined {
  const [first] = starts;
  const entries = starts.flatMap(({ join, metres }) =>
    join.entries.map((entry) => ({ ...entry, metres: entry.metres + metres + join.snapMetres }))
  );
  return first && { ...first.join, entries };
}

function leastOf(lists: readonly Float64Array[], node: number): number {
  let least = NaN;
  for (const list of lists) if (!(least <= list[node]!)) least = list[node]!;
  return least;
}

/** The ways by none of the passages where one waits, by one, and by two: no voyage that is worth it waits three times. */
function valuesIn(parts: SeaParts, set: PassageSet, from: SeaJoin, waits: Waits): Float64Array {
  const waiting = [...waits.keys()].filter((index) => !isInSet(set, index));
  const by = (...open: number[]): Float64Array => waysBy(parts, set, from, waits, waiting, open);
  const values = by();
  const useful = waiting.filter((index) => lower(values, by(index)));
  useful.forEach((one, place) => {
    for (const other of useful.slice(place + 1)) lower(values, by(one, other));
  });
  return values;
}

/** Nothing where no way leads to any node that has no value yet. */
function forcedValuesIn(
  parts: SeaParts,
  set: PassageSet,
  from: SeaJoin,
  waits: Waits,
  known: Float64Array
): Float64Array | undefined {
  const free = parts.sea.lengthsToNodes(from, set);
  if (!isAnyReached(free, known)) return undefined;
  const waiting = [...waits.keys()].filter((index) => !isInSet(set, index));
  if (waiting.length === 0) return free;
  const longest = Math.max(...waiting.map((index) => waits.get(index)!));
  const values = waysBy(parts, set, from, waits, waiting, []);
  lower(
    values,
    free.map((metres) => metres + longest)
  );
  return values;
}

/** The shortest ways where of the passages one waits at only some are open, with all the waits of those. */
function waysBy(
  { sea }: SeaParts,
  set: PassageSet,
  from: SeaJoin,
  waits: Waits,
  waiting: readonly number[],
  open: readonly number[]
): Float64Array {
  const closed = passageSet(waiting.filter((index) => !open.includes(index)));
  const wait = open.reduce((sum, index) => sum + waits.get(index)!, 0);
  const lengths = sea.lengthsToNodes(
    from,
    set.map((word, at) => word | closed[at]!)
  );
  for (let node = 0; node < lengths.length; node += 1) lengths[node]! += wait;
  return lengths;
}

/** Lowers values to others where those are less, or where there were none; whether any was. */
function lower(values: Float64Array, others: Float64Array): boolean {
  let isLower = false;
  for (let node = 0; node < values.length; node += 1) {
    const other = others[node]!;
    if (Number.isNaN(other) || values[node]! <= other) continue;
    values[node] = other;
    isLower = true;
  }
  return isLower;
}
