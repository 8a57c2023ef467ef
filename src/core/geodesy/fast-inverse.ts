import { distanceMetres } from './geodesic';
import { WGS84_EQUATORIAL_RADIUS_METRES as EQUATORIAL_RADIUS_METRES, WGS84_FLATTENING as FLATTENING } from './ellipsoid';
import type { LonLat } from './longitude';
import { POLAR_RADIUS_METRES, RADIANS_PER_DEGREE, SECOND_ECCENTRICITY_SQUARED, THIRD_FLATTENING as n } from './wgs84';

/** Points made ready for many distances: what the inverse problem needs of each, computed once. */
export interface Prepared {
  readonly points: readonly LonLat[];
  /** Sine and cosine of the reduced latitude and of the longitude, four numbers a point. */
  readonly trigonometry: Float64Array;
}

/**
 * Makes points ready. A latitude beyond ±90 or an angle that is no finite number is kept as NaN: every distance to such a
 * point is NaN, as `inverse` has it.
 */
export function prepare(points: readonly LonLat[]): Prepared {
  const trigonometry = new Float64Array(points.length * 4);
  for (let index = 0; index < points.length; index += 1) putPoint(trigonometry, index, points[index]![0], points[index]![1]);
  return { points, trigonometry };
}

/** Makes longitudes and latitudes ready that stand side by side in one list. The points are made when somebody asks for them. */
export function prepareFlat(coordinates: Float64Array): Prepared {
  const count = coordinates.length / 2;
  const trigonometry = new Float64Array(count * 4);
  for (let index = 0; index < count; index += 1) {
    putPoint(trigonometry, index, coordinates[index * 2]!, coordinates[index * 2 + 1]!);
  }
  let points: LonLat[] | undefined;
  return {
    trigonometry,
    get points() {
      return (points ??= Array.from({ length: count }, (_, index) => [coordinates[index * 2]!, coordinates[index * 2 + 1]!]));
    }
  };
}

function putPoint(trigonometry: Float64Array, index: number, longitude: number, given: number): void {
  const latitude = Math.abs(given) <= 90 ? given : NaN;
  const north = (1 - FLATTENING) * Math.sin(latitude * RADIANS_PER_DEGREE);
  const out = Math.cos(latitude * RADIANS_PER_DEGREE);
  const length = Math.sqrt(north * north + out * out);
  const turn = (longitude % 360) * RADIANS_PER_DEGREE;
  trigonometry[index * 4] = north / length;
  trigonometry[index * 4 + 1] = out / length;
  trigonometry[index * 4 + 2] = Math.sin(turn);
  trigonometry[index * 4 + 3] = Math.cos(turn);
}

/** To so many metres `chordDistance` is good. */
export const CHORD_LIMIT_METRES = 300_000;
/** And to so many as good as `fastDistance`. */
const SHORT_METRES = 80_000;

/**
 * The geodesic distance in metres between points no more than 300 km apart, from the chord between them and the curvature
 * half-way in its direction: within 0.1 µm to 80 km, 0.1 mm to 300 km. Infinite where the chord is longer than that.
 *
 * The surface is a quadric, so the chord is square to the normal at its middle, and the curvature there follows without
 * any angle; the arc is the series of 2/κ · asin(κc/2).
 */
export function chordDistance(a: Prepared, i: number, b: Prepared, j: number, limitMetres = CHORD_LIMIT_METRES): number {
  const [A, B] = [a.trigonometry, b.trigonometry];
  const [at1, at2] = [i * 4, j * 4];
  const [x1, y1] = [A[at1 + 1]! * A[at1 + 3]!, A[at1 + 1]! * A[at1 + 2]!];
  const [x2, y2] = [B[at2 + 1]! * B[at2 + 3]!, B[at2 + 1]! * B[at2 + 2]!];
  const [sumX, sumY, sumZ] = [x1 + x2, y1 + y2, A[at1]! + B[at2]!];
  const up = B[at2]! - A[at1]!;
  const across = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
  const chordSquared = EQUATORIAL_SQUARED * across + POLAR_SQUARED * up * up;
  // Whatever is no number is no chord either.
  if (!(chordSquared <= limitMetres * limitMetres)) return Infinity;
  const unit = across + up * up;
  // Nearer than a hundredth of a micrometre nothing is bent, and squares of squares would vanish.
  if (unit < 1e-30) return Math.sqrt(chordSquared);
  const steepness = (sumX * sumX + sumY * sumY) / (4 * EQUATORIAL_SQUARED) + (sumZ * sumZ) / (4 * POLAR_SQUARED);
  // The square of curvature times chord.
  const bend = (unit * unit * (1 - unit / 4)) / (chordSquared * steepness);
  return Math.sqrt(chordSquared) * (1 + bend * (1 / 24 + bend * (3 / 640 + (bend * 5) / 7168)));
}

