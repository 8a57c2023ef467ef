import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyRing } from './simplify';

const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const ring = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 60 })
  .map((points) => [...points, points[0]!]);

function distanceTo([px, py]: readonly number[], [x0, y0]: readonly number[], [x1, y1]: readonly number[]): number {
  const [dx, dy] = [x1! - x0!, y1! - y0!];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((px! - x0!) * dx + (py! - y0!) * dy) / square));
  return Math.hypot(x0! + share * dx - px!, y0! + share * dy - py!);
}

describe('simplifying a ring', () => {
  it('leaves out only what lies within the tolerance of what is left', () => {
    fc.assert(
      fc.property(ring, fc.double({ min: 0.01, max: 1, noNaN: true }), (points, tolerance) => {
        const kept = simplifyRing(points, tolerance);
        const left = [...kept.map(({ index }) => index), points.length - 1];
        points.forEach((point, index) => {
          const after = left.findIndex((place) => place >= index);
          const [from, to] = [points[left[Math.max(0, after - 1)]!]!, points[left[after]!]!];
          // Degrees of longitude count a little less than those of latitude off the equator.
          expect(distanceTo(point, from, to)).toBeLessThanOrEqual(tolerance * 1.002);
        });
      })
    );
  });

  it('keeps what stands out, and says how far', () => {
    const square: [number, number][] = [
      [0, 0],
      [1, 0],
      [1.05, 0.2],
      [1.1, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0]
    ];
    const notch = simplifyRing(square, 0.05).find(({ index }) => index === 2)!;
    expect(notch.weight).toBeGreaterThan(0.15);
    expect(notch.weight).toBeLessThan(0.25);
  });
});
