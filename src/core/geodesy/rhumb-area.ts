import { areNear, meanBetween } from './rhumb-way';
import { conformalLatitude, isometricLatitude, isometricRate, zoneArea } from './auxiliary-latitudes';
import type { MultiPolygonRings } from './cut-ring';
import type { LonLat } from './longitude';
import { rhumbTurnMetres, shorterTurn } from './rhumb';
import { RADIANS_PER_DEGREE } from './wgs84';

/** The area from the equator to a pole, a radian of longitude wide: the square of the authalic radius. */
const AUTHALIC_SQUARED = zoneArea(90);
export const EARTH_SQUARE_METRES = 4 * Math.PI * AUTHALIC_SQUARED;

/** What an edge of a ring adds to its area and length. */
export interface MeasuredEdge {
  /** Degrees of longitude, positive to the east. */
  turnDegrees: number;
  lengthMetres: number;
  /** Between it and the equator, positive where it runs east to the north of it. */
  underSquareMetres: number;
}

/** Signed area, counter-clockwise positive and at most half of the Earth's, and perimeter of a polygon with rhumb edges. */
export function rhumbPolygon(ring: readonly LonLat[]): { area: number; perimeter: number } {
  return sumOfEdges(ring.map((from, index) => rhumbEdge(from, ring[(index + 1) % ring.length]!)));
}

/** A rhumb line as an edge, the shorter way or by so many degrees of longitude. */
export function rhumbEdge(from: LonLat, to: LonLat, turnDegrees = shorterTurn(from[0], to[0])): MeasuredEdge {
  return {
    turnDegrees,
    lengthMetres: rhumbTurnMetres(from, to, turnDegrees),
    underSquareMetres: turnDegrees * RADIANS_PER_DEGREE * meanZoneArea(from[1], to[1])
  };
}

/** Signed area, counter-clockwise positive and at most half of the Earth's, and perimeter of a ring of edges. */
export function sumOfEdges(edges: readonly MeasuredEdge[]): { area: number; perimeter: number } {
  const under = new Sum();
  let turns = 0;
  let perimeter = 0;
  for (const { turnDegrees, lengthMetres, underSquareMetres } of edges) {
    turns += turnDegrees;
    perimeter += lengthMetres;
    under.add(underSquareMetres);
  }
  // Walking east the area under an edge lies on the right; a ring round a pole has the pole on one side, the equator on the other.
  const holdsPole = Math.abs(Math.round(turns / 360)) % 2 === 1;
  if (holdsPole) under.add(under.total < 0 ? EARTH_SQUARE_METRES / 2 : -EARTH_SQUARE_METRES / 2);
  return { area: withinHalf(-under.total), perimeter };
}

/**
 * The area in square metres of polygons as a map draws them: cut at the antimeridian, strokes straight in Mercator's
 * projection, so parallels, meridians and rhumb lines. Holes (clockwise rings) are taken off; the world's frame counts as all of it.
 */
export function drawnArea(polygons: MultiPolygonRings): number {
  const under = new Sum();
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const [from, to] = [ring[index - 1]!, ring[index]!];
      under.add((to[0] - from[0]) * RADIANS_PER_DEGREE * meanZoneArea(from[1], to[1]));
    }
  }
  return -under.total + 0;
}

function withinHalf(area: number): number {
  if (area > EARTH_SQUARE_METRES / 2) return area - EARTH_SQUARE_METRES;
  return area <= -EARTH_SQUARE_METRES / 2 ? area + EARTH_SQUARE_METRES : area + 0;
}

/**
 * The area between a rhumb line and the equator, for each radian of longitude that it runs through: the mean of the zone's
 * area over the isometric latitude. On a sphere its integral is ln sec χ of the conformal latitude χ; what the ellipsoid
 * adds is small and smooth to the poles, and its integral a short cosine series in χ.
 */
function meanZoneArea(from: number, to: number): number {
  if (areNear(from, to))
    return (
      meanBetween(from, to, (latitude) => zoneArea(latitude) * isometricRate(latitude)) / meanBetween(from, to, isometricRate)
    );
  const difference = isometricLatitude(to) - isometricLatitude(from);
  return (AUTHALIC_SQUARED * (zoneIntegral(to) - zoneIntegral(from))) / difference;
}

/** The integral of the zone's share of a quarter of the Earth over the isometric latitude, from the equator. */
function zoneIntegral(latitude: number): number {
  const isometric = Math.abs(isometricLatitude(latitude));
  const lnCosh = isometric + Math.log1p(Math.exp(-2 * isometric)) - Math.LN2;
  const conformal = conformalLatitude(latitude);
  return seriesOfRest().reduce((sum, coefficient, index) => sum + coefficient * Math.cos(2 * (index + 1) * conformal), lnCosh);
}

const ORDER = 10;
const SAMPLES = 40;
let rest: readonly number[] | undefined;

/**
 * Coefficients of cos 2χ, cos 4χ … in the integral of (sin ξ − sin χ) / cos χ, ξ the authalic and χ the conformal latitude:
 * the sine series of that function, found from its values, integrated term by term. Each is some n times the one before.
 */
function seriesOfRest(): readonly number[] {
  rest ??= Array.from({ length: ORDER }, (_, index) => {
    const order = index + 1;
    let sum = 0;
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const conformal = ((sample + 0.5) * Math.PI) / (2 * SAMPLES);
      sum += restAt(conformal) * Math.sin(2 * order * conformal);
    }
    return -((2 / SAMPLES) * sum) / (2 * order);
  });
  return rest;
}

function restAt(conformal: number): number {
  return (zoneArea(geographicLatitude(conformal)) / AUTHALIC_SQUARED - Math.sin(conformal)) / Math.cos(conformal);
}

/** The geographic latitude in degrees of a conformal one in radians, away from the poles, by Newton's steps. */
function geographicLatitude(conformal: number): number {
  const isometric = Math.asinh(Math.tan(conformal));
  let latitude = conformal / RADIANS_PER_DEGREE;
  for (let step = 0; step < 4; step += 1) {
    latitude -= (isometricLatitude(latitude) - isometric) / isometricRate(latitude) / RADIANS_PER_DEGREE;
  }
  return latitude;
}

/** A sum that keeps the digits a plain one drops (Neumaier 1974): areas of the Earth's size are told to the square metre. */
class Sum {
  #sum = 0;
  #lost = 0;

  add(value: number): void {
    const next = this.#sum + value;
    this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
    this.#sum = next;
  }

  get total(): number {
    return this.#sum + this.#lost;
  }
}
