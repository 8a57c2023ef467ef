import { unitVectors } from '#core/network/sea/node-tree';
import { WGS84_FLATTENING } from '#core/geodesy/ellipsoid';
import { prepare } from '#core/geodesy/fast-inverse';
import type { Corner } from './corner';
import type { Sight } from './sight';

/** Of the unit sphere the vectors stand for. */
const RADIUS_METRES = 6_371_000;
const RADIANS = Math.PI / 180;
/** A chord of the unit sphere: 500 km. */
const SHORT_REACH = 0.0785;
/** Square of a chord of the unit sphere: 40 km. So near one may turn at will where waters widen: it makes no length to speak of. */
const NEAR = (40_000 / RADIUS_METRES) ** 2;
/** The same of 800 km. Places free to all sides see each other no farther: there are always others between them. */
const FREE = (800_000 / RADIUS_METRES) ** 2;
/** And where one of them is of short reach, no farther than 220 km. */
const FREE_STATIONS = (220_000 / RADIUS_METRES) ** 2;
/** Ways that bend by so much more than a corner does are tried too, as shores are simplified. */
const TANGENT_SLACK = 9 * RADIANS;
/** Pairs of corners joined by a straight way. */
export interface Pairs {
  from: number[];
  to: number[];
}

/** Seeks the straight ways between corners that bend round neither of them too sharply, from one place after another. */
export class WaySeeker {
  private readonly field: Field;
  /** All corners, and those from which ways lead far, from south to north. */
  private readonly order: Int32Array;
  private readonly far: Int32Array;

  constructor(
    corners: readonly Corner[],
    private readonly sight: Sight
  ) {
    const field = fieldOf(corners);
    this.field = field;
    this.order = Int32Array.from(corners.keys()).sort((a, b) => corners[a]!.latitude - corners[b]!.latitude || a - b);
    this.far = this.order.filter((node) => field.reach[node]! > SHORT_REACH);
  }

  /** How many places there are to seek from: every way is found from one of them. */
  get places(): number {
    return this.far.length + this.order.length;
  }

  /** Adds the ways found from a place. */
  seek(place: number, found: Pairs): void {
    if (place < this.far.length) this.seekFar(place, found);
    else this.seekNear(place - this.far.length, found);
  }

  private seekFar(place: number, found: Pairs): void {
    const { far, field } = this;
    const i = far[place]!;
    for (let next = place + 1; next < far.length; next += 1) {
      const j = far[next]!;
      if (field.vectors[j * 3 + 2]! - field.vectors[i * 3 + 2]! > field.reach[i]!) break;
      this.tryPair(i, j, found);
    }
  }

  /** Ways of short reach are sought only near by, south and north; among themselves to the north. */
  private seekNear(place: number, found: Pairs): void {
    const { order, field } = this;
    const i = order[place]!;
    if (field.reach[i]! > SHORT_REACH) return;
    for (const step of [-1, 1]) {
      for (let next = place + step; next >= 0 && next < order.length; next += step) {
        const j = order[next]!;
        if (Math.abs(field.vectors[j * 3 + 2]! - field.vectors[i * 3 + 2]!) > field.reach[i]!) break;
        if (step === 1 || field.reach[j]! > SHORT_REACH) this.tryPair(i, j, found);
      }
    }
  }

  private tryPair(i: number, j: number, found: Pairs): void {
    if (!isTangent(this.field, i, j) || !this.sight.isFree(i, j)) return;
    found.from.push(Math.min(i, j));
    found.to.push(Math.max(i, j));
  }
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
    const longitude = corner.longitude * RADIANS;
    // The reduced one, as the vectors have it: by the other, what is near would seem to lie as much as 15° aside.
    const latitude = Math.atan((1 - WGS84_FLATTENING) * Math.tan(corner.latitude * RADIANS));
    const [east, north] = corner.away;
    away[index * 3] = -east * Math.sin(longitude) - north * Math.sin(latitude) * Math.cos(longitude);
    away[index * 3 + 1] = east * Math.cos(longitude) - north * Math.sin(latitude) * Math.sin(longitude);
    away[index * 3 + 2] = north * Math.cos(latitude);
    square[index] = Math.sin(Math.min(Math.PI / 2, corner.halfTurn + TANGENT_SLACK)) ** 2;
  });
  return { vectors, away, square, reach: Float64Array.from(corners, ({ reachMetres }) => Math.min(2, reachMetres / RADIUS_METRES)) };
}

function isTangent({ vectors, away, square, reach }: Field, i: number, j: number): boolean {
  const farthest = Math.min(reach[i]!, reach[j]!);
  if (Math.abs(vectors[i * 3]! - vectors[j * 3]!) > farthest) return false;
  const [x1, y1, z1] = [vectors[i * 3]!, vectors[i * 3 + 1]!, vectors[i * 3 + 2]!];
  const [x2, y2, z2] = [vectors[j * 3]!, vectors[j * 3 + 1]!, vectors[j * 3 + 2]!];
  const cosine = x1 * x2 + y1 * y2 + z1 * z2;
  if (2 - 2 * cosine > farthest * farthest) return false;
  if (square[i] === 1 && square[j] === 1 && 2 - 2 * cosine > (farthest < SHORT_REACH ? FREE_STATIONS : FREE)) return false;
  if (2 - 2 * cosine < NEAR) return true;
  const across = 1 - cosine * cosine;
  const one = away[i * 3]! * x2 + away[i * 3 + 1]! * y2 + away[i * 3 + 2]! * z2;
  if (one * one > square[i]! * across) return false;
  const other = away[j * 3]! * x1 + away[j * 3 + 1]! * y1 + away[j * 3 + 2]! * z1;
  return other * other <= square[j]! * across;
}
