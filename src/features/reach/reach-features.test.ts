import { describe, expect, it } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import { bandArea } from './reach-features';

/** What lies south of a parallel, drawn from seam to seam, counter-clockwise. */
function southOf(latitude: number): LonLat[] {
  const top = Array.from({ length: 361 }, (_, step): LonLat => [180 - step, latitude]);
  return [[-180, -90], [180, -90], ...top, [-180, -90]];
}

/** Clockwise, as holes run. */
const hole = (west: number, south: number, size: number): LonLat[] => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south]
];

/** Of the authalic sphere of WGS84 (NIMA TR8350.2, table 3.3), 3/4 of which lies south of 30° N; the flattening adds to that 0.1 %. */
const EARTH_SQUARE_METRES = 4 * Math.PI * 6371007.1809 ** 2;

describe('the area of a band', () => {
  it('may be more than half of the Earth, with holes in it', () => {
    const area = bandArea([[southOf(30), hole(-20, -40, 60), hole(60, -40, 60)]]);
    const holes = 2 * bandArea([[hole(-20, -40, 60).toReversed()]]);
    const expected = 0.75 * EARTH_SQUARE_METRES - holes;
    expect(holes).toBeGreaterThan(0.15 * EARTH_SQUARE_METRES);
    expect(Math.abs(area / expected - 1)).toBeLessThan(0.003);
  });

  it('adds its parts', () => {
    const part = hole(60, 0, 5).toReversed();
    const [whole, other] = [bandArea([[southOf(30)], [part]]), bandArea([[southOf(30)]])];
    expect(whole - other).toBeCloseTo(bandArea([[part]]), 0);
  });
});
