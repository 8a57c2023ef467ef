import { nearestLongitude, type LonLat } from './longitude';
import { isEnclosed } from './polygon';
import { RADIANS_PER_DEGREE } from './wgs84';

/** A ring as it lies on a flat map of longitudes and latitudes. */
export interface DrawnRing {
  /** Closed; carried on across the antimeridian, and where it runs round a pole led along a meridian to that pole and back. */
  outline: readonly LonLat[];
  /** How much of the Earth it encloses on that map, from 0 to 1, its edges straight. */
  share: number;
  /** The pole that it runs round, if it is not drawn to a pole itself: of the two the one with less of the Earth round it. */
  pole?: 'north' | 'south';
}

/** Draws a ring, its closing point left out or not. */
export function drawRing(ring: readonly LonLat[]): DrawnRing {
  const line = carriedOn([...ring, ...ring.slice(0, 1)]);
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end || Math.abs(end[0] - start[0]) < 1) return { outline: line, share: Math.abs(shareUnder(line)) };
  const round = (latitude: number): LonLat[] => [...line, [end[0], latitude], [start[0], latitude], start];
  const [north, south] = [90, -90].map((latitude) => round(latitude));
  const [northern, southern] = [Math.abs(shareUnder(north!)), Math.abs(shareUnder(south!))];
  return northern < southern
    ? { outline: north!, share: northern, pole: 'north' }
    : { outline: south!, share: southern, pole: 'south' };
}

/** Whether a point lies within a ring on the map, whichever turn of the Earth either was drawn in. */
export function drawnHolds({ outline }: DrawnRing, [longitude, latitude]: LonLat): boolean {
  const west = outline.reduce((least, vertex) => Math.min(least, vertex[0]), Infinity);
  const east = outline.reduce((most, vertex) => Math.max(most, vertex[0]), -Infinity);
  const first = longitude + 360 * Math.ceil((west - longitude) / 360);
  for (let copy = first; copy <= east; copy += 360) if (isEnclosed(outline, copy, latitude)) return true;
  return false;
}

/**
 * An edge takes the shorter way, as it is measured. But a step of a whole turn is the edge of a map of the whole world, and at
 * a pole there is no shorter way.
 */
function carriedOn(ring: readonly LonLat[]): LonLat[] {
  const line: LonLat[] = [];
  let given: LonLat | undefined;
  for (const vertex of ring) {
    const before = line.at(-1);
    const step = given ? vertex[0] - given[0] : 0;
    const isAtPole = given !== undefined && Math.abs(vertex[1]) === 90 && vertex[1] === given[1];
    const goesOn = Math.abs(step) === 360 || isAtPole || !before;
    line.push([goesOn ? (before?.[0] ?? vertex[0]) + step : nearestLongitude(vertex[0], before[0]), vertex[1]]);
    given = vertex;
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
