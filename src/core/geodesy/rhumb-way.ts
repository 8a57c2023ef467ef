import { isometricLatitude, isometricRate, meridianDistance, meridianRadius } from './auxiliary-latitudes';
import { RADIANS_PER_DEGREE } from './wgs84';

/** What lies between two latitudes on the way of a rhumb line. */
interface RhumbWay {
  /** How much the isometric latitude grows. */
  isometric: number;
  /** Metres of meridian for each unit of it: the radius of the parallel, averaged over the way. */
  parallelRadiusMetres: number;
}

/** Gauss and Legendre's nodes and weights of the eighth order on [-1, 1]; both signs of each node. */
const NODES = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363];
const WEIGHTS = [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];
/** Up to this share of the way to the pole eight nodes integrate to the last digit of a double. */
const NEAR = 0.25;

/**
 * Compares two latitudes (degrees). The plain quotient of differences loses digits where the latitudes are nearly
 * equal; there the mean of the derivative is integrated instead, which holds for equal latitudes too.
 */
export function rhumbWay(from: number, to: number): RhumbWay {
  if (!areNear(from, to)) {
    const isometric = isometricLatitude(to) - isometricLatitude(from);
    return { isometric, parallelRadiusMetres: (meridianDistance(to) - meridianDistance(from)) / isometric };
  }
  const rate = meanBetween(from, to, isometricRate);
  return {
    isometric: rate * (to - from) * RADIANS_PER_DEGREE,
    parallelRadiusMetres: meanBetween(from, to, meridianRadius) / rate
  };
}

/** Whether two latitudes (degrees) are so near that means are integrated, not taken from differences. */
export function areNear(from: number, to: number): boolean {
  const toPole = 90 - Math.max(Math.abs(from), Math.abs(to));
  return Math.abs(to - from) <= NEAR * toPole;
}

/** The mean of a smooth function between two near latitudes (degrees). */
export function meanBetween(from: number, to: number, valueAt: (latitude: number) => number): number {
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  return NODES.reduce(
    (sum, node, index) => sum + (WEIGHTS[index]! / 2) * (valueAt(middle - half * node) + valueAt(middle + half * node)),
    0
  );
}
