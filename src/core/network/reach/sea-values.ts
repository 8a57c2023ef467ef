import type { NetworkParts } from '../parts';
import type { Shut } from '../scenario';
import type { Fairway, SeaJoin } from '../sea/engine';
import type { Waits } from '../sea/surcharges';
import { toldEdges, type SeaField } from './passages-through';

type SeaParts = Pick<NetworkParts, 'sea' | 'passages'>;

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
  /** The searches these were found by, the first with all shut that is for who has another way. */
  fields: readonly SeaField[];
}

/**
 * What it takes to get from the best of some starts to every node of the sea. Restricted passages open for the nodes that no
 * other way leads to, as they do for routes.
 */
export function seaValues(parts: SeaParts, { steps }: Shut, starts: readonly SeaStart[], pace: Pace): SeaValues {
  const { sea } = parts;
  const count = sea.nodes.length / 2;
  const from = mergeStarts(starts);
  if (!from) return { values: new Float64Array(count).fill(NaN), isForced: new Uint8Array(count), fields: [] };
  const [usual, ...forced] = steps;
  const first = { values: sea.lengthsToNodes(from, usual![0]!, pace), shut: usual![0]! };
  const fields: SeaField[] = [first];
  const values = first.values.slice();
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
    const asked = withEnds(among, toldEdges(parts));
    const found = forced[place]!.map((shut) => ({ shut, values: sea.lengthsToNodes(from, shut, { ...pace, among: asked }) }));
    for (const node of among) values[node] = leastOf(found, node);
    fields.push(...found);
    among = missingIn(values);
  }
  return { values, isForced, fields };
}

/** Some nodes, and those beside the passages that are to be told of: whence one gets to them is asked of the same search. */
function withEnds(nodes: Int32Array, edges: readonly Fairway[]): Int32Array {
  return Int32Array.from(new Set([...nodes, ...edges.flatMap(({ from, to }) => [from, to])]));
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

/** NaN where none of them has a value. */
function leastOf(fields: readonly SeaField[], node: number): number {
  const least = fields.reduce((so, { values }) => (values[node]! < so ? values[node]! : so), Infinity);
  return least === Infinity ? NaN : least;
}
