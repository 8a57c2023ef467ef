import { nearestLongitude, type LonLat } from './longitude';
import { isEnclosed } from './polygon';
import { isTurned, type RingEdge } from './ring-edges';
import { RADIANS_PER_DEGREE } from './wgs84';

/** A ring as it lies on a flat map of longitudes and latitudes. */
export interface DrawnRing {
  /** Closed; carried on across the antimeridian, and where it runs round a pole led along a meridian to that pole and back. */
  outline: readonly LonLat[];
  /** How much of the Earth it encloses on that map, from 0 to 1, its edges straight. */
  share: number;
  /** The pole that it runs round, if it is not drawn to a pole itself: of the two the one with less of the Earth round it. */
  pole?: 'north' | 'south';
  /** Whether it would enclose more than half of the Earth if its edges ran as given: most likely the frame of a map, nearly to its sides. */
  isFrame: boolean;
}

/** Draws a ring by its edges. */
export function drawRing(edges: readonly RingEdge[]): DrawnRing {
  const line = carriedOn(edges);
  const drawn = { isFrame: isFrame(edges) };
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end || Math.abs(end[0] - start[0]) < 1) return { ...drawn, outline: line, share: Math.abs(shareUnder(line)) };
  const round = (latitude: number): LonLat[] => [...line, [end[0], latitude], [start[0], latitude], start];
  const [north, south] = [90, -90].map((latitude) => round(latitude));
  const [northern, southern] = [Math.abs(shareUnder(north!)), Math.abs(shareUnder(south!))];
  return northern < southern
    ? { ...drawn, outline: north!, share: northern, pole: 'north' }
    : { ...drawn, outline: south!, share: southern, pole: 'south' };
}

/** Whether a point lies within a ring on the map, whichever turn of the Earth either was drawn in. */
export function drawnHolds({ outline }: DrawnRing, [longitude, latitude]: LonLat): boolean {
  const west = outline.reduce((least, vertex) => Math.min(least, vertex[0]), Infinity);
  const east = outline.reduce((most, vertex) => Math.max(most, vertex[0]), -Infinity);
  const first = longitude + 360 * Math.ceil((west - longitude) / 360);
  for (let copy = first; copy <= east; copy += 360) if (isEnclosed(outline, copy, latitude)) return true;
  return false;
}

function isFrame(edges: readonly RingEdge[]): boolean {
  return edges.some(isTurned) && Math.abs(shareUnder([...edges.map(({ from }) => from), edges[0]!.from])) > 0.5;
}

function carriedOn(edges: readonly RingEdge[]): LonLat[] {
  const line: LonLat[] = edges.slice(0, 1).map(({ from }) => from);
  for (const { from, to, isAsGiven } of edges) {
    const before = line.at(-1)!;
    line.push([isAsGiven ? before[0] + to[0] - from[0] : nearestLongitude(to[0], before[0]), to[1]]);
  }
  return line;
}

/** The share of the Earth between a line and the equator, where it runs west what is north of it positive. */
function shareUnder(line: readonly LonLat[]): number {
  const height = (latitude: number): number => Math.sin(latitude * RADIANS_PER_DEGREE);
  return line.slice(1).reduce((sum, to, index) => {
    const from = line[index]!;
    return sum - ((to[0] - from[0]) / 360) * ((height(from[1]) + height(to[1])) / 4);
  }, 0);
}
