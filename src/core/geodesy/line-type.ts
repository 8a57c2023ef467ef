import type { LineType } from '../measure/measurement';
import { geodesicLine, interpolate, inverse, type GeodesicInverse } from './geodesic';
import type { LonLat } from './longitude';
import { rhumbInterpolate, rhumbLine, rhumbSolve } from './rhumb';

/** Solves the inverse problem for either kind of line: length in metres, azimuths in degrees 0–360. */
export function solve(lineType: LineType, from: LonLat, to: LonLat): GeodesicInverse {
  return lineType === 'rhumb' ? rhumbSolve(from, to) : inverse(from, to);
}

/** The point at a share (0–1) of the line between two points. */
export function pointBetween(lineType: LineType, from: LonLat, to: LonLat, share: number): LonLat {
  return lineType === 'rhumb' ? rhumbInterpolate(from, to, share) : interpolate(from, to, share);
}

/** The length in metres of a line through the points given. */
export function lengthOf(lineType: LineType, points: readonly LonLat[]): number {
  let lengthMetres = 0;
  for (let index = 1; index < points.length; index += 1) {
    lengthMetres += solve(lineType, points[index - 1]!, points[index]!).lengthMetres;
  }
  return lengthMetres;
}

/** The line between two points, ready for many questions: the longitudes it answers with run on from the start's. */
export function lineBetween(
  lineType: LineType,
  from: LonLat,
  to: LonLat
): { lengthMetres: number; at: (share: number) => LonLat } {
  return lineType === 'rhumb' ? rhumbLine(from, to) : geodesicLine(from, to);
}
