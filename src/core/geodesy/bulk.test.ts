import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoint } from './arbitraries.fixture';
import { distanceMatrix, distancesFrom, nearest, prepare } from './bulk';
import { distanceMetres } from './geodesic';
import type { LonLat } from './longitude';

// A million pairs of every hard kind: tests/oracle/REPORT.md.

const anyPoints = fc.array(anyPoint, { minLength: 1, maxLength: 30 });

describe('bulk', () => {
  it('gives the distances that the slow way gives, to a tenth of a micrometre', () => {
    fc.assert(
      fc.property(anyPoint, anyPoints, (point, points) => {
        distancesFrom(point, prepare(points)).forEach((far, index) => {
          expect(Math.abs(far - distanceMetres(point, points[index]!))).toBeLessThan(1e-7);
        });
      })
    );
  });

  it('does so for the same point, poles, antipodes, the equator and whole turns', () => {
    const points: LonLat[] = [
      [0, 0],
      [180, 0],
      [179.5, 0.1],
      [179.9, 0],
      [0, 90],
      [77, -90],
      [360, 0],
      [-180, 0],
      [90, 0],
      [0, 1e-12],
      [-540, 45]
    ];
    const prepared = prepare(points);
    const matrix = distanceMatrix(prepared, prepared);
    points.forEach((from, row) => {
      points.forEach((to, column) => {
        expect(Math.abs(matrix[row * points.length + column]! - distanceMetres(from, to))).toBeLessThan(1e-7);
      });
    });
  });

  it('sorts by distance, and gives no more than asked', () => {
    fc.assert(
      fc.property(anyPoint, anyPoints, fc.integer({ min: 0, max: 40 }), (point, points, count) => {
        const near = nearest(point, prepare(points), count);
        expect(near).toHaveLength(Math.min(count, points.length));
        const sorted = points.map((each) => distanceMetres(point, each)).sort((a, b) => a - b);
        near.forEach(({ lengthMetres }, index) => expect(Math.abs(lengthMetres - sorted[index]!)).toBeLessThan(1e-7));
      })
    );
    expect(
      nearest(
        [0, 0],
        prepare([
          [0, 1],
          [0, 1]
        ])
      ).map(({ index }) => index)
    ).toEqual([0, 1]);
  });
});
