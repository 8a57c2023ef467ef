import type { Atlas, Line } from '../atlas/atlas';
import { stretchPositions } from '../atlas/stretch';
import { ACCURACIES, type Accuracy } from '../atlas/vocabulary';
import type { LonLat } from '../geodesy/longitude';

/** A line or route of the atlas. */
export interface TrackRef {
  kind: 'line' | 'route';
  id: string;
}

/** One leg of a track in the direction of travel. */
export interface Stretch {
  line: string;
  accuracy: Accuracy;
  positions: readonly LonLat[];
}

/** What the atlas promises of a schematic line is its length in whole kilometres at most; its course it does not promise. */
const SCHEMATIC_METRES = 1000;

/** The legs of a route, or the one of a line; nothing for an id the atlas does not hold. */
export function stretchesOf(atlas: Atlas, { kind, id }: TrackRef): Stretch[] | undefined {
  if (kind === 'line') {
    const line = atlas.lines.find((each) => each.id === id);
    return line && [stretchOf(line, 0, line.vertices.length - 1)];
  }
  const route = atlas.routes.find((each) => each.id === id);
  return route?.legs.flatMap((leg) => {
    const line = atlas.lines.find((each) => each.id === leg.line);
    return line ? [stretchOf(line, leg.first, leg.last)] : [];
  });
}

function stretchOf(line: Line, first: number, last: number): Stretch {
  return { line: line.id, accuracy: line.accuracy, positions: stretchPositions(line.vertices, { first, last }) };
}

/** The least of the accuracies: a way is known no better than its worst part. */
export function leastAccuracy(accuracies: readonly Accuracy[]): Accuracy {
  return accuracies.reduce((least, each) => (ACCURACIES.indexOf(each) > ACCURACIES.indexOf(least) ? each : least), 'surveyed');
}

/** How far the course of the lines may lie from the real one, in metres: the tolerance stated for the least known of them. */
export function courseAccuracyMetres(atlas: Atlas, lineIds: readonly string[]): number {
  const reaches = atlas.lines
    .filter((line) => lineIds.includes(line.id))
    .map(({ accuracy, toleranceKilometres }) => {
      if (accuracy === 'surveyed') return 0;
      return toleranceKilometres === undefined ? SCHEMATIC_METRES : toleranceKilometres * 1000;
    });
  return Math.max(0, ...reaches);
}
