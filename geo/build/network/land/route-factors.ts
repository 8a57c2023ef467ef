import type { Leg, Route } from '#core/atlas/atlas';
import { sumOf, type SegmentLength } from './factors';

type Lengths = ReadonlyMap<string, readonly SegmentLength[]>;

/** What the published length of a whole corridor says of the stretches that have no figure of their own. */
interface Claim {
  factor: number;
  source: string;
}

/**
 * Gives stretches without a figure of their own what corridors say: where the whole length of a corridor over land is
 * published, what its known stretches leave over belongs to the others, in proportion. That is an estimate and is told as one.
 * Where several corridors share a stretch and disagree, the middle one counts, and of an even number the lower.
 */
export function shareCorridors(routes: readonly Route[], lengths: Lengths): void {
  const claims = new Map<SegmentLength, Claim[]>();
  for (const route of routes) {
    if (!route.legs.every((leg) => lengths.has(leg.line))) continue;
    const segments = route.legs.flatMap((leg) => segmentsOf(leg, lengths));
    for (const figure of route.published.filter(({ comparable }) => comparable)) {
      collectClaims(claims, segments, figure.publishedMetres, figure.source);
    }
  }
  for (const [segment, made] of claims) {
    made.sort((a, b) => a.factor - b.factor);
    const { factor, source } = made[(made.length - 1) >> 1]!;
    segment.lengthMetres = segment.measuredMetres * factor;
    segment.shared = source;
  }
}

function segmentsOf({ line, first, last }: Leg, lengths: Lengths): readonly SegmentLength[] {
  return lengths.get(line)!.slice(Math.min(first, last), Math.max(first, last));
}

/** A corridor that is drawn too long says nothing of its parts, nor does one that would stretch them beyond belief. */
const LEAST_FACTOR = 1;
const MOST_FACTOR = 1.35;

function collectClaims(
  claims: Map<SegmentLength, Claim[]>,
  segments: readonly SegmentLength[],
  publishedMetres: number,
  source: string
): void {
  const silent = segments.filter((segment) => segment.published === undefined);
  const known = segments.filter((segment) => segment.published !== undefined);
  const factor = (publishedMetres - sumOf(known, 'lengthMetres')) / sumOf(silent, 'measuredMetres');
  if (!(factor >= LEAST_FACTOR && factor <= MOST_FACTOR)) return;
  for (const segment of silent) claims.set(segment, [...(claims.get(segment) ?? []), { factor, source }]);
}
