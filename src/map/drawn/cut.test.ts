import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import { toTrack } from './base';
import { cutRing, cutStroke } from './cut';
import { Mask } from './mask';
import type { Point } from './simplify';

/** Whether a point lies in rings, even-odd: counted one edge at a time. */
function isInside([x, y]: readonly [number, number], rings: readonly (readonly (readonly [number, number])[])[]): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], index) => {
      const [x0, y0] = ring.at(index - 1)!;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    });
  return inside;
}

const ring = fc
  .array(fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -85, max: 85 })), { minLength: 3, maxLength: 12 })
  .map((points): LonLat[] => [...points, points[0]!]);
const box = fc
  .tuple(
    fc.integer({ min: -300, max: 150 }),
    fc.integer({ min: 5, max: 200 }),
    fc.integer({ min: -80, max: 40 }),
    fc.integer({ min: 5, max: 40 })
  )
  .map(([west, wide, south, high]) => ({
    west: west + 0.25,
    east: west + wide + 0.25,
    south: south + 0.25,
    north: south + high + 0.25
  }));

describe('cutting the base map', () => {
  it('keeps of a ring what lies in the box, on whichever turn of the world', () => {
    fc.assert(
      fc.property(
        ring,
        box,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (points, frame, across, along) => {
          const at = [
            frame.west + across * (frame.east - frame.west),
            frame.south + along * (frame.north - frame.south)
          ] as const;
          const before = [-360, 0, 360].some((turn) => isInside([at[0] - turn, at[1]], [points]));
          expect(isInside(at, cutRing(toTrack(points), frame))).toBe(before);
        }
      )
    );
  });

  it('lets no vertex out of the box and no edge longer than a degree and a half', () => {
    fc.assert(
      fc.property(ring, box, (points, frame) => {
        for (const piece of [...cutRing(toTrack(points), frame), ...cutStroke(toTrack(points), frame)])
          piece.forEach(([longitude, latitude], index) => {
            expect(longitude).toBeGreaterThan(frame.west - 1e-9);
            expect(longitude).toBeLessThan(frame.east + 1e-9);
            expect(latitude).toBeGreaterThan(frame.south - 1e-9);
            expect(latitude).toBeLessThan(frame.north + 1e-9);
            const before = piece[index - 1];
            if (before)
              expect(Math.max(Math.abs(longitude - before[0]), Math.abs(latitude - before[1]))).toBeLessThan(1.5 + 1e-9);
          });
      })
    );
  });
});

describe('Mask', () => {
  it('knows the inside of rings as counting edges does, at the middle of its cells', () => {
    const shape = fc
      .array(fc.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: -20, max: 120 })), { minLength: 3, maxLength: 9 })
      // Off the grid by irrational steps, so that no edge runs through the middle of a cell, where neither answer is wrong.
      .map((points): Point[] => [...points, points[0]!].map(([x, y]) => [x + Math.SQRT2 - 1, y + Math.sqrt(3) - 1]));
    fc.assert(
      fc.property(shape, shape, (one, other) => {
        const mask = new Mask([one, other], { width: 100, height: 100 });
        for (let x = 2; x < 100; x += 12)
          for (let y = 2; y < 100; y += 12) expect(mask.has([x, y])).toBe(isInside([x, y], [one, other]));
      })
    );
  });
});
