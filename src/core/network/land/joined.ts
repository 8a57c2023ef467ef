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
  const { steps, asked } = wish.shut;
  const [[usual], ...others] = steps as [[PassageSet], ...PassageSet[][]];
  const way = findIn(parts, wish, from, to, { set: usual, fewer: asked?.[0]?.[0] });
  if (way || others.length === 0) return way;
  // The lengths by sea between all ports take long: one table, that with all restricted passages open, serves for all other sets.
  const fewer = (asked ?? steps).at(-1)![0]!;
  const find = (set: PassageSet): JoinedWay | undefined => findIn(parts, wish, from, to, { set, fewer });
  const last = find(others.at(-1)![0]!);
  if (!last) return undefined;
  for (const step of others.slice(0, -1)) {
    let best: JoinedWay | undefined;
    for (const set of step) {
      const found = find(set);
      if (found && (!best || found.weight < best.weight)) best = found;
    }
    if (best) return best;
  }
  return last;
}

/** What is shut; and a set with no more shut whose lengths are known, where this one's are not worth a table of their own. */
interface Tried {
  set: PassageSet;
  fewer: PassageSet | undefined;
}

/** The best way while a set of passages is shut; without a set, over land alone. */
function findIn(parts: NetworkParts, wish: Wish, from: Stop, to: Stop, tried?: Tried): JoinedWay | undefined {
  const query = {
    goal: wish.goal,
    open: openLines(parts.land.record, wish.options.planned ?? []),
    modes: wish.landModes,
    origin: from.land,
    destination: to.land,
    drives: { origin: from.driveMetres, destination: to.driveMetres }
  };
  if (!tried) return searchLand(parts.land, query);
  const { set, fewer } = tried;
  const known = fewer ? { ...parts, sea: parts.sea.under ?? parts.sea } : parts;
  const sea = createSeaScale(parts, wish.goal, set, seaLinks(known, fewer ?? set, from.sea, to.sea));
  const weighing = { weighSea: sea.weigh, ...(fewer && { weighSeaAnew: sea.weighByLength }) };
  const search = () => searchLand(parts.land, { ...query, ...weighing });
  const found = searchWeighed(search, (way) => (way?.steps ?? []).map(({ move }) => move), sea);
  return found && { ...found, sea };
}
