import { unlessBroken } from './answer';
import type { NetworkParts } from './parts';
import { routeBetween } from './route';
import { joinStops, type Stop } from './stops';
import type { Answer, ImpactRow, Route, RouteOptions, RoutePoint } from './types';
import { readWish } from './wish';

/**
 * Every pair under two sets of options, and what the second adds to the first. A pair that has no route in one of them
 * keeps the reason there and has no differences; so does one whose computing breaks off.
 */
export function findImpact(
  parts: NetworkParts,
  pairs: readonly (readonly [RoutePoint, RoutePoint])[],
  before: RouteOptions,
  after: RouteOptions
): ImpactRow[] {
  const isJoinedAlike = joinsOf(before) === joinsOf(after);
  return pairs.map(([origin, destination]) => {
    const first = solve(parts, origin, destination, before);
    const second = solve(parts, origin, destination, after, isJoinedAlike ? first.stops : undefined);
    return { origin, destination, before: first.answer, after: second.answer, ...difference(first.answer, second.answer) };
  });
}

/** All that the joins of a route depend on: closures do not move them. */
function joinsOf({ by = 'sea', via = [], planned = [] }: RouteOptions): string {
  const stops = via.map((stop) => ('passage' in stop ? stop.passage : [stop.at[0], stop.at[1]]));
  return JSON.stringify([by, stops, planned]);
}

interface Solved {
  answer: Answer<Route>;
  stops?: Answer<Stop[]>;
}

function solve(
  parts: NetworkParts,
  origin: RoutePoint,
  destination: RoutePoint,
  options: RouteOptions,
  known?: Answer<Stop[]>
): Solved {
  const wish = readWish(parts, [origin, destination], options);
  if (!wish.ok) return { answer: wish };
  const stops = known ?? unlessBroken(() => joinStops(parts, wish.value, origin, destination));
  return { stops, answer: stops.ok ? unlessBroken(() => routeBetween(parts, wish.value, stops.value)) : stops };
}

function difference(before: Answer<Route>, after: Answer<Route>): Partial<ImpactRow> {
  if (!before.ok || !after.ok) return {};
  return {
    addedMetres: after.value.lengthMetres - before.value.lengthMetres,
    addedHours: after.value.hours - before.value.hours,
    addedCo2Kilograms: after.value.co2Kilograms - before.value.co2Kilograms
  };
}
