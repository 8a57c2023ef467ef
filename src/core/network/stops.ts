import { fail, succeed } from './answer';
import { joinLand, type LandJoin } from './land/join';
import { openLines } from './land/network';
import type { NetworkParts } from './parts';
import type { SeaJoin } from './sea/engine';
import type { Answer, NetworkFailureDetails, RoutePoint, Via } from './types';
import type { Wish } from './wish';

/** No point is joined to the network over a longer way. */
export const LIMIT_METRES = 75_000;

/** A point of the route with all the ways it may join the network. */
export interface Stop {
  role: 'origin' | 'destination' | 'via';
  point: RoutePoint;
  /** Set where the stop stands for a passage: there the way only goes by, it does not call. */
  passage?: number;
  /** Where the stop lies on a gate of the passage: the azimuth of the gate there, in degrees. */
  gateAzimuth?: number;
  /** Passages closed to the way from here to the next stop, so that it goes through those named. */
  closed?: readonly number[];
  /** Whether no restricted passage opens to that way, even where there is no other. */
  opensNone?: boolean;
  sea?: SeaJoin;
  /** How far a lorry takes cargo between the stop and the ship, where `sea` lies too far off for a quay. */
  driveMetres?: number;
  land: readonly LandJoin[];
}

type NamedStop = Pick<Stop, 'role' | 'point' | 'passage'>;

/** All stops of a wish in order, each joined to the network, or the failure of the first that lies too far from it. */
export function joinStops(parts: NetworkParts, wish: Wish, origin: RoutePoint, destination: RoutePoint): Answer<Stop[]> {
  const named: NamedStop[] = [
    { role: 'origin', point: origin },
    ...(wish.options.via ?? []).map((via) => viaStop(parts, via)),
    { role: 'destination', point: destination }
  ];
  const stops: Stop[] = [];
  for (const stop of withoutRepeated(named)) {
    const joined = joinStop(parts, wish, stop);
    if (!joined) return fail('too-far', tooFar(parts, wish, stop));
    stops.push(joined);
  }
  return succeed(stops);
}

/** How far a stop lies from the network that is not joined to it: by one mode from the nearest line, or the nearest water that leads anywhere. */
export function tooFar(parts: NetworkParts, wish: Wish, { role, point }: NamedStop): NetworkFailureDetails['too-far'] {
  const nearestMetres = wish.by === 'sea' ? parts.sea.metresToWater(point.at) : metresToLine(parts, wish, point);
  const isTold = wish.by !== 'any' && nearestMetres < Infinity;
  return { point: role, by: wish.by, limitMetres: LIMIT_METRES, ...(isTold && { nearestMetres }) };
}

function metresToLine(parts: NetworkParts, wish: Wish, { at }: RoutePoint): number {
  const open = openLines(parts.land.record, wish.options.planned ?? []);
  const land = joinLand(parts.land, at, { modes: wish.landModes, open, limitMetres: Infinity });
  return Math.min(...land.map(({ metres }) => metres));
}

/** The stops but for those one stands at already: nobody sets out to go there, and what is done there is done once. */
function withoutRepeated(stops: readonly NamedStop[]): NamedStop[] {
  const isAt = (stop: NamedStop, other: NamedStop): boolean =>
    other.passage === undefined && isSamePlace(stop.point, other.point);
  return stops.filter((stop, index) => {
    if (stop.role !== 'via' || stop.passage !== undefined) return true;
    return !isAt(stop, stops[index - 1]!) && !stops.slice(index + 1).every((after) => isAt(stop, after));
  });
}

/** Nobody moves from a place to itself, not even to the water and back; a place has many longitudes, and a pole has all. */
export function isSamePlace({ at: one }: RoutePoint, { at: other }: RoutePoint): boolean {
  if (one[1] !== other[1]) return false;
  return one[0] === other[0] || Math.abs(one[1]) === 90 || (one[0] - other[0]) % 360 === 0;
}

/** A point joined to the network by every mode the wish allows; nothing where none is near enough. */
export function joinStop(parts: NetworkParts, wish: Wish, stop: NamedStop): Stop | undefined {
  const modes = stop.passage === undefined ? wish.landModes : [];
  const open = modes.length === 0 ? [] : openLines(parts.land.record, wish.options.planned ?? []);
  const joins = joinLand(parts.land, stop.point.at, { modes, open, limitMetres: LIMIT_METRES });
  // Who goes on from here changes at most once: that work is done at the stop.
  const land = stop.role === 'via' ? joins.map(({ home: _, ...join }) => join) : joins;
  const sea = wish.by === 'sea' || wish.by === 'any' ? parts.sea.join(stop.point.at) : undefined;
  if (!sea && land.length === 0) return undefined;
  return atPassage({ ...stop, land, ...(sea && (isInland(sea, land) ? byLorry(sea) : { sea })) });
}

/** Farther from the water than this a place where trains or lorries are nearer has no quay. */
const QUAY_METRES = 10_000;

function isInland({ snapMetres }: SeaJoin, land: readonly LandJoin[]): boolean {
  return snapMetres > QUAY_METRES && land.some(({ metres }) => metres < snapMetres);
}

function byLorry(sea: SeaJoin): Pick<Stop, 'sea' | 'driveMetres'> {
  return { sea: fromWater(sea), driveMetres: sea.snapMetres };
}

/** The join of where a point meets the water. */
const fromWater = (sea: SeaJoin): SeaJoin => ({ ...sea, at: sea.snapAt, snapMetres: 0 });

function viaStop(parts: NetworkParts, via: Via): NamedStop {
  if (!('passage' in via)) return { role: 'via', point: via };
  const passage = parts.passageIndex.get(via.passage)!;
  return { role: 'via', point: { at: parts.passages[passage]!.at }, passage };
}

/** A way by a passage meets it where ships go, not where its mark stands on the map. */
function atPassage(stop: Stop): Stop {
  if (stop.passage === undefined || !stop.sea) return stop;
  return { ...stop, point: { at: stop.sea.snapAt }, sea: fromWater(stop.sea) };
}
