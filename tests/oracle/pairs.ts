import type { LonLat } from '#core/geodesy/longitude';
import type { Random } from './random';

/**
 * The kinds of pairs that are hard on a solver, after the composition of GeographicLib's test set (GeodTest: Karney 2010,
 * doi:10.5281/zenodo.32156), and how many of each the fixture holds. Lines between vertices are made by the tool itself.
 */
export const PAIR_KINDS = {
  random: 2000,
  'nearly antipodal': 1000,
  short: 1000,
  'one end near a pole': 1000,
  'ends near opposite poles': 1000,
  'nearly meridional': 1000,
  'nearly equatorial': 1000,
  'between vertices': 1000,
  'ending close to vertices': 1000
} as const;
export type PairKind = keyof typeof PAIR_KINDS;
export type ComputedPairKind = Exclude<PairKind, 'between vertices' | 'ending close to vertices'>;
export type Pair = readonly [from: LonLat, to: LonLat];

export function makePair(kind: ComputedPairKind, random: Random): Pair {
  const from: LonLat = [random.longitude(), random.latitude()];
  return [kind === 'random' ? from : begin(kind, from, random), end(kind, from, random)];
}

function begin(kind: ComputedPairKind, [longitude, latitude]: LonLat, random: Random): LonLat {
  if (kind === 'one end near a pole') return [longitude, random.sign() * nearPole(random)];
  if (kind === 'ends near opposite poles') return [longitude, nearPole(random)];
  return kind === 'nearly equatorial' ? [longitude, random.small(-9, 0)] : [longitude, latitude];
}

function end(kind: ComputedPairKind, [longitude, latitude]: LonLat, random: Random): LonLat {
  switch (kind) {
    case 'nearly antipodal':
      return [longitude + 180 + random.small(-9, 0), within(-latitude + random.small(-9, 0))];
    case 'short':
      return [longitude + random.small(-9, -1), within(latitude + random.small(-9, -1))];
    case 'ends near opposite poles':
      return [random.longitude(), -nearPole(random)];
    case 'nearly meridional':
      return [longitude + (random.next() < 0.5 ? 0 : 180) + random.small(-9, -1), random.latitude()];
    case 'nearly equatorial':
      return [random.longitude(), random.small(-9, 0)];
    default:
      return [random.longitude(), random.latitude()];
  }
}

function nearPole(random: Random): number {
  return 90 - Math.abs(random.small(-9, 0));
}

export function within(latitude: number): number {
  return Math.max(-90, Math.min(90, latitude));
}
