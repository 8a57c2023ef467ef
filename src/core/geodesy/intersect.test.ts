import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAzimuth, anyPoint } from './arbitraries.fixture';
import { crossTrack } from './cross-track';
import { direct, distanceMetres } from './geodesic';
import { intersectGeodesics } from './intersect';
import type { LonLat } from './longitude';

const reach = fc.double({ min: 1, max: 5e6, noNaN: true });

describe('intersectGeodesics', () => {
  it('finds the point through which two geodesics were drawn, and it lies on both', () => {
    fc.assert(
      fc.property(
        anyPoint,
        anyAzimuth,
        fc.double({ min: 1, max: 179, noNaN: true }),
        fc.tuple(reach, reach, reach, reach),
        (at, azimuth, angle, ends) => {
          const [a1, a2, b1, b2] = ends.map(
            (metres, index) => direct(at, azimuth + (index > 1 ? angle : 0) + 180 * (index % 2), metres).at
          );
          const found = intersectGeodesics(a1!, a2!, b1!, b2!)!;
          expect(distanceMetres(found, at)).toBeLessThan(1e-5);
        }
      )
    );
  });

  it('finds one exactly when the ends of each lie on two sides of the other', () => {
    const near = fc.tuple(
      anyPoint,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 20_000, max: 6_000_000 })), {
        minLength: 4,
        maxLength: 4
      })
    );
    fc.assert(
      fc.property(near, ([centre, ends]) => {
        const [a1, a2, b1, b2] = ends.map(([azimuth, metres]) => direct(centre, azimuth, metres / 2).at) as [
          LonLat,
          LonLat,
          LonLat,
          LonLat
        ];
        const sides = [crossTrack(a1, a2, b1), crossTrack(a1, a2, b2), crossTrack(b1, b2, a1), crossTrack(b1, b2, a2)];
        fc.pre(sides.every(({ distanceMetres: far }) => Math.abs(far) > 1));
        const [one, two, three, four] = sides.map(({ distanceMetres: far }) => far > 0);
        const found = intersectGeodesics(a1, a2, b1, b2);
        expect(found !== undefined).toBe(one !== two && three !== four);
        if (found)
          for (const [from, to] of [
            [a1, a2],
            [b1, b2]
          ] as const)
            expect(Math.abs(crossTrack(from, to, found).distanceMetres)).toBeLessThan(1e-5);
      })
    );
  });

  it('finds a common end, and nothing where lines run along one another or on other sides of the Earth', () => {
    const found = intersectGeodesics([0, 0], [10, 10], [10, 10], [20, 0])!;
    expect(distanceMetres(found, [10, 10])).toBeLessThan(1e-4);
    expect(intersectGeodesics([0, 0], [20, 0], [10, 0], [30, 0])).toBeUndefined();
    expect(intersectGeodesics([-10, 0], [10, 0], [180, -10], [180, 10])).toBeUndefined();
    expect(intersectGeodesics([170, 10], [-170, 10], [180, 0], [180, 20])![0]).toBe(-180);
  });
});
