import type { Atlas, PublishedLength } from '../atlas/atlas';
import { findStretch } from '../atlas/stretch';
import { distanceMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import type { AlongMeasurement } from './measurement';
import type { AlongResult } from './result';
import { stretchesOf, type TrackRef } from './track';

/** Lengths others have published. */
export interface PublishedRange {
  /** Whether they speak of the stretch that was measured, or of the line or route it is part of. */
  scope: 'stretch' | 'record';
  of: TrackRef;
  leastMetres: number;
  greatestMetres: number;
  figures: readonly PublishedLength[];
}

/** Two lines that meet may lie so far apart in the sources; ends nearer than that are the same. */
const SAME_METRES = 2000;

/**
 * What has been published of a stretch: of just it, when its ends are those of a published figure; else of the line or route
 * it lies on. Figures that are no line's length (a network, a trunk with branches) are left out.
 */
export function publishedOf({ of }: AlongMeasurement, result: AlongResult, atlas: Atlas): PublishedRange | null {
  const candidates: TrackRef[] = [of, ...result.lines.map((id): TrackRef => ({ kind: 'line', id }))];
  for (const candidate of candidates) {
    const figures = comparableOf(atlas, candidate).filter((figure) => isSameStretch(atlas, candidate, figure, result));
    if (figures.length > 0) return rangeOf('stretch', candidate, figures);
  }
  const whole = comparableOf(atlas, of).filter((figure) => figure.from === undefined && figure.to === undefined);
  return whole.length > 0 ? rangeOf('record', of, whole) : null;
}

function comparableOf(atlas: Atlas, { kind, id }: TrackRef): PublishedLength[] {
  const record = (kind === 'line' ? atlas.lines : atlas.routes).find((each) => each.id === id);
  return record?.published.filter((figure) => figure.comparable) ?? [];
}

/** Both its ends and its length must be those that were measured: where a route branches, the ends alone do not tell. */
function isSameStretch(atlas: Atlas, of: TrackRef, figure: PublishedLength, { from, to, alongMetres }: AlongResult): boolean {
  if (Math.abs(figure.measuredMetres - alongMetres) > 2 * SAME_METRES) return false;
  const ends = endsOf(atlas, of, figure);
  if (!ends) return false;
  const [first, last] = ends;
  return (areSame(first, from.foot) && areSame(last, to.foot)) || (areSame(first, to.foot) && areSame(last, from.foot));
}

function endsOf(atlas: Atlas, of: TrackRef, { from, to }: PublishedLength): [LonLat, LonLat] | undefined {
  if (of.kind === 'line') {
    const vertices = atlas.lines.find(({ id }) => id === of.id)?.vertices ?? [];
    const stretch = findStretch(vertices, from, to);
    const [first, last] = stretch ? [vertices[stretch.first]!, vertices[stretch.last]!] : [];
    return (
      first &&
      last && [
        [first[0], first[1]],
        [last[0], last[1]]
      ]
    );
  }
  const stretches = stretchesOf(atlas, of) ?? [];
  const [first, last] = [stretches[0]?.positions[0], stretches.at(-1)?.positions.at(-1)];
  return first && last && from === undefined && to === undefined ? [first, last] : undefined;
}

function areSame(one: LonLat, other: LonLat): boolean {
  return distanceMetres(one, other) <= SAME_METRES;
}

function rangeOf(scope: PublishedRange['scope'], of: TrackRef, figures: readonly PublishedLength[]): PublishedRange {
  const lengths = figures.map((figure) => figure.publishedMetres);
  return { scope, of, leastMetres: Math.min(...lengths), greatestMetres: Math.max(...lengths), figures };
}
