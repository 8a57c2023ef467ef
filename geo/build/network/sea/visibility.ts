import { unitVectors } from '#core/network/sea/node-tree';
import { prepare } from '#core/geodesy/fast-inverse';
import type { Corner } from './corners';
import type { Sight } from './sight';

/** Of the unit sphere the vectors stand for. */
const RADIUS_METRES = 6_371_000;
const RADIANS = Math.PI / 180;
/** Ways that bend by so much more than a corner does are tried too, as shores are simplified. */
const TANGENT_SLACK = 9 * RADIANS;
/** Pairs of corners joined by a straight way. */
export interface Pairs {
  from: number[];
  to: number[];
}

/** All straight ways between corners that bend round neither of them too sharply. */
export function findWays(corners: readonly Corner[], sight: Sight): Pairs {
  const field = fieldOf(corners);
  const ways: Pairs = { from: [], to: [] };
  // By latitude, so that the narrow waters' search can leave off early.
  const order = Int32Array.from(corners.keys()).sort((a, b) => corners[a]!.latitude - corners[b]!.latitude);
  for (let place = 0; place < order.length; place += 1) {
    const i = order[place]!;
    for (let next = place + 1; next < order.length; next += 1) {
      const j = order[next]!;
      const reach = Math.min(field.reach[i]!, field.reach[j]!);
      if (field.vectors[j * 3 + 2]! - field.vectors[i * 3 + 2]! > field.reach[i]!) break;
      if (!isTangent(field, i, j, reach) || !sight.isFree(i, j)) continue;
      ways.from.push(Math.min(i, j));
      ways.to.push(Math.max(i, j));
    }
  }
  return ways;
}

interface Field {
  vectors: Float64Array;
  /** Away from the land, in the same space as the vectors; nought in the open sea. */
  away: Float64Array;
  /** Square of the sine of the angle off the tangent that is allowed. */
  square: Float64Array;
  reach: Float64Array;
}

function fieldOf(corners: readonly Corner[]): Field {
  const vectors = unitVectors(prepare(corners.map(({ longitude, latitude }) => [longitude, latitude])));
  const away = new Float64Array(corners.length * 3);
  const square = new Float64Array(corners.length).fill(1);
  corners.forEach((corner, index) => {
    if (!corner.away) return;
    const [longitude, latitude] = [corner.longitude * RADIANS, corner.latitude * RADIANS];
    const [east, north] = corner.away;
    away[index * 3] = -east * Math.sin(longitude) - north * Math.sin(latitude) * Math.cos(longitude);
    away[index * 3 + 1] = east * Math.cos(longitude) - north * Math.sin(latitude) * Math.sin(longitude);
    away[index * 3 + 2] = north * Math.cos(latitude);
    square[index] = Math.sin(Math.min(Math.PI / 2, corner.halfTurn + TANGENT_SLACK)) ** 2;
  });
  return { vectors, away, square, reach: Float64Array.from(corners, ({ reachMetres }) => Math.min(2, reachMetres / RADIUS_METRES)) };
}

function isTangent({ vectors, away, square }: Field, i: number, j: number, reach: number): boolean {
  const [x1, y1, z1] = [vectors[i * 3]!, vectors[i * 3 + 1]!, vectors[i * 3 + 2]!];
  const [x2, y2, z2] = [vectors[j * 3]!, vectors[j * 3 + 1]!, vectors[j * 3 + 2]!];
  const cosine = x1 * x2 + y1 * y2 + z1 * z2;
  if (2 - 2 * cosine > reach * reach) return false;
  const across = 1 - cosine * cosine;
  const one = away[i * 3]! * x2 + away[i * 3 + 1]! * y2 + away[i * 3 + 2]! * z2;
  if (one * one > square[i]! * across) return false;
  const other = away[j * 3]! * x1 + away[j * 3 + 1]! * y1 + away[j * 3 + 2]! * z1;
  return other * other <= square[j]! * across;
}
