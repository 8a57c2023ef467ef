import { wrapLongitude } from '#core/geodesy/longitude';
import type { Rings } from '../../base/winding';
import type { Clearance } from './clearance';
import { METRES_PER_DEGREE } from './coast';
import { OFFINGS, type Widths } from './levels';

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

export type Rank = Pick<Corner, 'level' | 'reachMetres'>;

export interface Water {
  polygons: readonly Rings[];
  isLand(position: readonly [number, number]): boolean;
  clearance: Clearance;
  widths: Widths;
}

const RADIANS = Math.PI / 180;
/** The straight way from one step round a corner to the next keeps off it by this share of the offing. */
const CHORD_SHARE = 0.9;
/** Where narrow waters are looked for from wide ones: by level, in wider offings, and to so many sides. */
const OPENING_SHARES = [[], [0.4, 0.8], [0.4]];
const OPENING_DIRECTIONS = 8;
/** Where narrow waters open into the sea, ways lead far out. */
const MOUTH_REACH_METRES = 900_000;
/** What a place may lack of its offing. */
const SLACK = 0.95;

/** Off a point of the shore by an offing, or a little more where the true shore stands out. */
export function setOff(water: Water, point: readonly number[], angle: number, halfTurn: number, rank: Rank): Corner | undefined {
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
    const here = water.widths.levelAt(longitude, latitude);
    if (here < level && !opensHere(water, longitude, latitude, level)) return undefined;
    const reachMetres = here === 0 && level > 0 ? MOUTH_REACH_METRES : rank.reachMetres;
    return { longitude, latitude, away, halfTurn, level, reachMetres };
  }
  return undefined;
}

/** Whether narrow waters of a level open into wider ones near here: ways out of them bend here before they have room. */
function opensHere({ widths, isLand }: Water, longitude: number, latitude: number, level: number): boolean {
  for (const share of OPENING_SHARES[level]!) {
    const up = (share * OFFINGS[level - 1]!) / METRES_PER_DEGREE;
    for (let turn = 0; turn < OPENING_DIRECTIONS; turn += 1) {
      const angle = (turn * 2 * Math.PI) / OPENING_DIRECTIONS;
      const x = wrapLongitude(longitude + (up * Math.cos(angle)) / Math.cos(latitude * RADIANS));
      const y = latitude + up * Math.sin(angle);
      if (widths.levelAt(x, y) >= level && !isLand([x, y])) return true;
    }
  }
  return false;
}

/** The direction and length of a stroke, flat. */
export function strokeBetween(from: readonly number[], to: readonly number[]): { east: number; north: number; length: number } {
  const east = (to[0]! - from[0]!) * Math.cos(to[1]! * RADIANS);
  const north = to[1]! - from[1]!;
  const length = Math.hypot(east, north) || 1;
  return { east: east / length, north: north / length, length: length * METRES_PER_DEGREE };
}
