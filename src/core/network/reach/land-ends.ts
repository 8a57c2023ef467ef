import type { LandQuery, Move } from '../land/moves';
import type { LandNetwork } from '../land/network';
import { seaLinks } from '../land/sea-links';
import { createSeaScale, searchWeighed } from '../land/sea-scale';
import { searchLand } from '../land/search';
import type { Running } from '../land/work';
import type { NetworkParts } from '../parts';
import type { PassageSet } from '../passage-set';
import type { Stop } from '../stops';
import type { Wish } from '../wish';

/** What it takes to have gone an edge to its first node and to its second, and what runs there. */
export type Ends = [start: End, end: End];
interface End {
  weight: number;
  running: Running;
}

/** Where no way leads. */
export const NOWHERE: End = { weight: Infinity, running: 0 };
const lighter = (one: End, other: End): End => (other.weight < one.weight ? other : one);

/** By edge; those that no way leads to are not among them. */
export type Reached = ReadonlyMap<number, Readonly<Ends>>;

/**
 * What it takes to have gone every edge there is a way to while a set of passages is shut; without a set, over land alone. Beyond
 * `most` it may be told too low.
 */
export function endsReached(
  parts: NetworkParts,
  wish: Wish,
  from: Stop,
  { open, most, set }: { open: readonly boolean[]; most: number; set: PassageSet | undefined }
): Reached {
  const drives = { origin: from.driveMetres };
  const query = { goal: wish.goal, open, modes: wish.landModes, origin: from.land, destination: [], drives };
  if (!set) return collect(parts.land, query, most).ends;
  const scale = createSeaScale(parts, wish.goal, set, seaLinks(parts, set, from.sea));
  const search = () => collect(parts.land, { ...query, weighSea: scale.weigh }, most);
  return searchWeighed(search, ({ sailed }) => sailed, scale).ends;
}

/** All that a search comes by, and the ways by sea it takes within `most`. */
function collect(land: LandNetwork, query: LandQuery, most: number): { ends: Reached; sailed: readonly Move[] } {
  const ends = new Map<number, Ends>();
  const sailed: Move[] = [];
  const visit = (move: Move, weight: number): void => {
    if (move.kind === 'sea') {
      if (weight <= most) sailed.push(move);
      return;
    }
    const known: Ends = ends.get(move.edge) ?? [NOWHERE, NOWHERE];
    known[move.to] = lighter(known[move.to]!, { weight, running: move.running });
    ends.set(move.edge, known);
  };
  searchLand(land, { ...query, visit });
  return { ends, sailed };
}

/**
 * What was reached with restricted passages open for the edges that no other way leads to, as they are for routes: `steps` are
 * the sets of passages that stay shut, each step with more of them open, the last with all.
 */
export function withForced(
  usual: Reached,
  edges: readonly number[],
  steps: readonly (readonly PassageSet[])[],
  reach: (set: PassageSet) => Reached,
  isInTime: (edge: number, ends: Readonly<Ends>) => boolean
): Reached {
  const everything = steps.at(-1)?.[0];
  let missing = edges.filter((edge) => !usual.has(edge));
  if (!everything || missing.length === 0) return usual;
  // No way is shorter than with all of them open.
  const atBest = reach(everything);
  missing = missing.filter((edge) => isInTime(edge, atBest.get(edge) ?? [NOWHERE, NOWHERE]));
  const all = new Map(usual);
  for (const step of steps) {
    missing = missing.filter((edge) => !all.has(edge));
    if (missing.length === 0) break;
    const found = step.map(reach);
    for (const edge of missing) {
      const ways = found.map((each) => each.get(edge)).filter((ends) => ends !== undefined);
      if (ways.length > 0) all.set(edge, ways.reduce(lighterAtBoth));
    }
  }
  return all;
}

function lighterAtBoth(one: Readonly<Ends>, other: Readonly<Ends>): Ends {
  return [lighter(one[0], other[0]), lighter(one[1], other[1])];
}
