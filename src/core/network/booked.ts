import type { NetworkParts } from './parts';
import type { Route, RouteLeg } from './types';

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
  const metres = legs.reduce((sum, leg) => sum + leg.lengthMetres, 0);
  const details = { passages, metres, savedMetres: route.lengthMetres - metres };
  return { ...route, warnings: [{ code: 'booked-passage-not-taken', details }, ...route.warnings] };
}

/** The passages of a way whose transits are booked ahead, each once. */
export function bookedOf(
  { passages, passageIndex }: Pick<NetworkParts, 'passages' | 'passageIndex'>,
  ids: readonly string[]
): string[] {
  return [...new Set(ids)].filter((id) => passages[passageIndex.get(id)!]!.isBooked);
}
