import { densifyGeodesic, distanceMetres, interpolate } from '../../geodesy/geodesic';
import { nearestLongitude, type LonLat } from '../../geodesy/longitude';
import type { LandTrack } from './network';

/** Straight strokes this long stay within a few metres of the geodesic. */
const SPACING_METRES = 50_000;

/** The course of an edge between two shares of it, in the direction of travel, dense enough to be drawn. */
export function sliceTrack(track: LandTrack, from: number, to: number): LonLat[] {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const total = track.along.at(-1)!;
  const inside = track.shape.filter((_, index) => track.along[index]! > low * total && track.along[index]! < high * total);
  const course = [pointAt(track, low), ...inside, pointAt(track, high)];
  const dense = densifyGeodesic(course, SPACING_METRES);
  return from <= to ? dense : dense.reverse();
}

/**
 * How long an edge is between two shares of it: its length in proportion, but no less than the geodesic. A publication may be
 * shorter than the course that is drawn.
 */
export function stretchMetres(track: LandTrack, from: number, to: number): number {
  const metres = track.edge.lengthMetres * Math.abs(to - from);
  const isWhole = Math.min(from, to) === 0 && Math.max(from, to) === 1;
  return isWhole ? metres : Math.max(metres, distanceMetres(pointAt(track, from), pointAt(track, to)));
}

function pointAt({ shape, along }: LandTrack, share: number): LonLat {
  if (share <= 0) return shape[0]!;
  if (share >= 1) return shape.at(-1)!;
  const metres = share * along.at(-1)!;
  const next = along.findIndex((reached) => reached >= metres);
  const [before, after] = [shape[next - 1]!, shape[next]!];
  const [start, end] = [along[next - 1]!, along[next]!];
  const [longitude, latitude] = interpolate(before, after, (metres - start) / (end - start));
  return [nearestLongitude(longitude, before[0]), latitude];
}
