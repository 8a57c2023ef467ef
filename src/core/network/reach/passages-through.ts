import { fastDistance, prepare } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import type { NetworkParts } from '../parts';
import { isInSet, type PassageSet } from '../passage-set';
import type { Fairway, JoinEntry, SeaEngine } from '../sea/engine';
import { createGates } from '../sea/gates';
import type { Passage } from '../types';
import type { SeaReached } from './sea-reached';

/** One search over the sea: what nodes take with some passages shut. */
export interface SeaField {
  values: Float64Array;
  shut: PassageSet;
}

/** A stroke of the sea that leads through passages, the way it is gone. */
interface Step {
  points: readonly LonLat[];
  /** What it takes to be at its start, and to go it without waiting, in metres of the sea. */
  start: number;
  metres: number;
  passages: readonly number[];
  end: number;
}

/** Lengths of the same way, summed in another order. */
const SAME_METRES = 1;
/** Halvings of a stroke: of one of a thousand kilometres no more than a kilometre is left. */
const HALVINGS = 10;

/** Whether a passage is one to be told of: not for everybody, or not in every month. */
export function isTold({ restricted, limits }: Passage): boolean {
  return restricted !== undefined || limits.months !== undefined;
}

/** The edges through passages that are to be told of; the same for all questions about a sea. */
export function toldEdges({ sea, passages }: Pick<NetworkParts, 'sea' | 'passages'>): readonly Fairway[] {
  const owner = sea.under ?? sea;
  const before = known.get(owner);
  if (before?.passages === passages) return before.edges;
  const edges = sea.edgesThrough(passages.flatMap((passage, index) => (isTold(passage) ? [index] : [])));
  known.set(owner, { passages, edges });
  return edges;
}

const known = new WeakMap<SeaEngine, { passages: readonly Passage[]; edges: readonly Fairway[] }>();

/**
 * The passages to be told of that the best ways go through, by index: what it takes to get to the gate, in metres of the sea, the
 * least first. One that is shut for who has another way counts only where it leads on to what no other way does.
 */
export function passagesThrough(parts: NetworkParts, reached: SeaReached): Map<number, number> {
  const through = new Map<number, number>();
  const edges = toldEdges(parts);
  const first = firstSteps(parts, reached);
  for (const field of reached.fields) {
    const isFirst = field === reached.fields[0];
    const isOwn = (node: number): boolean =>
      field.values[node] === reached.values[node] && (isFirst || reached.isForced[node] === 1);
    const steps = [...edges.flatMap((edge) => bothWays(edge, field, reached)), ...first];
    for (const step of steps) {
      const { passages, start, metres, end } = step;
      if (passages.some((index) => isInSet(field.shut, index)) || !isOwn(end)) continue;
      const wait = passages.reduce((sum, index) => sum + (reached.pace.waits.get(index) ?? 0), 0);
      // Not a number where no way leads.
      if (!(start + metres + wait <= field.values[end]! + SAME_METRES)) continue;
      for (const index of passages.filter((each) => isTold(parts.passages[each]!))) {
        const value = start + wait + metres * shareToGate(step.points, parts.passages[index]!);
        if (!(value >= (through.get(index) ?? Infinity))) through.set(index, value);
      }
    }
  }
  return new Map([...through].sort(([, one], [, other]) => one - other));
}

/** An edge the ways it may be gone at all: hardly ever both. */
function bothWays(
  { from, to, passages, points, isRiver, metres: length }: Fairway,
  { values }: SeaField,
  { pace }: SeaReached
): Step[] {
  const metres = length * (isRiver ? pace.riverFactor : 1);
  const [first, last] = [values[from]!, values[to]!];
  // Not a number where no way leads.
  if (first + metres <= last + SAME_METRES) return [{ points, start: first, metres, passages, end: to }];
  const isBack = last + metres <= first + SAME_METRES;
  return isBack ? [{ points: points.toReversed(), start: last, metres, passages, end: from }] : [];
}

/** From the starts to the nodes they are joined to. */
function firstSteps({ sea, passages }: NetworkParts, { starts, pace }: SeaReached): Step[] {
  const isSaid = (entry: JoinEntry): boolean => entry.passages.some((index) => isTold(passages[index]!));
  return starts.flatMap(({ join, metres }) =>
    join.entries.filter(isSaid).map((entry): Step => {
      const { node, by, over } = entry;
      const fairway = by && sea.fairways().find(({ edge }) => edge === by.foot.edge);
      const along = by ? (by.towards === 'from' ? by.foot.fromMetres : by.foot.toMetres) : 0;
      const slower = fairway?.isRiver ? (pace.riverFactor - 1) * along : 0;
      const last: LonLat = [sea.nodes[node * 2]!, sea.nodes[node * 2 + 1]!];
      const beyond = fairway ? [by!.foot.at, ...verticesBeyond(fairway, by!)] : [...(over ? [over] : []), last];
      const points = [join.snapAt, ...beyond];
      const start = metres + join.snapMetres;
      return { points, start, metres: entry.metres + slower, passages: entry.passages, end: node };
    })
  );
}

function verticesBeyond({ points }: Fairway, { foot, towards }: NonNullable<JoinEntry['by']>): LonLat[] {
  return towards === 'to' ? points.slice(foot.vertex + 1) : points.slice(0, foot.vertex + 1).reverse();
}

/** How much of a line lies before a passage's gate: nothing where it has no gate on it but is the passage as a whole. */
function shareToGate(points: readonly LonLat[], { gates }: Passage): number {
  const { crossed } = createGates([gates]);
  const prepared = prepare([...points]);
  const lengths = points.slice(1).map((_, index) => fastDistance(prepared, index, prepared, index + 1));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const at = lengths.findIndex((_, index) => crossed([points[index]!, points[index + 1]!]).length > 0);
  if (at === -1 || whole === 0) return 0;
  const before = lengths.slice(0, at).reduce((sum, length) => sum + length, 0);
  return (before + lengths[at]! * crossedAfter(points[at]!, points[at + 1]!, crossed)) / whole;
}

/** How much of a stroke lies before what it crosses. */
function crossedAfter(from: LonLat, to: LonLat, crossed: (line: readonly LonLat[]) => readonly number[]): number {
  const east = ((to[0] - from[0] + 540) % 360) - 180;
  let [least, most] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const share = (least + most) / 2;
    const isBeyond = crossed([from, [from[0] + share * east, from[1] + share * (to[1] - from[1])]]).length > 0;
    if (isBeyond) most = share;
    else least = share;
  }
  return most;
}
