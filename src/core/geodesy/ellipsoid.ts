/** The ellipsoid of WGS84, as its definition gives it: NGA.STND.0036 (2014), table 3.1. */
export const WGS84_EQUATORIAL_RADIUS_METRES = 6378137;
export const WGS84_FLATTENING = 1 / 298.257223563;

/** The radius of a sphere that leads a search to where it settles on the ellipsoid; no distance that is told rests on it. */
export const GUESS_RADIUS_METRES = 6_371_000;
