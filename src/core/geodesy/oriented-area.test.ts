import { describe, expect, it } from 'vitest';
import { polygonArea } from './area';
import type { LonLat } from './longitude';
import { orientedArea } from './oriented-area';

/** 4π times the square of the authalic radius of WGS84, 6371007.1809 m (NIMA TR8350.2, table 3.3). */
const EARTH_SQUARE_METRES = 4 * Math.PI * 6371007.1809 ** 2;
const TRIANGLE: LonLat[] = [
  [50.1, 40.1],
  [51.2, 40.3],
  [51.1, 41.4]
];

describe('the area of polygons by the direction of their rings', () => {
  it('lies to the left of an outer ring, be it more than half of the Earth', () => {
    const { areaSquareMetres } = polygonArea(TRIANGLE, 'geodesic');
    expect(orientedArea([[TRIANGLE]])).toBe(areaSquareMetres);
    const around = orientedArea([[TRIANGLE.toReversed()]]);
    expect(Math.abs(around / (EARTH_SQUARE_METRES - areaSquareMetres) - 1)).toBeLessThan(1e-10);
  });

  it('adds polygons and takes off holes', () => {
    const octant: LonLat[] = [
      [0, 0],
      [90, 0],
      [0, 90]
    ];
    const hole = TRIANGLE.toReversed();
    const { areaSquareMetres } = polygonArea(TRIANGLE, 'geodesic');
    const sum = orientedArea([[octant, hole], [TRIANGLE]]);
    expect(Math.abs(sum / (EARTH_SQUARE_METRES / 8) - 1)).toBeLessThan(1e-10);
    expect(sum - orientedArea([[octant, hole]])).toBeCloseTo(areaSquareMetres, 0);
  });
});
