import { fail, succeed } from './answer';
import { assembleRoute } from './assemble';
import { findBlockers } from './blockers';
import { withoutDiversion } from './diversion';
import { findJoinedWay } from './land/joined';
import { joinedLegs } from './land/legs';
import { seaLegs } from './legs';
import type { NetworkParts } from './parts';
import { findSeaWay } from './sea-way';
import { joinStops, type Stop } from './stops';
import type { Answer, Route, RouteLeg, RouteOptions, RoutePoint } from './types';
import { readWish, type Wish } from './wish';

/**
 * The best route between two points under the options given, by way of the points and passages named, in their order.
 * Its length counts the stretches that join the points to the network.
 */
export function findRoute(
  parts: NetworkParts,
  origin: RoutePoint,
  destination: RoutePoint,
  options: RouteOptions = {}
): Answer<Route> {
  const wish = readWish(parts, [origin, destination], options);
  if (!wish.ok) return wish;
  const stops = joinStops(parts, wish.value, origin, destination);
  if (!stops.ok) return stops;
  return routeBetween(parts, wish.value, stops.value);
}

/** The same for stops that are already joined, as those do who ask for many routes between the same points. */
export function routeBetween(all: NetworkParts, wish: Wish, stops: readonly Stop[]): Answer<Route> {
  const parts = withoutDiversion(all, wish);
  const pieces: RouteLeg[][] = [];
  for (let index = 1; index < stops.length; index += 1) {
    const [from, to] = [stops[index - 1]!, stops[index]!];
    const piece = wish.by === 'sea' ? seaPiece(parts, wish, from, to) : joinedPiece(parts, wish, from, to);
    if (!piece) return fail('no-route', { blockedBy: findBlockers(parts, wish, from, to) });
    pieces.push(piece);
  }
  return succeed(assembleRoute(parts, wish, stops, pieces));
}

function seaPiece(parts: NetworkParts, wish: Wish, from: Stop, to: Stop): RouteLeg[] | undefined {
  const way = from.sea && to.sea && findSeaWay(parts, wish.shut, wish.goal, from.sea, to.sea);
  if (!way) return undefined;
  const ends = { from: from.point, to: to.point, fromJoin: from.sea!, toJoin: to.sea! };
  return seaLegs(parts, wish.goal.charges, ends, way.path);
}

function joinedPiece(parts: NetworkParts, wish: Wish, from: Stop, to: Stop): RouteLeg[] | undefined {
  const way = findJoinedWay(parts, wish, from, to);
  return way && joinedLegs(parts, wish.goal.charges, { from, to }, way);
}