const EQUATORIAL_SQUARED = EQUATORIAL_RADIUS_METRES * EQUATORIAL_RADIUS_METRES;
const POLAR_SQUARED = POLAR_RADIUS_METRES * POLAR_RADIUS_METRES;

/** Nearer to the antipode than this (sine of the arc left over) Karney's own solver takes over. */
const NEAR_ANTIPODE = 0.1;
/** The square of the longitude still missing (radians), over the sine of the arc, at which its second order is below a nanometre. */
const SETTLED = 1e-15;
const MAXIMUM_STEPS = 4;

/**
 * The geodesic distance in metres between a point of one prepared list and one of another, within 0.1 µm of
 * `distanceMetres` at several times its speed.
 *
 * Method: the longitude on the auxiliary sphere that belongs to the longitude on the ellipsoid is found by Newton's steps,
 * with the integrals I₁ and I₃ of Karney (2013) as series; the little that is still missing of the longitude is added to
 * the length by Clairaut's relation and its derivative. Near antipodes, where that converges badly, Karney's solver
 * answers. One loop and no objects: making them would cost more than the sums. Short distances come from their chord.
 *
 * NaN where either point is none of the Earth (see `prepare`).
 */
export function fastDistance(a: Prepared, i: number, b: Prepared, j: number): number {
  const short = chordDistance(a, i, b, j, SHORT_METRES);
  if (short < Infinity) return short;
  const [A, B] = [a.trigonometry, b.trigonometry];
  const [at1, at2] = [i * 4, j * 4];
  const sines = A[at1]! * B[at2]!;
  const cosines = A[at1 + 1]! * B[at2 + 1]!;
  // East and west are as far: the longitude between the points is taken without a sign.
  const sinLongitude = Math.abs(B[at2 + 2]! * A[at1 + 3]! - B[at2 + 3]! * A[at1 + 2]!);
  const cosLongitude = B[at2 + 3]! * A[at1 + 3]! + B[at2 + 2]! * A[at1 + 2]!;
  let shift = 0;
  for (let step = 0; step <= MAXIMUM_STEPS; step += 1) {
    const sinShift = sineOfSmall(shift);
    const cosShift = cosineOfSmall(shift);
    const sinTurn = sinLongitude * cosShift + cosLongitude * sinShift;
    const cosTurn = cosLongitude * cosShift - sinLongitude * sinShift;
    const across = B[at2 + 1]! * sinTurn;
    const ahead = A[at1 + 1]! * B[at2]! - A[at1]! * B[at2 + 1]! * cosTurn;
    const sinArc = Math.sqrt(across * across + ahead * ahead);
    const cosArc = sines + cosines * cosTurn;
    if (sinArc === 0 || (sinArc < NEAR_ANTIPODE && cosArc < 0)) break;
    const arc = Math.atan2(sinArc, cosArc);
    const sinEquator = (cosines * sinTurn) / sinArc;
    const cosSquared = 1 - sinEquator * sinEquator;
    const growth = (cosines * cosTurn - sinEquator * sinEquator * cosArc) / sinArc;
    const rate = 1 - FLATTENING * (growth * arc + sinEquator * sinEquator);
    if (step === 0) {
      // On the sphere alone: the whole difference of the two longitudes, nearly.
      shift = (FLATTENING * sinEquator * arc * (1 - (FLATTENING / 4) * cosSquared)) / rate;
      continue;
    }
    const eps = epsilon(cosSquared);
    // Along the equator the middle has no meaning, and the terms it stands in vanish.
    const cosMiddle = cosSquared > 1e-15 ? cosArc - (2 * sines) / cosSquared : 0;
    const missing = FLATTENING * sinEquator * longitudeIntegral(eps, arc, sinArc, cosArc, cosMiddle) - shift;
    if (missing * missing < SETTLED * sinArc) {
      const beside = EQUATORIAL_RADIUS_METRES * missing * (sinEquator + (growth * missing) / (2 * rate));
      return POLAR_RADIUS_METRES * lengthIntegral(eps, arc, sinArc, cosArc, cosMiddle) + beside;
    }
    shift += missing / rate;
  }
  // Not a number falls through every comparison above, and its longitude is then none either.
  return Number.isNaN(shift) ? NaN : distanceMetres(a.points[i]!, b.points[j]!);
}

