import type { LonLat } from '../geodesy/longitude';
import { hasStrokes, ringEdges } from '../geodesy/ring-edges';
import { digitsAccuracyMetres } from './digits-accuracy';
import { partsOf, type PackedLayer } from './packed-layer';

/** A feature that can become a measurement with points of its own. */
export interface Measurable {
  shape: 'line' | 'polygon';
  points: LonLat[];
  /** Within how many metres the points are known, judged by the digits they are written with. */
  accuracyMetres: number;
}

/** More points than this are a course to be shown, not points to be moved one by one. */
const MOST_POINTS = 500;

/**
 * The one line or the one polygon without holes that a feature consists of; nothing for all others, nor for a polygon with edges half
 * the way round the Earth or all of it, as a measurement joins its points by lines.
 */
export function measurableOf(packed: PackedLayer, feature: number): Measurable | undefined {
  const [part, ...others] = partsOf(packed, feature);
  if (!part || others.length > 0 || part.kind === 'point') return undefined;
  const points = part.kind === 'polygon' ? part.positions.slice(0, -1) : part.positions;
  if (points.length > MOST_POINTS || (part.kind === 'polygon' && hasStrokes(ringEdges(points)))) return undefined;
  return { shape: part.kind, points, accuracyMetres: digitsAccuracyMetres(points) };
}
