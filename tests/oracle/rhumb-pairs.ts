import { within, type Pair } from './pairs';
import type { Random } from './random';

/** The kinds of rhumb lines of the fixture, and how many of each. */
export const RHUMB_KINDS = {
  random: 2000,
  'equal latitudes': 1000,
  'nearly equal latitudes': 2000,
  'one end near a pole': 1000,
  'one end at a pole': 1000,
  'ends near opposite poles': 1000,
  'across the antimeridian': 1000,
  'half a turn of longitude': 500,
  'nearly meridional': 500
} as const;
export type RhumbKind = keyof typeof RHUMB_KINDS;
export const RHUMB_DIRECT_COUNT = 5000;

export function makeRhumbPair(kind: RhumbKind, random: Random): Pair {
  const [west, east] = [random.longitude(), random.longitude()];
  const [south, north] = [random.latitude(), random.latitude()];
  const pole = random.sign() * (90 - Math.abs(random.small(-9, 0)));
  switch (kind) {
    case 'random':
      return [
        [west, south],
        [east, north]
      ];
    case 'equal latitudes':
      return [
        [west, south],
        [east, south]
      ];
    case 'nearly equal latitudes':
      return [
        [west, south],
        [east, within(south + random.small(-12, 1))]
      ];
    case 'one end near a pole':
      return [
        [west, pole],
        [east, north]
      ];
    case 'one end at a pole':
      return [
        [west, south],
        [east, random.sign() * 90]
      ];
    case 'ends near opposite poles':
      return [
        [west, pole],
        [east, -Math.sign(pole) * (90 - Math.abs(random.small(-9, 0)))]
      ];
    case 'across the antimeridian':
      return [
        [180 - Math.abs(random.small(-6, 1.9)), south],
        [-180 + Math.abs(random.small(-6, 1.9)), north]
      ];
    case 'half a turn of longitude':
      // Whole degrees, so that the half turn is exact and its sense the tool's own.
      return [
        [Math.round(west / 2), south],
        [Math.round(west / 2) + random.sign() * 180, north]
      ];
    case 'nearly meridional':
      return [
        [west, south],
        [west + random.small(-12, -3), north]
      ];
  }
}

/**
 * A start, an azimuth and a distance: latitude, longitude, degrees, metres. Starts keep ten kilometres away from the poles:
 * nearer to them the direct problem of RhumbSolve 2.1.2 strays from its own inverse, by a centimetre a metre away. There the
 * inverse problem, which is compared up to the poles, stands for both: that direct undoes inverse is tested beside the source.
 */
export function makeRhumbDirect(random: Random): [latitude: number, longitude: number, azimuth: number, metres: number] {
  const choice = random.next();
  const nearPole = choice < 0.2;
  const latitude = nearPole ? random.sign() * (90 - Math.abs(random.small(-1, 0))) : random.latitude();
  const azimuth = choice > 0.8 ? Math.round(random.between(0, 4)) * 90 : random.between(0, 360);
  const metres = Math.abs(random.small(0, 7.3));
  return [latitude, random.longitude(), azimuth, metres];
}
