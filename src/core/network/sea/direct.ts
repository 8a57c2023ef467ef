import type { LonLat } from '../../geodesy/longitude';
import { isInSet, type PassageSet } from '../passage-set';
import type { JoinEntry, Surroundings } from './entries';
import { passagesOnPart, pointsBeyond, type Foot } from './fairways';
import { metresBetween, type SeaJoin } from './join';

/** A way between two joins that leads over no node. */
export interface Direct {
  metres: number;
  passages: readonly number[];
  /** Where it keeps to a fairway: the places where it enters and leaves it. */
  along?: { from: Foot; to: Foot };
}

/** A way over nodes longer than the geodesic by more than this share and these metres shows that nothing straight is open. */
const STRAIGHT_SHARE = 1.06;
const STRAIGHT_METRES = 20_000;
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
  if (overNodesMetres > metres * STRAIGHT_SHARE + STRAIGHT_METRES && overNodesMetres < Infinity) {
    return alongFairway(around, a, b, shut);
  }
  const straight = straightWay(around, a, b, metres, shut);
  return straight ?? alongFairway(around, a, b, shut);
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
  for (const one of a.entries) {
    if (one.by?.towards !== 'from') continue;
    const other = b.entries.find(({ by }) => by?.towards === 'from' && by.foot.edge === one.by!.foot.edge);
    if (!other) continue;
    const way = between(around, a, b, one, other);
    if (way.passages.some((passage) => isInSet(shut, passage))) continue;
    if (!best || way.metres < best.metres) best = way;
  }
  return best;
}

function between({ graph, gates }: Surroundings, a: SeaJoin, b: SeaJoin, one: JoinEntry, other: JoinEntry): Direct {
  const along = { from: one.by!.foot, to: other.by!.foot };
  const line = [a.snapAt, along.from.at, ...pointsAlong(graph, along.from, along.to), along.to.at, b.snapAt];
  const aside = one.metres - along.from.fromMetres + other.metres - along.to.fromMetres;
  const metres = aside + Math.abs(along.from.fromMetres - along.to.fromMetres);
  return { metres, passages: passagesOnPart(graph, gates, along.from.edge, line), along };
}

/** The vertices of a fairway between two places on it. */
export function pointsAlong(graph: Surroundings['graph'], from: Foot, to: Foot): LonLat[] {
  const isForward = to.fromMetres >= from.fromMetres;
  const [first, last] = isForward ? [from, to] : [to, from];
  const points = pointsBeyond(graph, first, 'to').slice(0, last.vertex - first.vertex);
  return isForward ? points : points.reverse();
}
