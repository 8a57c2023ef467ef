import type { NetworkParts } from '../parts';
import type { Shut } from '../scenario';
import type { SeaJoin } from '../sea/engine';
import type { Waits } from '../sea/surcharges';

type SeaParts = Pick<NetworkParts, 'sea'>;

/** A start on the water, and what it takes to be there. */
export interface SeaStart {
  join: SeaJoin;
  metres: number;
}

/**
 * What it takes to get from the best of some starts to every node of the sea, in metres, with the snap and the waits: NaN
 * where no way leads. Restricted passages open for the nodes that no other way leads to, as they do for routes; but not for
 * those beside a shut one, of which `isBeside` tells: such a node may lie before the door with no way but the one through it.
 */
export function seaValues(
  { sea }: SeaParts,
  { steps }: Shut,
  starts: readonly SeaStart[],
  { waits, isBeside }: { waits: Waits; isBeside: (node: number) => boolean }
): Float64Array {
  const from = mergeStarts(starts);
  if (!from) return new Float64Array(sea.nodes.length / 2).fill(NaN);
  const [usual, ...forced] = steps;
  const values = sea.lengthsToNodes(from, usual![0]!, { waits });
  for (const [place, step] of forced.entries()) {
    const among = missingIn(values).filter((node) => !isBeside(node));
    if (among.length === 0) break;
    // Once every kind has been opened alone, hardly anything is left: whether all of them together would help is asked first.
    if (place === 1 && !isAnyReached(sea.lengthsToNodes(from, forced.at(-1)![0]!, { waits, among }), among)) break;
    const found = step.map((set) => sea.lengthsToNodes(from, set, { waits, among }));
    for (const node of among) values[node] = leastOf(found, node);
  }
  return values;
}

/** The nodes without a value. */
function missingIn(values: Float64Array): Int32Array {
  const missing: number[] = [];
  for (let node = 0; node < values.length; node += 1) if (Number.isNaN(values[node])) missing.push(node);
  return Int32Array.from(missing);
}

function isAnyReached(lengths: Float64Array, among: Int32Array): boolean {
  return among.some((node) => !Number.isNaN(lengths[node]!));
}

/** All starts as one, whose entries count what it takes to be there. */
function mergeStarts(starts: readonly SeaStart[]): SeaJoin | undefined {
  const [first] = starts;
  const entries = starts.flatMap(({ join, metres }) =>
    join.entries.map((entry) => ({ ...entry, metres: entry.metres + metres + join.snapMetres }))
  );
  return first && { ...first.join, entries };
}

/** NaN where none of the lists has a value. */
function leastOf(lists: readonly Float64Array[], node: number): number {
  const least = lists.reduce((so, list) => (list[node]! < so ? list[node]! : so), Infinity);
  return least === Infinity ? NaN : least;
}
