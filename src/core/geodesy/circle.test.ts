import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLongitude, anyPoint } from './arbitraries.fixture';
import { polygonAreaWithHoles } from './rings-area';
import { circle, circlePolygons, sector, sectorPolygons } from './circle';
import { circleSize } from './circle-size';
import { distanceMetres, inverse } from './geodesic';
import type { LonLat } from './longitude';
import { expectValid } from './multi-polygon.fixture';
import { isInside } from './polygon';

const SABETTA: LonLat = [72.07, 71.27];
/** A fixed spread of points over the Earth, the same density everywhere (Fibonacci's spiral). */
const SPREAD = Array.from({ length: 4000 }, (_, index): LonLat => [
  ((index * 222.49223594996215) % 360) - 180,
  (Math.asin((2 * index + 1) / 4000 - 1) * 180) / Math.PI
]);
const anyRadius = fc.double({ min: Math.log(500), max: Math.log(1.98e7), noNaN: true }).map(Math.exp);
/** Anywhere, often near the pole or the antimeridian. */
const anyCentre = fc.oneof(
  anyPoint,
  fc.tuple(anyLongitude, fc.constantFrom(90, -90, 89.99, -89.9, 80)),
  fc.tuple(fc.constantFrom(180, -180, 179.9), fc.double({ min: -80, max: 80, noNaN: true }))
);

describe('circle', () => {
  it('of 4,000 km round Sabetta holds the pole and just the points that are nearer', () => {
    const polygons = circlePolygons(SABETTA, 4e6);
    expectValid(polygons);
    expect(polygons).toHaveLength(1);
    for (const point of [...SPREAD, [0, 90] as LonLat]) {
      const away = distanceMetres(SABETTA, point) - 4e6;
      if (Math.abs(away) > 500) expect(isInside(polygons, point)).toBe(away < 0);
    }
  });

  it('holds just the points that are nearer than its radius, wherever it lies and however large it is', () => {
    fc.assert(
      fc.property(anyCentre, anyRadius, fc.nat(), (centre, radius, seed) => {
        const polygons = circlePolygons(centre, radius);
        expectValid(polygons);
        const beside = [0.5, 0.99, 1.01, 1.5].map((share): LonLat => [
          centre[0] + (seed % 360),
          centre[1] - (radius * share) / 111_000
        ]);
        for (const point of [
          ...SPREAD.filter((_, index) => index % 101 === seed % 101),
          ...beside,
          [0, 90],
          [0, -90]
        ] as LonLat[]) {
          if (Math.abs(point[1]) > 90) continue;
          const away = distanceMetres(centre, point) - radius;
          if (Math.abs(away) > radius * 2e-4) expect(isInside(polygons, point)).toBe(away < 0);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('touches the pole without losing it or taking it in by mistake', () => {
    for (const gap of [-50_000, -1000, 1000, 50_000]) {
      const polygons = circlePolygons([30, 45], distanceMetres([30, 45], [0, 90]) + gap);
      expect(isInside(polygons, [77, 89.99999])).toBe(gap > 0);
      expect(isInside(polygons, [30, 60])).toBe(true);
      expect(isInside(polygons, [-150, 80])).toBe(false);
    }
  });

  it('has its points at the radius and its strokes within the tolerance', () => {
    for (const [centre, radius] of [
      [SABETTA, 4e6],
      [[0, 0], 1e6],
      [[179, -30], 5e4]
    ] as [LonLat, number][]) {
      const ring = circle(centre, radius, 100);
      for (const point of ring) expect(Math.abs(distanceMetres(centre, point) - radius)).toBeLessThan(1e-6);
      ring.forEach((to, index) => {
        const from = ring[Math.max(0, index - 1)]!;
        if (Math.max(Math.abs(from[1]), Math.abs(to[1])) > 85 || index % 5 > 0) return;
        const middle: LonLat = [(from[0] + to[0]) / 2, (Math.atan(Math.sinh((y(from) + y(to)) / 2)) * 180) / Math.PI];
        expect(Math.abs(distanceMetres(centre, middle) - radius)).toBeLessThan(110);
      });
    }
  });
});

describe('a circle as polygons', () => {
  it('has the area of the circle for whoever joins its points by geodesics, round a pole too', () => {
    for (const [centre, radius] of [
      [[0, 90], 1e6],
      [[0, -90], 5e6],
      [[20, 89.5], 1e6],
      [[40, 90], 5e4],
      [SABETTA, 1e6],
      [[0, 0], 1e6]
    ] as [LonLat, number][]) {
      const area = circlePolygons(centre, radius).reduce((sum, rings) => {
        return sum + polygonAreaWithHoles(rings.map((ring) => ring.slice(0, -1)), 'geodesic').areaSquareMetres; // prettier-ignore
      }, 0);
      expect(Math.abs(area / circleSize(centre, radius).areaSquareMetres - 1), JSON.stringify(centre)).toBeLessThan(4e-4);
    }
  });
});

describe('sector', () => {
  it('holds just the points between its azimuths', () => {
    const azimuths = fc.integer({ min: 0, max: 359 });
    const nearer = fc.double({ min: Math.log(500), max: Math.log(1.5e7), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(anyCentre, nearer, azimuths, azimuths, fc.nat(), (centre, radius, from, to, seed) => {
        const polygons = sectorPolygons(centre, radius, from, to);
        expectValid(polygons);
        const width = (to - from + 360) % 360 || 360;
        for (const point of SPREAD.filter((_, index) => index % 61 === seed % 61)) {
          const { lengthMetres, initialAzimuth } = inverse(centre, point);
          const turned = (initialAzimuth - from + 360) % 360;
          const sides = [turned, turned - width, turned - 360].map((angle) => Math.abs(Math.sin((angle * Math.PI) / 180)));
          if (Math.abs(lengthMetres - radius) < radius * 2e-4 || Math.min(...sides) < 0.02) continue;
          expect(isInside(polygons, point)).toBe(lengthMetres < radius && turned < width);
        }
      }),
      { numRuns: 40 }
    );
  });

  it('begins and ends at its centre', () => {
    const ring = sector([10, 20], 1e6, 350, 40);
    expect(ring[0]).toEqual([10, 20]);
    expect(distanceMetres(ring.at(-1)!, [10, 20])).toBeLessThan(1e-6);
  });
});

function y([, latitude]: LonLat): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}
