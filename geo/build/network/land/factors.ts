import type { Line } from '#core/atlas/atlas';
import { findStretch } from '#core/atlas/stretch';
import { distanceMetres, type LonLat } from '#core/geodesy/geodesic';

/** What the way between two neighbouring vertices of a line is long, and who says so. */
export interface SegmentLength {
  measuredMetres: number;
  lengthMetres: number;
  /** Source of the published figure it was taken from. */
  published?: string;
  /** Source of the figure for a whole corridor that it was estimated from. */
  shared?: string;
}

/**
 * The lengths of a line's segments. Where a comparable figure is published for a stretch, its segments share the figure in
 * proportion to what was measured; a figure for the whole line is shared, less the stretches, by the rest. Of two figures
 * for the same segments the shorter stretch speaks, and of two for the same stretch the first.
 */
export function segmentLengths(line: Line): SegmentLength[] {
  const segments = line.vertices.slice(1).map((vertex, index): SegmentLength => {
    const before = line.vertices[index]!;
    const measuredMetres = distanceMetres([before[0], before[1]], [vertex[0], vertex[1]]);
    return { measuredMetres, lengthMetres: measuredMetres };
  });
  for (const { low, high, publishedMetres, source } of figuresOf(line)) {
    const stretch = segments.slice(low, high);
    const said = stretch.filter((segment) => segment.published !== undefined);
    shareOut(
      stretch.filter((segment) => segment.published === undefined),
      publishedMetres - sumOf(said, 'lengthMetres'),
      source
    );
  }
  return segments;
}

/** Comparable figures as ranges of vertices, the shortest stretch first. */
function figuresOf(line: Line): { low: number; high: number; publishedMetres: number; source: string }[] {
  return line.published
    .filter(({ comparable }) => comparable)
    .flatMap(({ from, to, publishedMetres, source }) => {
      const range = findStretch(line.vertices, from, to);
      if (!range) return [];
      return [{ low: Math.min(range.first, range.last), high: Math.max(range.first, range.last), publishedMetres, source }];
    })
    .sort((a, b) => a.high - a.low - (b.high - b.low));
}

/** A drawn course is a third shorter than the real one at most; what differs by more speaks of something else. */
const MOST_STRETCH = 1.6;
const LEAST_STRETCH = 0.8;

/** Stretches segments to a length between them, unless that would be out of all proportion. */
export function shareOut(segments: readonly SegmentLength[], lengthMetres: number, source: string): void {
  const factor = lengthMetres / sumOf(segments, 'measuredMetres');
  if (!(factor >= LEAST_STRETCH && factor <= MOST_STRETCH)) return;
  for (const segment of segments) {
    segment.lengthMetres = segment.measuredMetres * factor;
    segment.published = source;
  }
}

export function sumOf(segments: readonly SegmentLength[], of: 'measuredMetres' | 'lengthMetres'): number {
  return segments.reduce((sum, segment) => sum + segment[of], 0);
}

export function positionsOf(line: Line): LonLat[] {
  return line.vertices.map(([longitude, latitude]): LonLat => [longitude, latitude]);
}
