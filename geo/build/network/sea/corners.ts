import { unwrapLine, wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import type { Rings } from '../../base/winding';
import type { Clearance } from './clearance';
import { METRES_PER_DEGREE } from './coast';
import { OFFINGS, type Widths } from './levels';
import { simplifyRing, type KeptVertex } from './simplify';

/** A place where ways bend round land, or a free place of the open sea. */
export interface Corner {
  longitude: number;
  latitude: number;
  /** Number in `OFFINGS`. */
  level: number;
  /** Away from the land it goes round, as east and north; absent in the open sea. */
  away?: readonly [east: number, north: number];
  /** Half of the angle ways may bend by here, radians. */
  halfTurn: number;
  /** Ways no longer than this may bend here. */
  reachMetres: number;
}

const RADIANS = Math.PI / 180;
/** The shore may be simplified by this share of the offing. */
const TOLERANCE_SHARE = 0.15;
/** And the line of the corners, once set off, by this one. */
const CONTOUR_SHARE = 0.2;
/** A sharp corner is gone round in steps of no more than this. */
const MOST_TURN = 91 * RADIANS;
/** The straight way from one step to the next keeps off the corner by this share of the offing. */
const CHORD_SHARE = 0.9;
/** In narrow waters the line of the corners tells how a shore bends only between corners so many offings apart. */
const NEAR_SHARE = 12;
const LEAST_TURN = 2 * RADIANS;
const NARROW_REACH_METRES = [0, 250_000, 120_000, 60_000];
const LEAST_REACH_METRES = 800_000;
const REACH_SHARE = 150;
/** What a place may lack of its offing. */
const SLACK = 0.95;
/** Nodes of a level nearer to one another than this share of the offing are one. */
const SAME_SHARE = 0.35;

type Rank = Pick<Corner, 'level' | 'reachMetres'>;

export interface Water {
  polygons: readonly Rings[];
  isLand(position: readonly [number, number]): boolean;
  clearance: Clearance;
  widths: Widths;
}

/** The corners of all levels: for each offing those of the shore set off by it, where the water is too narrow for wider ones. */
export function findCorners(water: Water): Corner[] {
  return OFFINGS.flatMap((_, level) => mergeNear(cornersOfLevel(water, level), level));
}

function cornersOfLevel(water: Water, level: number): Corner[] {
  const tolerance = (TOLERANCE_SHARE * OFFINGS[level]!) / METRES_PER_DEGREE;
  return water.polygons
    .flat()
    .flatMap((ring) => straighten(cornersOfRing(water, simplifyRing(ring, tolerance), level), level));
}

/**
 * Leaves out the corners of a ring that hardly stand out from the line of the others, and those where that line bends
 * away from the land; gives the rest their reach, and room to bend by as much as the line does.
 */
function straighten(corners: readonly Corner[], level: number): Corner[] {
  if (corners.length < 4) return [...corners];
  const tolerance = (CONTOUR_SHARE * OFFINGS[level]!) / METRES_PER_DEGREE;
  const line = unwrapLine(corners.map(({ longitude, latitude }): LonLat => [longitude, latitude]));
  const kept = simplifyRing([...line, line[0]!], tolerance).filter(({ index }) => index < corners.length);
  return kept.flatMap(({ index, weight }, place) => {
    const corner = corners[index]!;
    const incoming = strokeBetween(kept.at(place - 1)!.point, line[index]!);
    const outgoing = strokeBetween(line[index]!, kept[(place + 1) % kept.length]!.point);
    const isNear = Math.max(incoming.length, outgoing.length) < NEAR_SHARE * OFFINGS[level]! || level === 0;
    const turn = Math.asin(incoming.east * outgoing.north - incoming.north * outgoing.east);
    if (isNear && turn < -LEAST_TURN) return [];
    const off = [incoming, outgoing].map(({ east, north }) => Math.asin(Math.abs(east * corner.away![0] + north * corner.away![1])));
    const halfTurn = isNear ? Math.max(corner.halfTurn, Math.min(MOST_TURN, Math.max(...off))) : corner.halfTurn;
    return [{ ...corner, halfTurn, reachMetres: reachOf(weight, level) }];
  });
}

/** The direction and length of a stroke, flat. */
function strokeBetween(from: readonly number[], to: readonly number[]): { east: number; north: number; length: number } {
  const east = (to[0]! - from[0]!) * Math.cos(to[1]! * RADIANS);
  const north = to[1]! - from[1]!;
  const length = Math.hypot(east, north) || 1;
  return { east: east / length, north: north / length, length: length * METRES_PER_DEGREE };
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

/** Off a point of the shore by an offing, or a little more where the true shore stands out. */
function setOff(water: Water, point: readonly number[], angle: number, halfTurn: number, rank: Rank): Corner | undefined {
  const { level } = rank;
  const offing = OFFINGS[level]!;
  const away = [Math.cos(angle), Math.sin(angle)] as const;
  for (const more of [1, 1.15, 1.3]) {
    const degrees = (more * offing * Math.max(1, CHORD_SHARE / Math.cos(halfTurn))) / METRES_PER_DEGREE;
    const latitude = point[1]! + degrees * away[1];
    const longitude = wrapLongitude(point[0]! + (degrees * away[0]) / Math.cos(latitude * RADIANS));
    if (latitude > 83.9 || latitude < (level > 0 ? -61 : -77.5)) return undefined;
    if (!water.clearance.isFree(longitude, latitude, SLACK * offing)) continue;
    if (water.isLand([longitude, latitude])) return undefined;
    if (level > 0 && water.widths.levelAt(longitude, latitude) < level) return undefined;
    return { longitude, latitude, away, halfTurn, ...rank };
  }
  return undefined;
}

/** Keeps the first of each cluster; it may be bent round as far as all of them. */
function mergeNear(corners: readonly Corner[], level: number): Corner[] {
  const kept: Corner[] = [];
  const size = (SAME_SHARE * OFFINGS[level]!) / METRES_PER_DEGREE;
  const buckets = new Map<string, Corner[]>();
  for (const corner of corners) {
    const out = Math.cos(corner.latitude * RADIANS);
    const [x, y] = [Math.floor((corner.longitude * out) / size), Math.floor(corner.latitude / size)];
    const near = [-1, 0, 1].flatMap((up) => [-1, 0, 1].flatMap((across) => buckets.get(`${x + across},${y + up}`) ?? []));
    const same = near.find((other) => Math.hypot((other.longitude - corner.longitude) * out, other.latitude - corner.latitude) < size);
    if (same) {
      same.reachMetres = Math.max(same.reachMetres, corner.reachMetres);
      const between = Math.acos(Math.min(1, same.away![0] * corner.away![0] + same.away![1] * corner.away![1]));
      same.halfTurn = Math.max(same.halfTurn, between + corner.halfTurn);
      continue;
    }
    const key = `${x},${y}`;
    buckets.set(key, [...(buckets.get(key) ?? []), corner]);
    kept.push(corner);
  }
  return kept;
}
