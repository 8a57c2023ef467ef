import { describe, expect, it } from 'vitest';
import { polygonArea } from './area';
import { circleSize } from './circle-size';
import { direct, distanceMetres } from './geodesic';
import type { LonLat } from './longitude';
import { WGS84_EQUATORIAL_RADIUS_METRES } from './ellipsoid';
import { ECCENTRICITY, ECCENTRICITY_SQUARED, POLAR_RADIUS_METRES, RADIANS_PER_DEGREE } from './wgs84';

/** The area north of a parallel in closed form (Snyder 1987, equation 3-12 doubled to both its sides). */
function capSquareMetres(latitude: number): number {
  const authalic = (sine: number): number =>
    POLAR_RADIUS_METRES ** 2 * (sine / (1 - ECCENTRICITY_SQUARED * sine * sine) + Math.atanh(ECCENTRICITY * sine) / ECCENTRICITY);
  return Math.PI * (authalic(1) - authalic(Math.sin(latitude * RADIANS_PER_DEGREE)));
}

/** The length of a parallel in closed form. */
function parallelMetres(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  const normal = WGS84_EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
  return 2 * Math.PI * normal * Math.cos(latitude * RADIANS_PER_DEGREE);
}

describe('the size of a circle', () => {
  it.each([89, 60, 23.5, 0, -30, -75])('round the pole is that of the cap north of the parallel %s', (latitude) => {
    const { arcMetres, areaSquareMetres } = circleSize([0, 90], distanceMetres([0, 90], [0, latitude]));
    const [cap, parallel] = [capSquareMetres(latitude), parallelMetres(latitude)];
    expect(Math.abs(areaSquareMetres / cap - 1)).toBeLessThan(1e-11);
    expect(Math.abs(arcMetres / parallel - 1)).toBeLessThan(1e-11);
  });

  it.each<[LonLat, number]>([
    [[72.07, 71.27], 4_000_000],
    [[60.6, 25.3], 370_400],
    [[0, 0], 8_000_000]
  ])('round %s with %s m is what ever finer polygons come to', (centre, radius) => {
    const inscribed = (count: number) =>
      polygonArea(
        Array.from({ length: count }, (_, index) => direct(centre, (index * 360) / count, radius).at),
        'geodesic'
      );
    // The error of a polygon falls with the square of its corners, so two of them tell the limit.
    const limit = (key: 'areaSquareMetres' | 'perimeterMetres') => (4 * inscribed(1440)[key] - inscribed(720)[key]) / 3;
    const { arcMetres, areaSquareMetres } = circleSize(centre, radius);
    expect(Math.abs(areaSquareMetres / limit('areaSquareMetres') - 1)).toBeLessThan(1e-9);
    expect(Math.abs(arcMetres / limit('perimeterMetres') - 1)).toBeLessThan(1e-9);
  });

  it('is the sum of its sectors', () => {
    const whole = circleSize([10, 50], 15_000_000);
    const parts = [circleSize([10, 50], 15_000_000, 350, 80), circleSize([10, 50], 15_000_000, 80, 350)];
    for (const key of ['arcMetres', 'areaSquareMetres'] as const) {
      expect(Math.abs((parts[0]![key] + parts[1]![key]) / whole[key] - 1)).toBeLessThan(1e-11);
    }
  });

  it('nears the whole Earth as the radius nears its limit', () => {
    const earth = 510_065_621_724_088;
    const { areaSquareMetres } = circleSize([0, 90], distanceMetres([0, 90], [0, -89.9999]));
    expect(Math.abs(areaSquareMetres / earth - 1)).toBeLessThan(1e-9);
  });
});
