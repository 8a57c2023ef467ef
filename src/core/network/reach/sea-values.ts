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

/** How ships go, told in metres of the sea. */
export interface Pace {
  waits: Waits;
  /** What a metre of river counts for. */
  riverFactor: number;
}

/** What the nodes of the sea take. */
export interface SeaValues {
  /** In metres of the sea, with the snap and the waits; NaN where no way leads. */
  values: Float64Array;
  /** 1 for nodes that only restricted passages lead to. */
  isForced: Uint8Array;
}

/**
 * What it takes to get from the best of some starts to every node of the sea. Restricted passages open for the nodes that no
 * other way leads to, as they do for routes.
 */
export function seaValues({ sea }: SeaParts, { steps }: Shut, starts: readonly SeaStart[], pace: Pace): SeaValues {
  const count = sea.nodes.length / 2;
  const from = mergeStarts(starts);
  if (!from) return { values: new Float64Array(count).fill(NaN), isForced: new Uint8Array(count) };
  const [usual, ...forced] = steps;
  const values = sea.lengthsToNodes(from, usual![0]!, pace);
  const isForced = Uint8Array.from(values, (metres) => (Number.isNaN(metres) ? 1 : 0));
  let among = missingIn(values);
  for (let place = 0; place < forced.length && among.length > 0; place += 1) {
    // A step of one set opens all that the few before it open. Once every kind has been opened alone hardly anything is
    // left, so whether all of them together would help is asked first.
    if (isInMidst(forced, place)) {
      const whole = place + forced.slice(place).findIndex((step) => step.length === 1);
      if (!isAnyReached(sea.lengthsToNodes(from, forced[whole]![0]!, { ...pace, among }), among)) {
        place = whole;
        continue;
      }
    }
    const found = forced[place]!.map((set) => sea.lengthsToNodes(from, set, { ...pace, among }));
    for (const node of among) values[node] = leastOf(found, node);
    among = missingIn(values);
  }
  return { values, isForced };
}

/** Whether a step of several sets comes after another such. */
function isInMidst(steps: Shut['steps'], place: number): boolean {
  return place > 0 && steps[place]!.length > 1 && steps[place - 1]!.length > 1;
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
