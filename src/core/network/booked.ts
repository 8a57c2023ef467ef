import { isAskedFor } from './diversion';
import type { NetworkParts } from './parts';
import type { Route, RouteLeg, RouteOptions } from './types';

/**
 * A route that was kept out of passages of booked transits, with a warning that says so, where the route with them open goes by
 * some that this one does not.
 */
export function warnOfBooked(parts: NetworkParts, route: Route, opened: readonly (readonly RouteLeg[])[]): Route {
  const legs = opened.flat();
  const passages = bookedOf(
    parts,
    legs.flatMap((leg) => leg.passages)
  ).filter((id) => !route.passages.includes(id));
  if (passages.length === 0) return route;
  const metres = metresOf(legs);
  const details = { passages, metres, savedMetres: route.lengthMetres - metres };
  return { ...route, warnings: [{ code: 'booked-passage-not-taken', details }, ...route.warnings] };
}

/** How ways are found with other options, of which nothing else changes. */
type FindLegs = (change: RouteOptions) => readonly RouteLeg[] | undefined;

/**
 * A route with a warning of the passages of booked transits that it goes by for no other reason than that something is avoided:
 * ships are let in as the way round is too long, or none is left.
 */
export function warnOfLetIn(parts: NetworkParts, route: Route, options: RouteOptions, find: FindLegs): Route {
  const taken = bookedOf(parts, route.passages).filter((id) => !isAskedFor(options, id));
  if (taken.length === 0) return route;
  // Whether a route goes there anyway is asked of the shortest, as when it is decided who is let in.
  const usual = find({ avoid: [], minimise: 'distance' }) ?? [];
  const passages = taken.filter((id) => !usual.some((leg) => leg.passages.includes(id)));
  if (passages.length === 0) return route;
  const round = metresOf(find({ avoid: [...(options.avoid ?? []), ...passages] }) ?? []);
  // A shorter one goes by restricted passages, which open to nobody who finds another way.
  const details = { passages, ...(round > route.lengthMetres && { roundMetres: round }) };
  return { ...route, warnings: [{ code: 'booked-passage-taken', details }, ...route.warnings] };
}

function metresOf(legs: readonly RouteLeg[]): number {
  return legs.reduce((sum, leg) => sum + leg.lengthMetres, 0);
}

/** The passages of a way whose transits are booked ahead, each once. */
export function bookedOf(
  { passages, passageIndex }: Pick<NetworkParts, 'passages' | 'passageIndex'>,
  ids: readonly string[]
): string[] {
  return [...new Set(ids)].filter((id) => passages[passageIndex.get(id)!]!.isBooked);
}
