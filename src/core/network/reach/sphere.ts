import type { LonLat } from '../../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';

/** The mean radius of the Earth (IUGG). Contours are drawn on this sphere: within 0.6 % of the lengths on WGS84. */
export const RADIUS_METRES = 6_371_008.8;

/** Positions as unit vectors, three numbers each. */
export function vectorsOf(points: readonly LonLat[]): Float64Array {
  const vectors = new Float64Array(points.length * 3);
  points.forEach(([longitude, latitude], index) => {
    const [lambda, phi] = [longitude * RADIANS_PER_DEGREE, latitude * RADIANS_PER_DEGREE];
    vectors[index * 3] = Math.cos(phi) * Math.cos(lambda);
    vectors[index * 3 + 1] = Math.cos(phi) * Math.sin(lambda);
    vectors[index * 3 + 2] = Math.sin(phi);
  });
  return vectors;
}

export function positionOf(x: number, y: number, z: number): LonLat {
  return [Math.atan2(y, x) / RADIANS_PER_DEGREE, Math.atan2(z, Math.hypot(x, y)) / RADIANS_PER_DEGREE];
}

/** The length of the arc over a chord of the unit sphere, by the square of the chord. */
export function arcOfChord(square: number): number {
  return 2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(square) / 2));
}

export function arcMetres(x: number, y: number, z: number, nx: number, ny: number, nz: number): number {
  return arcOfChord((x - nx) ** 2 + (y - ny) ** 2 + (z - nz) ** 2);
}
