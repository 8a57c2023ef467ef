import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath } from './drawing.fixture';
import { alongside, lengthOf, marksAlong } from './offset';
import { groundData, pathData } from './path';
import { simplify, type Point } from './simplify';

const point = fc.tuple(fc.double({ min: -50, max: 900, noNaN: true }), fc.double({ min: -50, max: 900, noNaN: true }));
const line = fc.array(point, { minLength: 3, maxLength: 60 });

function farFrom([x, y]: Point, stroke: readonly Point[]): number {
  return Math.min(
    ...stroke.slice(1).map(([x1, y1], index) => {
      const [x0, y0] = stroke[index]!;
      const [dx, dy] = [x1 - x0, y1 - y0];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
      return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
    })
  );
}

describe('paths', () => {
  it('are read back as they were, to a tenth or a half of a pixel, however long', () => {
    fc.assert(
      fc.property(line, (points) => {
        fc.pre(points.some(([x, y]) => Math.hypot(x - points[0]![0], y - points[0]![1]) > 1));
        const [fine] = readPath(pathData([points]));
        const [coarse] = readPath(groundData([points]));
        for (const each of points) {
          expect(Math.min(...fine!.map(([x, y]) => Math.hypot(x - each[0], y - each[1])))).toBeLessThan(0.08);
          expect(Math.min(...coarse!.map(([x, y]) => Math.hypot(x / 2 - each[0], y / 2 - each[1])))).toBeLessThan(0.36);
        }
      })
    );
  });

  it('leave out what has shrunk to nothing', () => {
    expect(
      pathData([
        [
          [1, 1],
          [1.01, 1]
        ]
      ])
    ).toBe('');
    expect(
      pathData(
        [
          [
            [1, 1],
            [2, 1],
            [1, 1]
          ]
        ],
        { closed: true }
      )
    ).toBe('');
    expect(
      pathData([
        [
          [0.5, 0],
          [0, -0.5],
          [10, 10]
        ]
      ])
    ).toBe('M.5 0l-.5-.5 10 10.5');
  });
});

describe('simplify', () => {
  it('keeps both ends and strays from no point by more than the tolerance', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0.1, max: 30, noNaN: true }), (points, tolerance) => {
        const kept = simplify(points, tolerance);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        for (const each of points) expect(farFrom(each, kept)).toBeLessThanOrEqual(tolerance + 1e-9);
      })
    );
  });
});

describe('what stands beside and on a stroke', () => {
  it('keeps its distance on the right of a straight stroke, in whatever direction', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: -12, max: 12, noNaN: true }), (from, to, pixels) => {
        fc.pre(Math.hypot(to[0] - from[0], to[1] - from[1]) > 1);
        const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
        const aside = alongside([from, middle, to], pixels);
        for (const each of aside) {
          const cross = (to[0] - from[0]) * (each[1] - from[1]) - (to[1] - from[1]) * (each[0] - from[0]);
          expect(cross / Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(pixels, 4);
        }
      })
    );
  });

  it('sets marks at equal steps, the first half a step in', () => {
    const stroke: Point[] = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100]
    ];
    expect(lengthOf(stroke)).toBe(300);
    expect(marksAlong(stroke, 100)).toEqual([
      { at: [50, 0], angle: 0 },
      { at: [100, 50], angle: 90 },
      { at: [50, 100], angle: 180 }
    ]);
    expect(
      marksAlong(
        [
          [0, 0],
          [10, 0]
        ],
        100
      )
    ).toEqual([{ at: [5, 0], angle: 0 }]);
  });
});
