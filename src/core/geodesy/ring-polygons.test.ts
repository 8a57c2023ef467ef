import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoint } from './arbitraries.fixture';
import { polygonArea } from './area';
import { cutRing } from './cut-ring';
import { direct } from './geodesic';
import type { LonLat } from './longitude';
import { expectValid } from './multi-polygon.fixture';
import { isInside } from './polygon';
import { drawnArea } from './rhumb-area';
import { ringToPolygons } from './ring-polygons';

const lineTypes = fc.constantFrom('geodesic' as const, 'rhumb' as const);
/** A star round a point, its corners in order, either way round, up to half of the Earth. */
const anyStar = fc
  .tuple(
    anyPoint,
    fc.array(fc.double({ min: 1e5, max: 9e6, noNaN: true }), { minLength: 5, maxLength: 9 }),
    fc.constantFrom(1, -1)
  )
  .map(([centre, reaches, side]) =>
    reaches.map((reach, index) => direct(centre, (side * 360 * index) / reaches.length, reach).at)
  );

describe('ringToPolygons', () => {
  it('fills what polygonArea measures, wherever the ring lies and whichever way it runs', () => {
    fc.assert(
      fc.property(anyStar, lineTypes, (ring, lineType) => {
        const { areaSquareMetres, perimeterMetres } = polygonArea(ring, lineType);
        // Nearly half of the Earth is on either side of it: which is the smaller is a matter of rounding.
        fc.pre(areaSquareMetres < 2.5e14);
        const polygons = ringToPolygons(ring, lineType, 200);
        expectValid(polygons);
        expect(Math.abs(drawnArea(polygons) - areaSquareMetres)).toBeLessThan(perimeterMetres * 200 + 1);
      }),
      { numRuns: 60 }
    );
  });

  it('holds the pole of a ring round it, and the inside of one across the antimeridian', () => {
    const cap = ringToPolygons(
      [
        [0, 70],
        [120, 70],
        [-120, 70]
      ],
      'rhumb',
      1000
    );
    expect(
      [
        [0, 90],
        [180, 71],
        [-60, 80]
      ].map((point) => isInside(cap, point as unknown as LonLat))
    ).toEqual([true, true, true]);
    expect(isInside(cap, [10, 69.9])).toBe(false);
    const south = ringToPolygons(
      [
        [0, -70],
        [120, -70],
        [-120, -70]
      ],
      'rhumb',
      1000
    );
    expect(isInside(south, [0, -90])).toBe(true);
    expect(isInside(south, [0, 90])).toBe(false);
    const across = ringToPolygons(
      [
        [170, 0],
        [-170, 0],
        [-170, 10],
        [170, 10]
      ],
      'rhumb',
      1000
    );
    expectValid(across);
    expect(across).toHaveLength(2);
    expect(
      [
        [175, 5],
        [-175, 5],
        [0, 5]
      ].map((point) => isInside(across, point as unknown as LonLat))
    ).toEqual([true, true, false]);
  });

  it('fills the smaller side of a ring that surrounds most of the map', () => {
    const most = ringToPolygons(
      [
        [-150, -80],
        [0, -80],
        [150, -80],
        [150, 80],
        [0, 80],
        [-150, 80]
      ],
      'rhumb',
      1000
    );
    expect(isInside(most, [0, 0])).toBe(false);
    expect(isInside(most, [180, 0])).toBe(true);
  });

  it('does not flood the world for a bow, and makes nothing of points that enclose nothing', () => {
    // The northern half is the larger in degrees, the southern on the ground.
    for (const turn of [0, 1]) {
      const skew: LonLat[] = [
        [0, 20],
        [10, 20],
        [-15, 85],
        [25, 85]
      ];
      expect(isInside(ringToPolygons(turn ? skew.toReversed() : skew, 'rhumb', 1000), [100, 0])).toBe(false);
    }
    for (const points of [
      [0, 0, 0],
      [0, 1, 0.5],
      [-70, 80, 3]
    ]) {
      const flat = points.map((north): LonLat => [12, north]);
      expect(ringToPolygons(flat, 'geodesic', 1000)).toEqual([]);
    }
    const there: LonLat[] = [
      [0, 0],
      [60, 50],
      [0, 0]
    ];
    expect(ringToPolygons(there, 'geodesic', 100)).toEqual([]);
    const bow = ringToPolygons(
      [
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10]
      ],
      'geodesic',
      1000
    );
    expect(isInside(bow, [100, 0])).toBe(false);
    expect(
      ringToPolygons(
        [
          [0, 0],
          [10, 10]
        ],
        'geodesic',
        1000
      )
    ).toEqual([]);
  });
});

describe('cutRing', () => {
  it('cuts a ring that crosses the antimeridian four times into its pieces, and keeps their area', () => {
    const comb: LonLat[] = [
      [170, 0],
      [190, 0],
      [190, 10],
      [175, 10],
      [175, 20],
      [190, 20],
      [190, 30],
      [170, 30],
      [170, 0]
    ];
    const pieces = cutRing(comb);
    expectValid(pieces);
    expect(pieces).toHaveLength(3);
    const planar = pieces.flat().reduce((sum, ring) => sum + planarArea(ring), 0);
    expect(planar).toBeCloseTo(20 * 30 - 15 * 10, 9);
  });

  it('leaves a ring alone that only touches the antimeridian, and gives a clockwise one all the rest', () => {
    const touching: LonLat[] = [
      [170, 0],
      [180, 0],
      [180, 10],
      [170, 10],
      [170, 0]
    ];
    expect(cutRing(touching)).toEqual([[touching]]);
    const rest = cutRing(touching.toReversed());
    expectValid(rest);
    expect(isInside(rest, [175, 5])).toBe(false);
    expect(isInside(rest, [0, 0])).toBe(true);
    const hole = cutRing([
      [10, 0],
      [10, 10],
      [20, 10],
      [20, 0],
      [10, 0]
    ]);
    expect(hole[0]).toHaveLength(2);
    expect(cutRing([])).toEqual([]);
  });
});

function planarArea(ring: readonly LonLat[]): number {
  return ring.slice(1).reduce((sum, [east, north], index) => sum + (ring[index]![0] * north - east * ring[index]![1]) / 2, 0);
}
