import type { PassageSet } from '../passage-set';
import type { NetworkParts } from '../parts';
import type { Stop } from '../stops';
import type { Wish } from '../wish';
import type { Step } from './moves';
import { openLines } from './network';
import { seaLinks } from './sea-links';
import { createSeaScale, searchWeighed, type SeaScale } from './sea-scale';
import { searchLand } from './search';

/** A way that may change between modes, and the ways by sea where ships are wanted. */
export interface JoinedWay {
  weight: number;
  steps: readonly Step[];
  sea?: SeaScale;
}

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

/** The best way while a set of passages is shut; without a set, over land alone. */
function findIn(parts: NetworkParts, wish: Wish, from: Stop, to: Stop, set?: PassageSet): JoinedWay | undefined {
  const query = {
    goal: wish.goal,
    open: openLines(parts.land.record, wish.options.planned ?? []),
    modes: wish.landModes,
    origin: from.land,
    destination: to.land,
    drives: { origin: from.driveMetres, destination: to.driveMetres }
  };
  if (!set) return searchLand(parts.land, query);
  const sea = createSeaScale(parts, wish.goal, set, seaLinks(parts, set, from.sea, to.sea));
  const search = () => searchLand(parts.land, { ...query, weighSea: sea.weigh });
  const found = searchWeighed(search, (way) => (way?.steps ?? []).map(({ move }) => move), sea);
  return found && { ...found, sea };
}
