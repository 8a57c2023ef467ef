import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoint } from './arbitraries.fixture';
import { polygonArea, polygonAreaWithHoles } from './area';
import { circlePolygons } from './circle';
import { circleSize } from './circle-size';
import { direct, interpolate } from './geodesic';
import type { LonLat } from './longitude';
import { rhumbInterpolate } from './rhumb';
import { drawnArea } from './rhumb-area';

// Against Planimeter: tests/oracle.

const EARTH_SQUARE_METRES = 510_065_621_724_088.44;
const lineTypes = fc.constantFrom('geodesic' as const, 'rhumb' as const);
/** A ring round a point, its corners in order. */
const anyRing = fc
  .tuple(anyPoint, fc.array(fc.double({ min: 1e4, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 7 }))
  .map(([centre, reaches]) => reaches.map((reach, index) => direct(centre, -(360 * index) / reaches.length, reach).at));

describe('polygonArea', () => {
  it('finds an octant of the Earth, and a hemisphere round a pole', () => {
    const octant: LonLat[] = [
      [0, 0],
      [90, 0],
      [0, 90]
    ];
    expect(polygonArea(octant, 'geodesic').areaSquareMetres).toBeCloseTo(EARTH_SQUARE_METRES / 8, 0);
    const equator: LonLat[] = [-120, 0, 120].map((longitude) => [longitude, 0]);
    for (const lineType of ['geodesic', 'rhumb'] as const)
      expect(Math.abs(polygonArea(equator, lineType).areaSquareMetres - EARTH_SQUARE_METRES / 2)).toBeLessThan(0.5);
  });

  it('knows the way round, and is the same from every corner and the other way', () => {
    fc.assert(
      fc.property(anyRing, lineTypes, fc.nat({ max: 6 }), (ring, lineType, turn) => {
        const area = polygonArea(ring, lineType);
        // Rhumb lines may turn a narrow ring at a high latitude inside out: which way round it is then is theirs to say.
        if (lineType === 'geodesic') expect(area.orientation).toBe('counter-clockwise');
        const begun = [...ring.slice(turn % ring.length), ...ring.slice(0, turn % ring.length)];
        expect(Math.abs(polygonArea(begun, lineType).areaSquareMetres - area.areaSquareMetres)).toBeLessThan(1);
        const back = polygonArea(ring.toReversed(), lineType);
        if (area.areaSquareMetres > 1) expect(back.orientation).not.toBe(area.orientation);
        expect(Math.abs(back.areaSquareMetres - area.areaSquareMetres)).toBeLessThan(1);
      })
    );
  });

  it('is the sum of the parts that a cut makes, and does not mind points put into the edges', () => {
    fc.assert(
      fc.property(anyRing, lineTypes, (ring, lineType) => {
        fc.pre(ring.length > 3);
        const between = lineType === 'rhumb' ? rhumbInterpolate : interpolate;
        const whole = polygonArea(ring, lineType).areaSquareMetres;
        const signed = (part: LonLat[]) => {
          const { areaSquareMetres, orientation } = polygonArea(part, lineType);
          return orientation === 'clockwise' ? -areaSquareMetres : areaSquareMetres;
        };
        expect(Math.abs(signed(ring.slice(0, 3)) + signed([ring[0]!, ...ring.slice(2)]) - whole)).toBeLessThan(1);
        const dense = ring.flatMap((from, index) => [from, between(from, ring[(index + 1) % ring.length]!, 0.3)]);
        expect(Math.abs(polygonArea(dense, lineType).areaSquareMetres - whole)).toBeLessThan(10);
      })
    );
  });

  it('takes holes off, and counts their edges', () => {
    const box = (half: number): LonLat[] => [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half]
    ];
    const [outer, inner] = [polygonArea(box(2), 'geodesic'), polygonArea(box(1), 'geodesic')];
    const both = polygonAreaWithHoles([box(2), box(1)], 'geodesic');
    expect(both.areaSquareMetres).toBeCloseTo(outer.areaSquareMetres - inner.areaSquareMetres, 3);
    expect(both.perimeterMetres).toBeCloseTo(outer.perimeterMetres + inner.perimeterMetres, 3);
    expect(polygonAreaWithHoles([], 'geodesic').areaSquareMetres).toBe(0);
  });
});

