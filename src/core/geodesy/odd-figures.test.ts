import { describe, expect, it } from 'vitest';
import { bufferLine } from './buffer';
import { circle, circlePolygons, sector, sectorPolygons } from './circle';
import { circleSize } from './circle-size';
import { densify, densifyRing } from './densify';
import { distanceMetres } from './geodesic';
import type { LonLat } from './longitude';

const HERE: LonLat = [10, 20];
const LINE: LonLat[] = [
  [0, 0],
  [10, 1]
];

// Each of these went on for ever.
describe.each([0, -1, NaN])('a tolerance of %d metres', (tolerance) => {
  it('is held to a sensible one', () => {
    for (const dense of [densify('geodesic', LINE, tolerance), densify('rhumb', LINE, tolerance)]) {
      expect(dense.length).toBeGreaterThan(20);
      expect(dense.length).toBeLessThan(50_000);
    }
    expect(densifyRing('geodesic', [...LINE, [5, 5]], tolerance).length).toBeLessThan(150_000);
    for (const ring of [circle(HERE, 1000, tolerance), sector(HERE, 1000, 0, 90, tolerance)]) {
      expect(ring.length).toBeGreaterThan(100);
      expect(ring.length).toBeLessThan(200_000);
    }
    const off = circle(HERE, 10, tolerance).map((at) => Math.abs(distanceMetres(HERE, at) - 10));
    expect(off.reduce((one, other) => Math.max(one, other))).toBeLessThan(1e-5);
    expect(bufferLine(LINE, 1000, tolerance)).toHaveLength(1);
  });
});

describe.each([0, -5, NaN, Infinity, -Infinity])('a radius of %d metres', (radius) => {
  it('has no shape', () => {
    expect(circle(HERE, radius)).toEqual([]);
    expect(circle(HERE, radius, 10)).toEqual([]);
    expect(circlePolygons(HERE, radius)).toEqual([]);
    expect(sector(HERE, radius, 0, 90)).toEqual([]);
    expect(sectorPolygons(HERE, radius, 0, 90)).toEqual([]);
    expect(bufferLine(LINE, radius)).toBeUndefined();
  });

  it('has no size below 0 or without end', () => {
    const { arcMetres, areaSquareMetres } = circleSize(HERE, radius);
    const expected = radius === 0 ? 0 : NaN;
    expect([Math.round(arcMetres) + 0, areaSquareMetres]).toEqual([expected, expected]);
  });
});

it('azimuths that are no finite numbers bear no sector, and great ones are turned back', () => {
  for (const odd of [NaN, Infinity, -Infinity]) {
    expect(sector(HERE, 1000, odd, 90)).toEqual([]);
    expect(sector(HERE, 1000, 0, odd)).toEqual([]);
    expect(circleSize(HERE, 1000, odd, 90).arcMetres).toBeNaN();
  }
  expect(sector(HERE, 1000, 1e20, 1e20).length).toBeGreaterThan(8);
  expect(circleSize(HERE, 1e15)).toEqual({ arcMetres: NaN, areaSquareMetres: NaN });
});
