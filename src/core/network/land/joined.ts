import type { PassageSet } from '../passage-set';
import type { NetworkParts } from '../parts';
import { findSeaWayIn, leastWeight, type SeaWay } from '../sea-way';
import type { Stop } from '../stops';
import type { Wish } from '../wish';
import { openLines } from './network';
import type { LandMode } from './record';
import { seaLinks, type SeaLinks } from './sea-links';
import { searchLand, type Step } from './search';

/** A way that may change between modes, with the ways by sea it contains. */
export interface JoinedWay {
  weight: number;
  steps: readonly Step[];
  seaWay(from: number, to: number): SeaWay;
  links?: SeaLinks;
}

const MOST_PORTS = 10_000;
/** One number for a way by sea; the ends of the route have numbers below nought. */
const keyOf = (from: number, to: number): number => (from + 2) * MOST_PORTS + to + 2;

/** More ways by sea than this are never looked at before one is found that holds. */
const MOST_ROUNDS = 60;

/** The best way by the modes wanted, restricted passages opening only where there is no other. */
export function findJoinedWay(parts: NetworkParts, wish: Wish, from: Stop, to: Stop): JoinedWay | undefined {
  if (wish.by !== 'any') return findIn(parts, wish, from, to);
  for (const step of wish.shut.steps) {
    let best: JoinedWay | undefined;
    for (const set of step) {
      const way = findIn(parts, wish, from, to, set);
      if (way && (!best || way.weight < best.weight)) best = way;
    }
    if (best) return best;
  }
  return undefined;
}

/**
 * The best way while a set of passages is shut; without a set, over land alone.
 *
 * Method: between ports only lengths are known at first, and with them the least each way by sea can weigh. The lightest
 * whole is sought with these; its ways by sea are then weighed in full, with their delays and tolls, and the search is
 * repeated until the lightest whole contains none that was not. That whole is exact.
 */
function findIn(parts: NetworkParts, wish: Wish, from: Stop, to: Stop, set?: PassageSet): JoinedWay | undefined {
  const links = set && seaLinks(parts, set, from.sea, to.sea);
  const ways = new Map<number, SeaWay>();
  const open = openLines(parts.land.record, wish.options.planned ?? []);
  const weighSea = links && weigherOf(wish, links, ways);
  const seaWay = (start: number, end: number): SeaWay => {
    const key = keyOf(start, end);
    const way = ways.get(key) ?? findSeaWayIn(parts, set!, wish.goal, links!.join(start)!, links!.join(end)!)!;
    ways.set(key, way);
    return way;
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = searchLand(parts.land, {
      goal: wish.goal,
      open,
      modes: landModes(wish),
      origin: from.land,
      destination: to.land,
      ...(weighSea ? { weighSea } : {})
    });
    if (!found) return undefined;
    const way: JoinedWay = { ...found, seaWay, ...(links ? { links } : {}) };
    if (wish.goal.minimise === 'distance' || weighNew(found.steps, ways, seaWay) === 0) return way;
  }
  return undefined;
}

export function landModes({ by }: Pick<Wish, 'by'>): LandMode[] {
  if (by === 'rail' || by === 'road') return [by];
  return by === 'any' ? ['rail', 'road'] : [];
}

/** Weighs the ways by sea of a route that were only guessed so far, and says how many there were. */
function weighNew(steps: readonly Step[], ways: ReadonlyMap<number, SeaWay>, seaWay: JoinedWay['seaWay']): number {
  let fresh = 0;
  for (const { move } of steps) {
    if (move.kind !== 'sea' || ways.has(keyOf(move.from, move.to))) continue;
    seaWay(move.from, move.to);
    fresh += 1;
  }
  return fresh;
}

/** Weighs ways by sea: those that were looked at in full, the others at the least they can weigh. */
export function weigherOf({ goal }: Wish, links: SeaLinks, ways: ReadonlyMap<number, SeaWay>) {
  return (from: number, to: number): number => {
    const snaps = goal.charges.weigh(goal.minimise, 'sea', links.snapMetres(from, to));
    const weighed = ways.size === 0 ? undefined : ways.get(keyOf(from, to))?.weight;
    return snaps + (weighed ?? leastWeight(goal, links.metres(from, to)));
  };
}
