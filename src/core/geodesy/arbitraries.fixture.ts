import fc from 'fast-check';
import { distanceMetres } from './geodesic';
import type { LonLat } from './longitude';

// Points and lines for property tests.

export const anyLongitude = fc.double({ min: -180, max: 180, noNaN: true });
export const anyAzimuth = fc.double({ min: 0, max: 360, maxExcluded: true, noNaN: true });
export const anyPoint: fc.Arbitrary<LonLat> = fc.tuple(anyLongitude, fc.double({ min: -89.9, max: 89.9, noNaN: true }));
/** Keeps clear of antipodes, where the shortest line is not one but many. */
export const anyPair = fc.tuple(anyPoint, anyPoint).filter(([from, to]) => distanceMetres(from, to) < 19_900_000);
