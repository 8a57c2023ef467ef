import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoint } from './arbitraries.fixture';
import { bufferLine, MAXIMUM_BUFFER_METRES } from './buffer';
import { circlePolygons } from './circle';
import { direct } from './geodesic';
import type { LonLat } from './longitude';
import { expectValid } from './multi-polygon.fixture';
import { nearestOnLine } from './nearest';
import { isInside } from './polygon';
import { drawnArea } from './rhumb-area';
import { thinLine } from './thin-line';

const azimuths = fc.integer({ min: 0, max: 359 });
const anyRadius = fc.double({ min: Math.log(5000), max: Math.log(3e6), noNaN: true }).map(Math.exp);
/** A walk from somewhere, each step as long as a few radii. */
const anyWalk = fc.tuple(
  anyPoint,
  anyRadius,
  fc.array(fc.tuple(azimuths, fc.double({ min: 0.2, max: 4, noNaN: true })), { minLength: 1, maxLength: 5 })
);

function walk(start: LonLat, radius: number, steps: readonly (readonly [number, number])[]): LonLat[] {
  const line = [start];
  for (const [azimuth, share] of steps) line.push(direct(line.at(-1)!, azimuth, radius * share).at);
  return line;
}

/** Inside exactly where the line is nearer than the radius, but for a band that the strokes may stray in. */
function expectBuffer(line: readonly LonLat[], radius: number, points: readonly LonLat[]): void {
  const polygons = bufferLine(line, radius)!;
  expectValid(polygons);
  for (const point of points) {
    const away = nearestOnLine(line, point)!.distanceMetres - radius;
    if (Math.abs(away) > radius * 2e-3) expect(isInside(polygons, point)).toBe(away < 0);
  }
}

describe('bufferLine', () => {
  it('holds just the points that are nearer to the line than its radius', () => {
    const looks = fc.array(fc.tuple(fc.nat(), azimuths, fc.double({ min: 0, max: 2, noNaN: true })), {
      minLength: 10,
      maxLength: 10
    });
    fc.assert(
      fc.property(anyWalk, looks, ([start, radius, steps], beside) => {
        const line = walk(start, radius, steps);
        const points = beside.map(([seed, azimuth, share]) => direct(line[seed % line.length]!, azimuth, radius * share).at);
        expectBuffer(line, radius, [...points, [0, 90], [0, -90]]);
      }),
      { numRuns: 40 }
    );
  });

  it('does so over the pole, across the antimeridian and round a hole', () => {
    const around = (line: readonly LonLat[], radius: number) =>
      line.flatMap((at) =>
        [0, 60, 120, 180, 240, 300].flatMap((azimuth) =>
          [0.5, 0.9, 1.1, 2].map((share) => direct(at, azimuth, radius * share).at)
        )
      );
    const lines: [LonLat[], number][] = [
      [
        [
          [170, 70],
          [-170, 75],
          [-100, 88],
          [20, 85]
        ],
        1e6
      ],
      [
        [
          [0, 80],
          [180, 80]
        ],
        2e5
      ],
      [
        [
          [10, 89],
          [100, 89.5],
          [-160, 89]
        ],
        2e6
      ],
      [
        [
          [178, -16],
          [-179, -17],
          [178, -18],
          [178, -16]
        ],
        5e4
      ],
      [
        [
          [0, 0],
          [100, 0]
        ],
        8.9e6
      ]
    ];
    for (const [line, radius] of lines) expectBuffer(line, radius, around(line, radius));
    const loop = bufferLine(
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 1]
      ],
      1e5
    )!;
    expect(loop.map((rings) => rings.length)).toEqual([2]);
    expect(isInside(loop, [5, 5])).toBe(false);
  });

  it('of one point is a circle, and of one beside itself nearly so', () => {
    const disc = drawnArea(circlePolygons([10, 50], 1e5));
    for (const line of [
      [[10, 50]],
      [
        [10, 50],
        [10, 50]
      ],
      [
        [10, 50],
        [10, 50.00001]
      ]
    ] as LonLat[][])
      expect(Math.abs(drawnArea(bufferLine(line, 1e5)!) / disc - 1)).toBeLessThan(2e-3);
  });

  it('has nothing for radii out of range', () => {
    for (const radius of [0, -1, NaN, MAXIMUM_BUFFER_METRES + 1])
      expect(
        bufferLine(
          [
            [0, 0],
            [1, 1]
          ],
          radius
        )
      ).toBeUndefined();
    expect(bufferLine([], 1000)).toEqual([]);
  });
});

describe('thinLine', () => {
  it('keeps the ends and passes every vertex within the tolerance', () => {
    fc.assert(
      fc.property(anyWalk, ([start, radius, steps]) => {
        const line = walk(start, radius, steps);
        const thin = thinLine(line, radius / 2);
        expect([thin[0], thin.at(-1)]).toEqual([line[0], line.at(-1)]);
        for (const vertex of line) expect(nearestOnLine(thin, vertex)!.distanceMetres).toBeLessThanOrEqual(radius / 2 + 1e-3);
      }),
      { numRuns: 40 }
    );
  });
});
