import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoint } from './arbitraries.fixture';
import { polygonArea } from './area';
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
