import { fastDistance, prepare } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import { isInSet, type PassageSet } from '../passage-set';
import type { JoinEntry, Surroundings } from './entries';
import { passagesOnPart, pointsBeyond, type Foot } from './fairways';
import { metresBetween, type SeaJoin } from './join';

/** A way between two joins that leads over no node. */
export interface Direct {
  metres: number;
  passages: readonly number[];
  /** Where it keeps to a fairway: the places where it enters and leaves it, and how far apart they are along it. */
  along?: { from: Foot; to: Foot; metres: number };
}

/** Ends so near are always looked at straight; others only if the way over nodes is longer than the geodesic by so much and no more. */
const NEAR_METRES = 800_000;
const LEAST_SAVING = 0.0002;
const MOST_SAVING = 0.02;
const SAME_PLACE_METRES = 1;

/** The best way between two joins over no node: straight over the water, or along a fairway both are joined to. */
export function directWay(
  around: Surroundings,
  a: SeaJoin,
  b: SeaJoin,
  overNodesMetres: number,
  shut: PassageSet
): Direct | undefined {
  const metres = metresBetween(a, b);
  if (metres <= SAME_PLACE_METRES) return { metres, passages: [] };
  const saving = overNodesMetres / metres - 1;
  const isHopeful = metres < NEAR_METRES || (saving > LEAST_SAVING && saving < MOST_SAVING) || saving === Infinity;
  return (isHopeful ? straightWay(around, a, b, metres, shut) : undefined) ?? alongFairway(around, a, b, shut);
}

function straightWay(
  { grid, gates }: Surroundings,
  a: SeaJoin,
  b: SeaJoin,
  metres: number,
  shut: PassageSet
): Direct | undefined {
  if (!grid.isClear(a.snapAt, b.snapAt)) return undefined;
  const passages = gates.crossed([a.snapAt, b.snapAt]);
  return passages.some((passage) => isInSet(shut, passage)) ? undefined : { metres, passages };
}

function alongFairway(around: Surroundings, a: SeaJoin, b: SeaJoin, shut: PassageSet): Direct | undefined {
  let best: Direct | undefined;
  for (const one of a.alongFairways) {
    const other = b.alongFairways.find(({ by }) => by!.foot.edge === one.by!.foot.edge);
    if (!other) continue;
    const way = between(around, a, b, one, other);
    if (way.passages.some((passage) => isInSet(shut, passage))) continue;
    if (!best || way.metres < best.metres) best = way;
  }
  return best;
}

function between({ graph, gates }: Surroundings, a: SeaJoin, b: SeaJoin, one: JoinEntry, other: JoinEntry): Direct {
  const [from, to] = [one.by!.foot, other.by!.foot];
  const course = [from.at, ...pointsAlong(graph, from, to), to.at];
  const aside = one.metres - from.fromMetres + other.metres - to.fromMetres;
  const metres = lengthOfCourse(course);
  const passages = passagesOnPart(graph, gates, from.edge, [a.snapAt, ...course, b.snapAt]);
  return { metres: aside + metres, passages, along: { from, to, metres } };
}

/**
 * Places on a fairway lie on the straight strokes of the chart, a little beside the geodesics between its vertices: what their
 * distances from its end differ by may be less than what lies between them.
 */
function lengthOfCourse(course: readonly LonLat[]): number {
  const prepared = prepare(course);
  let metres = 0;
  for (let at = 1; at < course.length; at += 1) metres += fastDistance(prepared, at - 1, prepared, at);
  return metres;
}

/** The vertices of a fairway between two places on it. */
export function pointsAlong(graph: Surroundings['graph'], from: Foot, to: Foot): LonLat[] {
  const isForward = to.fromMetres >= from.fromMetres;
  const [first, last] = isForward ? [from, to] : [to, from];
  const points = pointsBeyond(graph, first, 'to').slice(0, last.vertex - first.vertex);
  return isForward ? points : points.reverse();
}
