import { unwrapLine, type LonLat } from '#core/geodesy/longitude';
import { METRES_PER_DEGREE } from './coast';
import { setOff, strokeBetween, type Corner, type Rank, type Water } from './corner';
import { OFFINGS } from './levels';
import { mergeNear } from './merge-near';
import { simplifyRing, type KeptVertex } from './simplify';
import { placeStations } from './stations';

const RADIANS = Math.PI / 180;
/** The shore may be simplified by this share of the offing. */
const TOLERANCE_SHARE = [0.2, 0.3, 0.35];
/** And the line of the corners, once set off, by this one. */
const CONTOUR_SHARE = [0.2, 0.3, 0.35];
/** A sharp corner is gone round in steps of no more than this. */
const MOST_TURN = 91 * RADIANS;
/** In narrow waters the line of the corners tells how a shore bends only between corners so many offings apart. */
const NEAR_SHARE = 12;
/** What bends away from the land by more than this is no corner. */
const HOLLOW_TURN = -20 * RADIANS;
const LEAST_TURN = 2 * RADIANS;
const NARROW_REACH_METRES = [0, 250_000, 80_000];
const LEAST_REACH_METRES = 800_000;
const REACH_SHARE = 150;

/** The corners of all levels: for each offing those of the shore set off by it, where the water is too narrow for wider ones. */
export function findCorners(water: Water): Corner[] {
  return OFFINGS.flatMap((_, level) => mergeNear(cornersOfLevel(water, level), level));
}

function cornersOfLevel(water: Water, level: number): Corner[] {
  const tolerance = (TOLERANCE_SHARE[level]! * OFFINGS[level]!) / METRES_PER_DEGREE;
  const rings = water.polygons.flat().map((ring) => simplifyRing(ring, tolerance));
  const corners = rings.flatMap((vertices) => straighten(cornersOfRing(water, vertices, level), level));
  return [...corners, ...rings.flatMap((vertices) => placeStations(water, vertices, level))];
}

/**
 * Leaves out the corners of a ring that hardly stand out from the line of the others, and those where that line bends
 * away from the land; gives the rest their reach, and room to bend by as much as the line does.
 */
function straighten(corners: readonly Corner[], level: number): Corner[] {
  if (corners.length < 4) return [...corners];
  const tolerance = (CONTOUR_SHARE[level]! * OFFINGS[level]!) / METRES_PER_DEGREE;
  const line = unwrapLine(corners.map(({ longitude, latitude }): LonLat => [longitude, latitude]));
  const kept = simplifyRing([...line, line[0]!], tolerance).filter(({ index }) => index < corners.length);
  return kept.flatMap(({ index, weight }, place) => {
    const corner = corners[index]!;
    const incoming = strokeBetween(kept.at(place - 1)!.point, line[index]!);
    const outgoing = strokeBetween(line[index]!, kept[(place + 1) % kept.length]!.point);
    const isNear = Math.max(incoming.length, outgoing.length) < NEAR_SHARE * OFFINGS[level]! || level === 0;
    const turn = Math.asin(incoming.east * outgoing.north - incoming.north * outgoing.east);
    if (isNear && turn < HOLLOW_TURN) return [];
    const off = [incoming, outgoing].map(({ east, north }) => Math.asin(Math.abs(east * corner.away![0] + north * corner.away![1])));
    const halfTurn = isNear ? Math.max(corner.halfTurn, Math.min(MOST_TURN, Math.max(...off))) : corner.halfTurn;
    return [{ ...corner, halfTurn, reachMetres: Math.max(corner.reachMetres, reachOf(weight, level)) }];
  });
}

/** Rings have their land on the left, so a shore that turns left is a corner to go round. */
function cornersOfRing(water: Water, vertices: readonly KeptVertex[], level: number): Corner[] {
  return vertices.flatMap(({ point }, index) => {
    const before = vertices[(index + vertices.length - 1) % vertices.length]!.point;
    const after = vertices[(index + 1) % vertices.length]!.point;
    const out = Math.cos(point[1]! * RADIANS);
    const incoming = Math.atan2(point[1]! - before[1]!, (point[0]! - before[0]!) * out);
    const outgoing = Math.atan2(after[1]! - point[1]!, (after[0]! - point[0]!) * out);
    let turn = outgoing - incoming;
    if (turn <= -Math.PI + 1e-9) turn += 2 * Math.PI;
    if (turn > Math.PI + 1e-9) turn -= 2 * Math.PI;
    return turn < LEAST_TURN ? [] : cornersRound(water, point, incoming - Math.PI / 2, turn, { level, reachMetres: reachOf(0, level) });
  });
}

/**
 * To go round a corner that stands out little and not at all differ over a long way by no more than the square of what it
 * stands out, over the length: long ways need only what stands out far.
 */
function reachOf(weight: number, level: number): number {
  if (level > 0) return NARROW_REACH_METRES[level]!;
  return Math.max(LEAST_REACH_METRES, REACH_SHARE * weight * METRES_PER_DEGREE);
}

function cornersRound(water: Water, point: readonly number[], firstAngle: number, turn: number, rank: Rank): Corner[] {
  const count = Math.ceil(turn / MOST_TURN);
  const halfTurn = turn / count / 2;
  const corners: Corner[] = [];
  for (let index = 0; index < count; index += 1) {
    const corner = setOff(water, point, firstAngle + (2 * index + 1) * halfTurn, halfTurn, rank);
    if (corner) corners.push(corner);
  }
  return corners;
}
