import { describe, expect, it } from 'vitest';
import { polygonArea } from './area';
import { bufferLine } from './buffer';
import { distancesFrom, prepare } from './bulk';
import { circlePolygons } from './circle';
import { crossTrack } from './cross-track';
import { direct, distanceMetres, inverse, midpoint, polylineLengthMetres } from './geodesic';
import { intersectGeodesics } from './intersect';
import type { LonLat } from './longitude';
import { nearestOnLine } from './nearest';
import { rhumbDirect, rhumbDistanceMetres, rhumbInterpolate, rhumbInverse } from './rhumb';

const OFF: readonly LonLat[] = [
  [0, 95],
  [0, -90.0001],
  [0, NaN],
  [NaN, 0],
  [Infinity, 0]
];
const HERE: LonLat = [10, 10];
const isNowhere = (at: LonLat): boolean => at.some(Number.isNaN);

describe.each(OFF)('a point that is none of the Earth, %d, %d', (...off) => {
  it('has no length and no azimuth', () => {
    for (const [from, to] of [
      [off, HERE],
      [HERE, off]
    ] as const) {
      expect(inverse(from, to)).toEqual({ lengthMetres: NaN, initialAzimuth: NaN, finalAzimuth: NaN });
      expect(rhumbInverse(from, to)).toEqual({ lengthMetres: NaN, azimuth: NaN });
      expect([distanceMetres(from, to), rhumbDistanceMetres(from, to), polylineLengthMetres([from, to])]).toEqual([
        NaN,
        NaN,
        NaN
      ]);
      expect([...distancesFrom(from, prepare([to]))]).toEqual([NaN]);
      expect(midpoint(from, to)).toEqual([NaN, NaN]);
      expect(isNowhere(rhumbInterpolate(from, to, 0.5))).toBe(true);
    }
    expect(crossTrack([0, 0], [1, 1], off).distanceMetres).toBeNaN();
    expect(polygonArea([off, [0, 0], [1, 1]], 'geodesic').areaSquareMetres).toBeNaN();
  });

  it('leads nowhere and bears no shape', () => {
    expect(isNowhere(direct(off, 10, 1000).at)).toBe(true);
    for (const azimuth of [0, 10, 90]) {
      const end = rhumbDirect(off, azimuth, 1000);
      expect('at' in end && isNowhere(end.at)).toBe(true);
    }
    expect(intersectGeodesics([0, 0], [1, 1], off, [1, 0])).toBeUndefined();
    expect(nearestOnLine([[0, 0], HERE], off)).toBeUndefined();
    expect(circlePolygons(off, 1000)).toEqual([]);
    expect(bufferLine([off, HERE], 1000)).toEqual([]);
  });
});
