import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPair } from './arbitraries.fixture';
import { densify, densifyRing } from './densify';
import { distanceMetres } from './geodesic';
import { lengthOf, lineBetween } from './line-type';
import { wrapLongitude, type LonLat } from './longitude';

const lineTypes = fc.constantFrom('geodesic' as const, 'rhumb' as const);
const tolerances = fc.constantFrom(50, 1000, 20_000);

const ordinate = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));
const latitudeAt = (y: number) => (Math.atan(Math.sinh(y)) * 180) / Math.PI;

/** The middle of a straight stroke on the web map. */
function strokeMiddle(from: LonLat, to: LonLat): LonLat {
  return [(from[0] + to[0]) / 2, latitudeAt((ordinate(from[1]) + ordinate(to[1])) / 2)];
}

/** How far a point lies from a line, by looking at many points of the line and ever closer round the nearest. */
function farFromLine(at: (share: number) => LonLat, point: LonLat): number {
  let [low, high] = [0, 1];
  let least = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const shares = Array.from({ length: 65 }, (_, index) => low + ((high - low) * index) / 64);
    const reaches = shares.map((share) => distanceMetres(at(share), point));
    least = Math.min(...reaches);
    const best = reaches.indexOf(least);
    [low, high] = [shares[Math.max(0, best - 1)]!, shares[Math.min(64, best + 1)]!];
  }
  return least;
}

describe('densify', () => {
  it('draws strokes whose middles stay within the tolerance of the true line', () => {
    fc.assert(
      fc.property(anyPair, lineTypes, tolerances, ([from, to], lineType, tolerance) => {
        const dense = densify(lineType, [from, to], tolerance);
        const { at } = lineBetween(lineType, from, to);
        const stride = Math.ceil(dense.length / 8);
        for (let index = 1; index < dense.length; index += stride) {
          const [start, end] = [dense[index - 1]!, dense[index]!];
          if (Math.max(Math.abs(start[1]), Math.abs(end[1])) > 85.06) continue;
          expect(farFromLine(at, strokeMiddle(start, end))).toBeLessThan(tolerance * 1.1 + 0.1);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('keeps the vertices and the length, and never jumps in longitude', () => {
    fc.assert(
      fc.property(fc.array(anyPair, { minLength: 1, maxLength: 2 }), lineTypes, tolerances, (pairs, lineType, tolerance) => {
        const line = pairs.flat();
        fc.pre(line.every((point, index) => index === 0 || distanceMetres(line[index - 1]!, point) < 19_900_000));
        const dense = densify(lineType, line, tolerance);
        expect(Math.abs(lengthOf(lineType, dense) - lengthOf(lineType, line))).toBeLessThan(1e-3);
        for (const vertex of line)
          expect(dense.some(([east, north]) => north === vertex[1] && Math.abs(wrapLongitude(east - vertex[0])) < 1e-9)).toBe(
            true
          );
        dense.forEach(([east], index) => {
          if (index > 0) expect(Math.abs(east - dense[index - 1]![0])).toBeLessThanOrEqual(180);
        });
      })
    );
  });

  it('asks for few points where strokes are straight, and more the finer', () => {
    expect(
      densify(
        'rhumb',
        [
          [0, 80],
          [120, 80]
        ],
        10
      )
    ).toHaveLength(2);
    expect(
      densify(
        'geodesic',
        [
          [0, 0],
          [60, 0]
        ],
        10
      )
    ).toHaveLength(2);
    const counts = [50, 1000, 20_000].map(
      (tolerance) =>
        densify(
          'geodesic',
          [
            [33, 69],
            [140, 35]
          ],
          tolerance
        ).length
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[1]).toBeLessThan(70);
    expect(densify('geodesic', [], 10)).toEqual([]);
  });

  it('does not take an S for straight: across the equator the chord meets the line in the middle', () => {
    expect(
      densify(
        'geodesic',
        [
          [-60, -40],
          [60, 40]
        ],
        1000
      ).length
    ).toBeGreaterThan(20);
  });

  it('goes over the pole by the edge of the map: up one meridian, and down the opposite one', () => {
    for (const to of [
      [180, 70],
      [179.999, 70],
      [-179.999, 70]
    ] as LonLat[]) {
      const dense = densify('geodesic', [[0, 70], to], 100);
      const drawn = dense.filter(([, north]) => north < 85.06);
      for (const [east] of drawn)
        expect(Math.min(Math.abs(wrapLongitude(east)), Math.abs(wrapLongitude(east - 180)))).toBeLessThan(0.01);
      const change = dense.findIndex(([east]) => Math.abs(wrapLongitude(east)) > 90);
      expect(Math.min(dense[change - 1]![1], dense[change]![1])).toBeGreaterThan(85.06);
    }
  });

  it('closes rings, and says by a whole turn that one goes round a pole', () => {
    const round = densifyRing(
      'geodesic',
      [
        [0, 80],
        [120, 80],
        [-120, 80]
      ],
      1000
    );
    expect(round.at(-1)).toEqual([360, 80]);
    const beside = densifyRing(
      'geodesic',
      [
        [179, 0],
        [-179, 0],
        [180, 1]
      ],
      1000
    );
    expect(beside.at(-1)).toEqual([179, 0]);
  });
});
