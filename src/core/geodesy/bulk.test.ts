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

  it('has no distance to what is no point, wherever the other lies, and leaves it out of the nearest', () => {
    const bad: LonLat[] = [
      [0, 95],
      [0, -90.000001],
      [180, 95],
      [0, 450],
      [0, NaN],
      [0, Infinity],
      [NaN, 0],
      [Infinity, 0]
    ];
    const good: LonLat[] = [
      [0, 0],
      [179.7, 0.5],
      [0, 90],
      [180, -85],
      [0, -90]
    ];
    const [bads, goods] = [prepare(bad), prepare(good)];
    for (const matrix of [distanceMatrix(bads, goods), distanceMatrix(goods, bads), distanceMatrix(bads, bads)]) {
      expect(matrix.every(Number.isNaN)).toBe(true);
    }
    expect(distancesFrom([0, 95], goods).every(Number.isNaN)).toBe(true);
    const mixed = prepare([...bad, ...good]);
    expect(nearest([0, 0], mixed).map(({ index }) => index)).toEqual([8, 10, 12, 11, 9]);
    expect(nearest([0, 0], mixed, 2).map(({ index }) => index)).toEqual([8, 10]);
    expect(nearest([0, 95], mixed)).toEqual([]);
  });
});
