import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAzimuth, anyPair, anyPoint } from './arbitraries.fixture';
import { crossTrack } from './cross-track';
import { direct, distanceMetres, inverse } from './geodesic';
import { nearestOnLine } from './nearest';

describe('crossTrack', () => {
  it('finds again a point set square to the line: how far, which side, and how far along', () => {
    fc.assert(
      fc.property(
        anyPoint,
        anyAzimuth,
        fc.double({ min: -2e6, max: 4e6, noNaN: true }),
        fc.double({ min: -4e6, max: 4e6, noNaN: true }),
        (from, azimuth, along, aside) => {
          const to = direct(from, azimuth, 1e6).at;
          const { initialAzimuth } = inverse(from, to);
          const foot = direct(from, initialAzimuth, along);
          const point = direct(foot.at, foot.finalAzimuth + 90, aside).at;
          const found = crossTrack(from, to, point);
          expect(Math.abs(found.distanceMetres - aside)).toBeLessThan(1e-6);
          expect(Math.abs(found.alongMetres - along)).toBeLessThan(1e-5);
          expect(distanceMetres(found.foot, foot.at)).toBeLessThan(1e-5);
        }
      )
    );
  });

  it('agrees with the nearest point of the segment wherever the foot lies on it', () => {
    fc.assert(
      fc.property(anyPair, anyPoint, ([from, to], point) => {
        fc.pre(distanceMetres(from, to) > 1);
        const found = crossTrack(from, to, point);
        fc.pre(Math.abs(found.distanceMetres) < 8e6);
        fc.pre(found.alongMetres > 0 && found.alongMetres < distanceMetres(from, to));
        const near = nearestOnLine([from, to], point)!;
        expect(Math.abs(Math.abs(found.distanceMetres) - near.distanceMetres)).toBeLessThan(1e-6);
      })
    );
  });

  it('takes two points that are one as that point', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, point) => {
        const distance = distanceMetres(from, point);
        expect(crossTrack(from, from, point)).toEqual({ distanceMetres: distance, alongMetres: 0, foot: from });
      })
    );
  });
});
