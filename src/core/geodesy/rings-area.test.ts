import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonArea } from './area';
import type { LonLat } from './longitude';
import { polygonAreaWithHoles } from './rings-area';

const EARTH_SQUARE_METRES = 510_065_621_724_088.44;
const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const lineTypes = fc.constantFrom('geodesic' as const, 'rhumb' as const);

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

  /** Of a polygon whose edges are short enough that it does not matter whether what crosses was sought on the flat map. */
  const dense = (west: number, south: number, east: number, north: number): LonLat[] =>
    box(west, south, east, north).flatMap(([longitude, latitude], index, corners) => {
      const [toEast, toNorth] = corners[(index + 1) % 4]!;
      const at = (step: number): LonLat => [
        longitude + ((toEast - longitude) * step) / 100,
        latitude + ((toNorth - latitude) * step) / 100
      ];
      return Array.from({ length: 100 }, (_, step) => at(step));
    });
  const areaOf = (...rings: LonLat[][]) => sumOf(rings.map((ring) => polygonArea(ring, 'geodesic').areaSquareMetres));

  it('counts a ring outside the first as a polygon of its own, and never takes the rest of the Earth for it', () => {
    for (const other of [box(5, 5, 6, 6), box(50, 5, 80, 40), box(10, 0, 20, 10), box(10, 2, 20, 8), box(170, 0, -170, 30)]) {
      const rings = [box(0, 0, 10, 10), other, box(62, 22, 64, 24)];
      const isHeld = other[0]![0] < 10;
      for (const area of areas(...rings.slice(0, 2)))
        near(area, isHeld ? small - areaOf(other) : areaOf(box(0, 0, 10, 10), other), 1e-9);
    }
    const parts = [box(0, 0, 1, 1), box(5, 5, 8, 8), box(6, 6, 7, 7), box(-3, 0, -2, 1)];
    const { areaSquareMetres, partCount, doesOverlap } = polygonAreaWithHoles(parts, 'geodesic');
    near(areaSquareMetres, areaOf(parts[0]!, parts[1]!, parts[3]!) - areaOf(parts[2]!), 1e-12);
    expect({ partCount, doesOverlap }).toEqual({ partCount: 3, doesOverlap: false });
    // Antarctica with an island beside it, and Fiji, whose first part crosses the antimeridian.
    const coast: LonLat[] = [[-180, -78], [-120, -74], [-60, -64], [0, -70], [60, -67], [120, -66], [170, -72]]; // prettier-ignore
    near(
      polygonAreaWithHoles([coast, box(0, -60, 1, -59)], 'geodesic').areaSquareMetres,
      areaOf(coast, box(0, -60, 1, -59)),
      1e-9
    );
    const [taveuni, vitiLevu] = [box(179.9, -17, -179.9, -16.8), box(177, -18.3, 178.7, -17.4)];
    near(polygonAreaWithHoles([taveuni, vitiLevu], 'geodesic').areaSquareMetres, areaOf(taveuni, vitiLevu), 1e-9);
  });

  it('takes what overlaps of holes off once, and what sticks out not at all, and tells of it', () => {
    const outer = dense(0, 0, 10, 10);
    const whole = areaOf(outer);
    for (const [holes, taken] of [
      [[dense(1, 1, 5, 5), dense(3, 3, 7, 7)], areaOf(dense(1, 1, 5, 5), dense(3, 3, 7, 7)) - areaOf(dense(3, 3, 5, 5))],
      [[dense(5, 5, 15, 15)], areaOf(dense(5, 5, 10, 10))],
      [[dense(4, -5, 6, 15)], areaOf(dense(4, 0, 6, 10))],
      [[dense(1, 1, 9, 9), dense(3, 3, 7, 7)], areaOf(dense(1, 1, 9, 9))],
      [[dense(1, 1, 3, 3), dense(1, 1, 3, 3)], areaOf(dense(1, 1, 3, 3))]
    ] as [LonLat[][], number][]) {
      for (const area of areas(outer, ...holes)) near(area, whole - taken, 1e-6);
      expect(polygonAreaWithHoles([outer, ...holes], 'geodesic')).toMatchObject({ partCount: 1, doesOverlap: true });
    }
  });

  it('tells of no overlap where holes touch one another, their outer ring or the sides of the map', () => {
    for (const [outer, ...holes] of [
      [box(0, 0, 10, 10), box(2, 2, 5, 8), box(5, 2, 8, 8)],
      [box(0, 0, 10, 10), box(0, 2, 5, 8)],
      [box(0, 0, 10, 10), box(5, 3, 8, 4), box(5, 4, 8, 5), box(2, 2, 5, 8)],
      [box(-180, -90, 180, 90), box(175, 0, -175, 10), box(-180, -90, 180, -60)]
    ] as LonLat[][][]) {
      const told = polygonAreaWithHoles([outer!, ...holes], 'geodesic');
      expect(told).toMatchObject({ partCount: 1, doesOverlap: false });
      near(told.areaSquareMetres, polygonAreaWithHoles([outer!], 'geodesic').areaSquareMetres - sumOf(holes.map((hole) => polygonAreaWithHoles([hole], 'geodesic').areaSquareMetres)), 1e-9); // prettier-ignore
    }
  });

  it('is of all that a ring runs round whose edges cross, each place once, and says so', () => {
    const halves = areaOf([[0, 0], [0.5, 0.5], [1, 0]], [[0, 1], [0.5, 0.5], [1, 1]]); // prettier-ignore
    for (const area of areas([[0, 0], [1, 1], [0, 1], [1, 0]])) near(area, halves, 1e-4); // prettier-ignore
    // Crossing at a vertex, at the antimeridian, and a loop that lies inside and is run round twice.
    for (const area of areas([[179.5, 0], [180, 0.5], [-179.5, 1], [179.5, 1], [180, 0.5], [-179.5, 0]])) near(area, halves, 1e-4); // prettier-ignore
    const twice = dense(0, 0, 10, 10);
    for (const area of areas([...twice, ...dense(0, 0, 4, 4)])) near(area, areaOf(twice), 1e-9);
    const star = [0, 2, 4, 1, 3].map((corner): LonLat => [Math.sin((corner * 2 * Math.PI) / 5), Math.cos((corner * 2 * Math.PI) / 5)]); // prettier-ignore
    const inner = Math.cos((2 * Math.PI) / 5) / Math.cos(Math.PI / 5);
    const rim = Array.from({ length: 10 }, (_, step): LonLat => {
      const [angle, size] = [(step * Math.PI) / 5, step % 2 === 0 ? 1 : inner];
      return [size * Math.sin(angle), size * Math.cos(angle)];
    });
    for (const area of areas(star)) near(area, areaOf(rim), 1e-4);
    expect(polygonAreaWithHoles([star], 'geodesic')).toMatchObject({ crossesItself: true, doesOverlap: false });
    const held = polygonAreaWithHoles([dense(-2, -2, 3, 3), [[0, 0], [1, 1], [0, 1], [1, 0]]], 'geodesic'); // prettier-ignore
    near(held.areaSquareMetres, areaOf(dense(-2, -2, 3, 3)) - halves, 1e-5);
    expect(held.crossesItself).toBe(true);
  });

  it('tells of no crossing where a ring touches itself, or crosses on the flat map alone', () => {
    const touching: LonLat[] = [[0, 0], [5, 5], [0, 10], [10, 10], [5, 5], [10, 0]]; // prettier-ignore
    // The geodesic from 0° to 90° along 60° N runs up to 68° N, clear of the corner at 65°.
    const clear: LonLat[] = [[0, 50], [45, 65], [90, 50], [90, 60], [0, 60]]; // prettier-ignore
    for (const ring of [touching, clear, dense(0, 0, 10, 10), box(-180, -90, 180, 90), parallel(60, -180, 179)])
      expect(polygonAreaWithHoles([ring], 'geodesic').crossesItself).toBe(false);
    near(polygonAreaWithHoles([clear], 'geodesic').areaSquareMetres, areaOf(clear), 1e-12);
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
