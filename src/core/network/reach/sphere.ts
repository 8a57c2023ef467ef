import type { LonLat } from '../../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';

/** The mean radius of the Earth (IUGG). Contours are drawn on this sphere: within 0.6 % of the lengths on WGS84. */
export const RADIUS_METRES = 6_371_008.8;

export type Vector = readonly [x: number, y: number, z: number];

/** Positions as unit vectors, three numbers each. */
export function vectorsOf(points: readonly LonLat[]): Float64Array {
  const vectors = new Float64Array(points.length * 3);
  points.forEach((point, index) => vectors.set(vectorOf(point), index * 3));
  return vectors;
}

export function positionOf(x: number, y: number, z: number): LonLat {
  return [Math.atan2(y, x) / RADIANS_PER_DEGREE, Math.atan2(z, Math.sqrt(x * x + y * y)) / RADIANS_PER_DEGREE];
}

export function vectorOf([longitude, latitude]: LonLat): Vector {
  const [lambda, phi] = [longitude * RADIANS_PER_DEGREE, latitude * RADIANS_PER_DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