/** Sine of at most half a degree, to the last digit. */
function sineOfSmall(angle: number): number {
  const square = angle * angle;
  return angle * (1 - (square / 6) * (1 - (square / 20) * (1 - square / 42)));
}

function cosineOfSmall(angle: number): number {
  const square = angle * angle;
  return 1 - (square / 2) * (1 - (square / 12) * (1 - (square / 30) * (1 - square / 56)));
}

/** The expansion parameter of a geodesic, from the squared cosine of its azimuth at the equator: Karney (2013), equation 16. */
function epsilon(cosSquared: number): number {
  const root = Math.sqrt(1 + SECOND_ECCENTRICITY_SQUARED * cosSquared);
  return (root - 1) / (root + 1);
}

/** I₁ between the ends of an arc: what times the polar radius is the length. Karney (2013), equations 15 to 18, to ε⁴. */
function lengthIntegral(eps: number, arc: number, sinArc: number, cosArc: number, cosMiddle: number): number {
  const square = eps * eps;
  const cosTwice = 2 * cosMiddle * cosMiddle - 1;
  const sinTwice = 2 * sinArc * cosArc;
  const first = eps * (-1 / 2 + (3 / 16) * square) * cosMiddle * sinArc;
  const second = square * (-1 / 16 + square / 32) * cosTwice * sinTwice;
  const third = (-square * eps * cosMiddle * (2 * cosTwice - 1) * sinArc * (4 * cosArc * cosArc - 1)) / 48;
  const fourth = (-5 / 256) * square * square * (2 * cosTwice * cosTwice - 1) * sinTwice * (2 * cosArc * cosArc - 1);
  return ((1 + square * (1 / 4 + square / 64)) / (1 - eps)) * (arc + 2 * (first + second + third + fourth));
}

/** I₃ between the ends of an arc, which times the flattening is what the longitude loses: equations 23 to 25, to ε⁴. */
function longitudeIntegral(eps: number, arc: number, sinArc: number, cosArc: number, cosMiddle: number): number {
  const cosTwice = 2 * cosMiddle * cosMiddle - 1;
  const first = eps * (C31_1 + eps * (C31_2 + eps * C31_3)) * cosMiddle * sinArc;
  const second = eps * eps * (C32_2 + eps * C32_3) * cosTwice * 2 * sinArc * cosArc;
  const third = eps * eps * eps * C33_3 * cosMiddle * (2 * cosTwice - 1) * sinArc * (4 * cosArc * cosArc - 1);
  return (1 - eps * (A3_1 + eps * (A3_2 + eps * (A3_3 + eps * A3_4)))) * (arc + 2 * (first + second + third));
}

// Karney (2013), equations 24 and 25: coefficients of ε in A₃ and C₃, to the orders that matter on WGS84.
const A3_1 = 1 / 2 - n / 2;
const A3_2 = 1 / 4 + n / 8 - (3 * n * n) / 8;
const A3_3 = 1 / 16 + (3 * n) / 16;
const A3_4 = 3 / 64;
const C31_1 = 1 / 4 - n / 4;
const C31_2 = 1 / 8 - (n * n) / 8;
const C31_3 = 3 / 64 + (3 * n) / 64;
const C32_2 = 1 / 16 - (3 * n) / 32;
const C32_3 = 3 / 64 - n / 32;
const C33_3 = 5 / 192;
