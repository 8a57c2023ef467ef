import { WGS84_EQUATORIAL_RADIUS_METRES } from './ellipsoid';
import { nearestLongitude, type LonLat } from './longitude';
import { RADIANS_PER_DEGREE } from './wgs84';

/** A line or curve by a number that runs along it. */
export type Curve = (share: number) => LonLat;

interface Stop {
  share: number;
  at: LonLat;
}

/** Nearer to a pole than this no web map draws, and Mercator's ordinate runs away. */
const LAST_LATITUDE = 89.9;
/** Halvings of a piece: a line round the Earth then has pieces of two metres. */
const MAXIMUM_DEPTH = 24;

/** Nearer than this the figures of positions themselves end. */
const LEAST_TOLERANCE_METRES = 1e-6;
/** Of what is drawn: a line round half the Earth then has some twenty thousand points. */
const LEAST_TOLERANCE_SHARE = 1e-9;

/**
 * The tolerance to draw something of a size with, both in metres: what was asked for, but at least a billionth of the size and a
 * micrometre. So 0, less than 0 and NaN mean as fine as is sensible; held to nothing, a curve would be halved without end.
 */
export function sensibleTolerance(toleranceMetres: number, sizeMetres: number): number {
  const least = Math.max(LEAST_TOLERANCE_METRES, sizeMetres * LEAST_TOLERANCE_SHARE);
  return toleranceMetres > least ? toleranceMetres : least;
}

/**
 * Puts points on a curve between two of its shares, so that straight strokes between them, on a web map and in degrees (as
 * GeoJSON has them), stay within a tolerance (metres on the ground) of it. Gives the points after the first one, the last included; longitudes run on
 * from the first's without a jump. A piece is looked at in three places, so that a curve which crosses its chord in the
 * middle is not taken for straight.
 */
export function refine(curve: Curve, start: Stop, endShare: number, toleranceMetres: number): LonLat[] {
  return between(curve, start, { share: endShare, at: curve(endShare) }, toleranceMetres, 0);
}

function between(curve: Curve, start: Stop, end: Stop, toleranceMetres: number, depth: number): LonLat[] {
  const inside: Stop[] = [];
  for (const part of [1 / 4, 1 / 2, 3 / 4]) {
    const share = start.share + (end.share - start.share) * part;
    inside.push({ share, at: runOn(curve(share), (inside.at(-1) ?? start).at) });
  }
  const last = runOn(end.at, inside.at(-1)!.at);
  const chord = offStroke(start.at, last);
  const isBent = inside.some(({ at }) => chord(at) > toleranceMetres);
  if (!isBent || depth === MAXIMUM_DEPTH) return [last];
  const middle = inside[1]!;
  const before = between(curve, start, middle, toleranceMetres, depth + 1);
  return [
    ...before,
    ...between(curve, { share: middle.share, at: before.at(-1)! }, { ...end, at: last }, toleranceMetres, depth + 1)
  ];
}

function runOn([longitude, latitude]: LonLat, before: LonLat): LonLat {
  return [nearestLongitude(longitude, before[0]), latitude];
}

type Projection = (point: LonLat) => readonly [x: number, y: number];

/**
 * How far, in metres on the ground, a point lies from the straight stroke between two others: as Mercator's map draws it
 * and as plate carrée does, the greater of the two.
 */
function offStroke(from: LonLat, to: LonLat): (at: LonLat) => number {
  const offWebMap = offLine(mercator, from, to);
  const middleCosine = Math.cos(((from[1] + to[1]) / 2) * RADIANS_PER_DEGREE);
  const offPlate = offLine(([east, north]) => [east * middleCosine * RADIANS_PER_DEGREE, north * RADIANS_PER_DEGREE], from, to);
  return (at) => {
    // Mercator's map is conformal: its lengths turn into metres by the parallel's radius.
    const mercatorMetres = offWebMap(at) * Math.cos(at[1] * RADIANS_PER_DEGREE);
    return WGS84_EQUATORIAL_RADIUS_METRES * Math.max(mercatorMetres, offPlate(at));
  };
}

function offLine(project: Projection, from: LonLat, to: LonLat): (at: LonLat) => number {
  const [west, south] = project(from);
  const [east, north] = [project(to)[0] - west, project(to)[1] - south];
  const lengthSquared = east ** 2 + north ** 2;
  return (at) => {
    const [x, y] = [project(at)[0] - west, project(at)[1] - south];
    const share = lengthSquared === 0 ? 0 : Math.max(0, Math.min(1, (x * east + y * north) / lengthSquared));
    return Math.hypot(x - share * east, y - share * north);
  };
}

/** The plane of the web map, in radians. */
function mercator([longitude, latitude]: LonLat): [number, number] {
  const clamped = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  return [longitude * RADIANS_PER_DEGREE, Math.asinh(Math.tan(clamped * RADIANS_PER_DEGREE))];
}
