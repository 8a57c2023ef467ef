import { fail, succeed } from './answer';
import { assembleRoute } from './assemble';
import { findBlockers } from './blockers';
import { warnOfBooked, warnOfLetIn } from './booked';
import { withoutDiversion } from './diversion';
import { findJoinedWay } from './land/joined';
import { joinedLegs } from './land/legs';
import { seaLegs } from './legs';
import { passNamedOnce } from './named-once';
import type { NetworkParts } from './parts';
import { withPassages } from './passage-set';
import { placePassageStops, type FindPiece, type Piece } from './passage-stops';
import { findSeaWay } from './sea-way';
import { isSamePlace, joinStops, type Stop } from './stops';
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

/** The best way by sea for those who may take any mode: from inland a lorry takes cargo to the ship. */
export function findWayAfloat(
  parts: NetworkParts,
  origin: RoutePoint,
  destination: RoutePoint,
  options: RouteOptions
): Answer<Route> {
  const wish = readWish(parts, [origin, destination], options);
  if (!wish.ok) return wish;
  const stops = joinStops(parts, wish.value, origin, destination);
  if (!stops.ok) return stops;
  const afloat = stops.value.map((stop) => ({ ...stop, land: [] }));
  return routeBetween(parts, { ...wish.value, landModes: [] }, afloat);
}

/** The same for stops that are already joined, as those do who ask for many routes between the same points. */
export function routeBetween(all: NetworkParts, wish: Wish, named: readonly Stop[]): Answer<Route> {
  const parts = withoutDiversion(all, wish);
  const turnedBefore = parts.sea.turnedAway?.();
  const found = placeRoute(parts, wish, named);
  if (!found.ok) return found;
  const { stops, pieces } = found.value;
  const assembled = assembleRoute(parts, wish, stops, passNamedOnce(parts, wish.goal.charges, stops, pieces));
  if (parts === all) return succeed(assembled);
  const route = warnOfLetIn(all, assembled, wish.options, (change) => legsWith(all, wish, named, change));
  if (parts.sea.turnedAway?.() === turnedBefore) return succeed(route);
  const opened = placeRoute(all, wish, named);
  return succeed(opened.ok ? warnOfBooked(all, route, opened.value.pieces) : route);
}

/** The legs of the best way with other options, nobody turned away; nothing where there is none. */
function legsWith(all: NetworkParts, { options }: Wish, named: readonly Stop[], change: RouteOptions): RouteLeg[] | undefined {
  const wish = readWish(all, [], { ...options, ...change });
  const found = wish.ok ? placeRoute(all, wish.value, named) : wish;
  return found.ok ? found.value.pieces.flat() : undefined;
}

interface Placed {
  stops: Stop[];
  /** The legs between each stop and the next. */
  pieces: RouteLeg[][];
}

function placeRoute(parts: NetworkParts, wish: Wish, named: readonly Stop[]): Answer<Placed> {
  const find = rememberPieces((from, to) => {
    if (isSamePlace(from.point, to.point)) return { weight: 0, legs: [] };
    return (wish.by === 'sea' ? seaPiece : joinedPiece)(parts, withClosed(wish, from), from, to);
  });
  const stops = placePassageStops(parts, wish, named, find);
  const pieces: RouteLeg[][] = [];
  for (let index = 1; index < stops.length; index += 1) {
    const [from, to] = [stops[index - 1]!, stops[index]!];
    const piece = find(from, to);
    if (!piece) return fail('no-route', findBlockers(parts, wish, from, to));
    pieces.push(piece.legs);
  }
  return succeed({ stops, pieces });
}

/** The same wish with more passages shut, as a stop asks for it. */
function withClosed(wish: Wish, { closed = [], opensNone }: Stop): Wish {
  if (closed.length === 0) return wish;
  const asked = opensNone ? wish.shut.steps.slice(0, 1) : wish.shut.steps;
  const steps = asked.map((step) => step.map((set) => withPassages(set, closed)));
  return { ...wish, shut: { ...wish.shut, steps, asked } };
}

/** Ways are asked for again once the places of stops are chosen. */
function rememberPieces(find: FindPiece): FindPiece {
  const known = new Map<Stop, Map<Stop, Piece | undefined>>();
  return (from, to) => {
    const ways = known.get(from) ?? new Map<Stop, Piece | undefined>();
    known.set(from, ways);
    if (!ways.has(to)) ways.set(to, find(from, to));
    return ways.get(to);
  };
}

function seaPiece(parts: NetworkParts, wish: Wish, from: Stop, to: Stop): Piece | undefined {
  const way = from.sea && to.sea && findSeaWay(parts, wish.shut, wish.goal, from.sea, to.sea);
  if (!way) return undefined;
  const ends = { from: from.point, to: to.point, fromJoin: from.sea!, toJoin: to.sea! };
  return { weight: way.weight, legs: seaLegs(parts, wish.goal.charges, ends, way.path) };
}

function joinedPiece(parts: NetworkParts, wish: Wish, from: Stop, to: Stop): Piece | undefined {
  const way = findJoinedWay(parts, wish, from, to);
  return way && { weight: way.weight, legs: joinedLegs(parts, wish.goal.charges, { from, to }, way) };
}