describe('the area of a polygon with holes', () => {
  const box = (west: number, south: number, east: number, north: number): LonLat[] => [
    [west, south],
    [east, south],
    [east, north],
    [west, north]
  ];
  /** Along a parallel by degrees, eastward or westward, both ends in it. */
  const parallel = (latitude: number, from: number, to: number): LonLat[] =>
    Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => [from + step * Math.sign(to - from), latitude]);
  /** Both ways round: files in the wild have either. */
  const areas = (...rings: LonLat[][]): number[] =>
    [rings, rings.map((ring) => ring.toReversed()), rings.map((ring, index) => (index > 0 ? ring : ring.toReversed()))].map(
      (each) => polygonAreaWithHoles(each, 'geodesic').areaSquareMetres
    );
  const small = polygonArea(box(0, 0, 10, 10), 'geodesic').areaSquareMetres;
  /** North of 30° N by the closed formula of the ellipsoid (Snyder 1987, 3-12), edges of a degree a little north of the parallel. */
  const NORTH_OF_30 = 127_945e9;
  const near = (area: number, expected: number, part = 1e-4) => {
    expect(Math.abs(area / expected - 1), `${area} for ${expected}`).toBeLessThan(part);
  };

  it('is small for a small ring whichever way it runs, across the antimeridian too', () => {
    for (const area of areas(box(0, 0, 10, 10))) near(area, small, 1e-12);
    for (const area of areas(box(175, 0, -175, 10))) near(area, small, 1e-12);
    for (const area of areas(box(175, 0, 185, 10))) near(area, small, 1e-12);
    const pacific = box(170, -80, -170, 80);
    for (const area of areas(pacific)) near(area, polygonArea(pacific, 'geodesic').areaSquareMetres, 1e-12);
  });

  it('is the world without the hole for a frame with a hole, to the poles or nearly', () => {
    for (const frame of [
      box(-180, -90, 180, 90),
      box(0, -90, 360, 90),
      box(-180, -89.9, 180, 89.9),
      box(-179.99, -80, 179.99, 80)
    ])
      for (const area of areas(frame, box(0, 0, 10, 10))) near(area, EARTH_SQUARE_METRES - small, 1e-3);
    for (const area of areas(box(-180, -90, 180, 90))) near(area, EARTH_SQUARE_METRES, 1e-12);
  });

  it('is that of all south of a parallel north of the equator, drawn from seam to seam', () => {
    const ring: LonLat[] = [[-180, -90], [180, -90], ...parallel(30, 180, -180)];
    for (const area of areas(ring)) near(area, EARTH_SQUARE_METRES - NORTH_OF_30);
    for (const area of areas(ring, box(0, 0, 10, 10))) near(area, EARTH_SQUARE_METRES - NORTH_OF_30 - small);
    for (const area of areas([[-170, -90], [170, -90], ...parallel(30, 170, -170)]))
      near(area, (340 / 360) * (EARTH_SQUARE_METRES - NORTH_OF_30));
  });

  it('has its holes inside: between rings round both poles, and round a pole', () => {
    const [north, south, far] = [parallel(30, -180, 179), parallel(-30, -180, 179), parallel(60, -180, 179)];
    for (const area of areas(north)) near(area, NORTH_OF_30);
    for (const area of [...areas(north, south), ...areas(south, north)]) near(area, EARTH_SQUARE_METRES - 2 * NORTH_OF_30);
    for (const area of areas(north, far)) near(area, NORTH_OF_30 - polygonArea(far, 'geodesic').areaSquareMetres);
    for (const area of areas(far, box(0, -60, 120, 50)))
      near(area, EARTH_SQUARE_METRES - [far, box(0, -60, 120, 50)].reduce((sum, ring) => sum + polygonArea(ring, 'geodesic').areaSquareMetres, 0)); // prettier-ignore
  });

  it('does not mind which of two rings is given first where one holds the other', () => {
    const [wide, narrow] = [box(0, 0, 10, 10), box(2, 2, 4, 4)];
    const ringed = small - polygonArea(narrow, 'geodesic').areaSquareMetres;
    for (const area of [...areas(wide, narrow), ...areas(narrow, wide)]) near(area, ringed, 1e-12);
    for (const area of areas(box(362, 2, 364, 4), wide)) near(area, ringed, 1e-12);
  });

  it('is never negative, and no more than the Earth’s', () => {
    const anyRings = fc.array(fc.array(fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })), { minLength: 3, maxLength: 6 }), { minLength: 1, maxLength: 4 }); // prettier-ignore
    fc.assert(
      fc.property(anyRings, lineTypes, (rings, lineType) => {
        const { areaSquareMetres } = polygonAreaWithHoles(rings, lineType);
        expect(areaSquareMetres).toBeGreaterThanOrEqual(0);
        expect(areaSquareMetres).toBeLessThanOrEqual(EARTH_SQUARE_METRES + 1);
      })
    );
  });
});

describe('drawnArea', () => {
  it('measures circles as they are drawn, over a pole, across the antimeridian and beyond a hemisphere', () => {
    for (const [centre, radius] of [
      [[72.07, 71.27], 4e6],
      [[10, 90], 1e6],
      [[179, -30], 1e5],
      [[100, 20], 1.2e7]
    ] as [LonLat, number][]) {
      const drawn = drawnArea(circlePolygons(centre, radius, radius * 1e-6));
      expect(Math.abs(drawn / circleSize(centre, radius).areaSquareMetres - 1)).toBeLessThan(1e-6);
    }
  });
});
