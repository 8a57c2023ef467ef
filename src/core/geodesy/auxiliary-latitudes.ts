import { WGS84_EQUATORIAL_RADIUS_METRES as EQUATORIAL_RADIUS_METRES } from './ellipsoid';
import { ECCENTRICITY, ECCENTRICITY_SQUARED, POLAR_RADIUS_METRES, RADIANS_PER_DEGREE, THIRD_FLATTENING as n } from './wgs84';

// Latitudes are geographic and in degrees: so the distance to a pole stays exact, however near it is.

/**
 * Coefficients of sin 2φ, sin 4φ … of the rectifying latitude, and of their inverse, to the sixth order of the third
 * flattening: what is left out is below a nanometre. Krüger 1912; Karney, "On auxiliary latitudes", Survey Review 56 (2024).
 */
const RECTIFYING = [
  n * (-3 / 2 + n * n * (9 / 16 - (n * n * 3) / 32)),
  n ** 2 * (15 / 16 + n * n * (-15 / 32 + (n * n * 135) / 2048)),
  n ** 3 * (-35 / 48 + (n * n * 105) / 256),
  n ** 4 * (315 / 512 - (n * n * 189) / 512),
  (n ** 5 * -693) / 1280,
  (n ** 6 * 1001) / 2048
];
const FROM_RECTIFYING = [
  n * (3 / 2 + n * n * (-27 / 32 + (n * n * 269) / 512)),
  n ** 2 * (21 / 16 + n * n * (-55 / 32 + (n * n * 6759) / 4096)),
  n ** 3 * (151 / 96 - (n * n * 417) / 128),
  n ** 4 * (1097 / 512 - (n * n * 15543) / 2560),
  (n ** 5 * 8011) / 2560,
  (n ** 6 * 293393) / 61440
];
const RECTIFYING_RADIUS = (EQUATORIAL_RADIUS_METRES / (1 + n)) * (1 + (n * n) / 4 + n ** 4 / 64 + n ** 6 / 256);

/** Metres from the equator to a pole along a meridian. */
export const QUARTER_MERIDIAN_METRES = (RECTIFYING_RADIUS * Math.PI) / 2;

/**
 * The cosine of a pole's latitude. It should be nought; GeographicLib sets the pole this much aside, so that rhumb lines
 * end there in finite terms, and so do we.
 */
const POLE_COSINE = 2 ** -104;

/** Metres along the meridian from the equator to a latitude. */
export function meridianDistance(latitude: number): number {
  const radians = latitude * RADIANS_PER_DEGREE;
  return RECTIFYING_RADIUS * (radians + sineSum(RECTIFYING, radians));
}

/** The latitude that lies so many metres of meridian from the equator. */
export function latitudeAtMeridianDistance(metres: number): number {
  const rectifying = metres / RECTIFYING_RADIUS;
  return (rectifying + sineSum(FROM_RECTIFYING, rectifying)) / RADIANS_PER_DEGREE;
}

/** The isometric latitude, in which Mercator's map is evenly divided. */
export function isometricLatitude(latitude: number): number {
  return Math.asinh(sine(latitude) / cosine(latitude)) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine(latitude));
}

/** The conformal latitude in radians: what the isometric one belongs to on a sphere. */
export function conformalLatitude(latitude: number): number {
  return Math.atan(Math.sinh(isometricLatitude(latitude)));
}

/** Metres of meridian for a radian of latitude. */
export function meridianRadius(latitude: number): number {
  const flatter = 1 - ECCENTRICITY_SQUARED * sine(latitude) ** 2;
  return (EQUATORIAL_RADIUS_METRES * (1 - ECCENTRICITY_SQUARED)) / (flatter * Math.sqrt(flatter));
}

/** How much the isometric latitude grows for a radian of latitude. */
export function isometricRate(latitude: number): number {
  return (1 - ECCENTRICITY_SQUARED) / ((1 - ECCENTRICITY_SQUARED * sine(latitude) ** 2) * cosine(latitude));
}

/** Square metres between the equator and a latitude, a radian of longitude wide; negative to the south. */
export function zoneArea(latitude: number): number {
  const sin = sine(latitude);
  const slab = sin / (1 - ECCENTRICITY_SQUARED * sin * sin) + Math.atanh(ECCENTRICITY * sin) / ECCENTRICITY;
  return (POLAR_RADIUS_METRES ** 2 / 2) * slab;
}

function sine(latitude: number): number {
  return Math.sin(latitude * RADIANS_PER_DEGREE);
}

/** By the distance to the pole, which is exact where the latitude is not. */
function cosine(latitude: number): number {
  return Math.max(POLE_COSINE, Math.sin((90 - Math.abs(latitude)) * RADIANS_PER_DEGREE));
}

/** The sum of coefficient × sin 2kx over k = 1, 2 …, by Clenshaw's rule. */
function sineSum(coefficients: readonly number[], x: number): number {
  const twice = 2 * Math.cos(2 * x);
  let last = 0;
  let beforeLast = 0;
  for (let index = coefficients.length - 1; index >= 0; index -= 1) {
    [last, beforeLast] = [coefficients[index]! + twice * last - beforeLast, last];
  }
  return last * Math.sin(2 * x);
}
