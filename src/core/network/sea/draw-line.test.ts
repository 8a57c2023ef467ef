import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPair } from '../../geodesy/arbitraries.fixture';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { nearestOnLine } from '../../geodesy/nearest';
import { drawLine } from './draw-line';

function drawn(from: LonLat, to: LonLat): LonLat[] {
  const line: LonLat[] = [from];
  drawLine(line, to);
  return line;
}

describe('a drawn line', () => {
  it('keeps to the geodesic, point by point and between points', () => {
    const away = anyPair.filter(
      ([from, to]) => Math.max(Math.abs(from[1]), Math.abs(to[1])) < 80 && distanceMetres(from, to) < 15_000_000
    );
    fc.assert(
      fc.property(away, ([from, to]) => {
        const line = drawn(from, to);
        line.forEach((point, index) => {
          if (Math.abs(point[1]) > 80) return;
          expect(nearestOnLine([from, to], point)!.distanceMetres).toBeLessThan(150);
          const next = line[index + 1];
          if (!next || Math.abs(next[1]) > 80) return;
          const middle: LonLat = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
          expect(nearestOnLine([from, to], middle)!.distanceMetres).toBeLessThan(1_000);
        });
      }),
      { numRuns: 300 }
    );
  });

  it('runs on over 180° and ends where it should', () => {
    const line = drawn([170, 40], [-150, 50]);
    expect(line.at(-1)).toEqual([210, 50]);
    line.slice(1).forEach((point, index) => expect(point[0]).toBeGreaterThan(line[index]![0]));
  });
});
