import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoint } from './arbitraries.fixture';
import { chordDistance, CHORD_LIMIT_METRES, prepare } from './fast-inverse';
import { direct, distanceMetres } from './geodesic';

describe('a distance by its chord', () => {
  it('is the geodesic within a tenth of a millimetre, as far as it goes', () => {
    fc.assert(
      fc.property(
        anyPoint,
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: CHORD_LIMIT_METRES * 0.999, noNaN: true }),
        (from, azimuth, metres) => {
          const to = direct(from, azimuth, metres).at;
          const points = prepare([from, to]);
          expect(Math.abs(chordDistance(points, 0, points, 1) - distanceMetres(from, to))).toBeLessThan(1e-4);
        }
      ),
      { numRuns: 2_000 }
    );
  });

  it('is infinite beyond, and where a point is none', () => {
    const points = prepare([
      [0, 0],
      [0, 3],
      [0, 91]
    ]);
    expect(chordDistance(points, 0, points, 1)).toBe(Infinity);
    expect(chordDistance(points, 0, points, 2)).toBe(Infinity);
    expect(chordDistance(points, 0, points, 0)).toBe(0);
  });
});
