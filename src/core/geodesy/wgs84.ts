import { WGS84_EQUATORIAL_RADIUS_METRES, WGS84_FLATTENING } from './ellipsoid';

// What follows from the two constants that define the ellipsoid.

export const POLAR_RADIUS_METRES = WGS84_EQUATORIAL_RADIUS_METRES * (1 - WGS84_FLATTENING);
/** The square of the first eccentricity, e². */
export const ECCENTRICITY_SQUARED = WGS84_FLATTENING * (2 - WGS84_FLATTENING);
export const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);
/** The square of the second eccentricity, e′². */
export const SECOND_ECCENTRICITY_SQUARED = ECCENTRICITY_SQUARED / (1 - ECCENTRICITY_SQUARED);
/** The third flattening, n, in which the series run. */
export const THIRD_FLATTENING = WGS84_FLATTENING / (2 - WGS84_FLATTENING);

export const RADIANS_PER_DEGREE = Math.PI / 180;
