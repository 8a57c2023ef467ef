import { distanceMetres } from '../geodesy/geodesic';
import { isInArcticWaters } from './arctic-waters';
import { passageSet } from './passage-set';
import type { NetworkParts } from './parts';
import { isForIcebreakers } from './scenario';
import type { Stop } from './stops';
import type { RouteLeg, RouteWarning } from './types';
import type { Wish } from './wish';

/** Only so much shorter a way is worth the opening of passages. */
export const WORTH_SHARE = 0.75;

/**
 * Where a route sets out from the Arctic waters, or ends in them, and goes far round since their passages are closed by the season
 * or to all who do not ask for them: those that would make it much shorter. Passages that some month opens are looked at before
 * those that icebreakers alone go by. Nothing is said where the route was to go by a passage of the reader's choice.
 */
export function closedArctic(
  parts: NetworkParts,
  { options, shut }: Wish,
  stops: readonly Stop[],
  pieces: readonly (readonly RouteLeg[])[]
): RouteWarning[] {
  if (options.via?.some((stop) => 'passage' in stop)) return [];
  const openings = arcticOpenings(parts, shut);
  return pieces.flatMap((legs, index): RouteWarning[] => {
    const [from, to] = [stops[index]!, stops[index + 1]!];
    const point = [from, to].find((stop) => isInArcticWaters(stop.point.at))?.role;
    if (!point || !from.sea || !to.sea) return [];
    const crossed = legs.flatMap((leg) => leg.passages.map((id) => parts.passageIndex.get(id)!));
    const snaps = from.sea.snapMetres + to.sea.snapMetres;
    const most = WORTH_SHARE * legs.reduce((sum, leg) => sum + leg.lengthMetres, 0) - snaps;
    // No way at all is so much shorter where the geodesic is not.
    if (distanceMetres(from.sea.snapAt, to.sea.snapAt) >= most) return [];
    for (const opened of openings) {
      const closed = [...shut.reasons.keys()].filter((each) => !opened.includes(each) && !crossed.includes(each));
      const way = parts.sea.path(from.sea, to.sea, passageSet(closed));
      if (!way || way.lengthMetres >= most) continue;
      const passages = [...new Set(way.passages)].filter((each) => opened.includes(each));
      return [
        { code: 'closed-arctic', details: { point, passages: namesOf(parts, passages), metres: way.lengthMetres + snaps } }
      ];
    }
    return [];
  });
}

/** What of the Arctic might be opened: the passages that some month opens, then those of icebreakers too. Nothing where none is shut. */
export function arcticOpenings({ passages }: NetworkParts, shut: Wish['shut']): (readonly number[])[] {
  const arctic = [...shut.reasons].flatMap(([index, reason]) =>
    passages[index]!.restricted === 'arctic' && (reason === 'restricted' || reason === 'season') ? [index] : []
  );
  const seasonal = arctic.filter((index) => !isForIcebreakers(passages[index]!));
  return [seasonal, arctic].filter((opened) => opened.length > 0);
}

function namesOf({ passages }: NetworkParts, indices: readonly number[]): string[] {
  return indices.map((index) => passages[index]!.id);
}
