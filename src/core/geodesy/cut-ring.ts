import { clipBeside } from './clip-beside';
import type { LonLat } from './longitude';

/** Polygons as GeoJSON's MultiPolygon has them: of each the outer ring counter-clockwise first, then its holes. Rings are closed. */
export type MultiPolygonRings = LonLat[][][];

const TURN = 360;

/**
 * Turns a closed ring into valid polygons (RFC 7946 §3.1.9): what lies to the left of it, in the [-180, 180] world. The
 * ring's longitudes run on without a jump and its last point is the first again, or that a whole turn away where it goes
 * round a pole; then the polygon is closed along ±180 and over the pole. Where the ring runs clockwise round its inside,
 * everything else is meant: the world with a hole.
 */
export function cutRing(ring: readonly LonLat[]): MultiPolygonRings {
  const [first] = ring;
  if (!first) return [];
  const turns = Math.round((ring.at(-1)![0] - first[0]) / TURN);
  if (turns !== 0) return groupRings(inWorld([closeOverPole(ring, turns)]));
  return cutPlainRing([...ring.slice(0, -1), first]);
}

function cutPlainRing(ring: readonly LonLat[]): MultiPolygonRings {
  if (Math.abs(twiceArea(ring)) < NO_AREA) return [];
  if (isCounterClockwise(ring)) return groupRings(worldsOf(ring).flatMap((shift) => inWorld([moved(ring, -shift)])));
  const holes = worldsOf(ring).map((shift) => moved(ring, -shift));
  return groupRings(inWorld([WHOLE_WORLD, ...holes]));
}

/** Twice the square degrees of half a square metre: a ring there and back has no inside, and must not be taken for one round everything else. */
const NO_AREA = 1e-10;

const WHOLE_WORLD: LonLat[] = [
  [-540, -90],
  [540, -90],
  [540, 90],
  [-540, 90],
  [-540, -90]
];

/**
 * Carries a ring round a pole through three turns, from the middle of which the world is cut, and closes it over the pole.
 * It begins where it comes nearest to that pole: so the way there crosses nothing.
 */
function closeOverPole(ring: readonly LonLat[], turns: number): LonLat[] {
  const side = Math.sign(turns);
  const open = ring.slice(0, -1);
  const highest = open.reduce((best, [, latitude], index) => (side * latitude > side * open[best]![1] ? index : best), 0);
  const round = [...open.slice(highest), ...moved(open.slice(0, highest), TURN * turns)];
  const base = moved(round, -side * Math.ceil((TURN + side * round[0]![0]) / TURN) * TURN);
  const path = [0, 1, 2].flatMap((turn) => moved(base, turn * TURN * turns));
  path.push(...moved(base.slice(0, 1), 3 * TURN * turns));
  return [...path, [path.at(-1)![0], 90 * side], [path[0]![0], 90 * side], path[0]!];
}

/** By how many degrees the worlds that a ring touches lie apart from [-180, 180]. */
function worldsOf(ring: readonly LonLat[]): number[] {
  const [west, east] = extent(ring);
  const first = Math.floor((west + 180) / TURN);
  const last = Math.max(first, Math.ceil((east - 180) / TURN));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * TURN);
}

function extent(ring: readonly LonLat[]): [west: number, east: number] {
  let [west, east] = [Infinity, -Infinity];
  for (const [longitude] of ring) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }
  return [west, east];
}

function inWorld(rings: readonly LonLat[][]): LonLat[][] {
  return clipBeside(clipBeside(rings, 180, 'west'), -180, 'east');
}

function moved(ring: readonly LonLat[], degrees: number): LonLat[] {
  return degrees === 0 ? [...ring] : ring.map(([longitude, latitude]) => [longitude + degrees, latitude]);
}

/** Outer rings run counter-clockwise; each hole goes to the outer ring that it lies in. */
export function groupRings(rings: readonly LonLat[][]): MultiPolygonRings {
  const polygons = rings.filter(isCounterClockwise).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => !isCounterClockwise(ring))) {
    const holder = polygons.length === 1 ? polygons[0] : polygons.find(([outer]) => isAround(outer!, hole));
    holder?.push(hole);
  }
  return polygons;
}

/** Whether a ring runs counter-clockwise on the map. */
export function isCounterClockwise(ring: readonly LonLat[]): boolean {
  return twiceArea(ring) > 0;
}

function twiceArea(ring: readonly LonLat[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [fromEast, fromNorth] = ring[index - 1]!;
    const [toEast, toNorth] = ring[index]!;
    twice += (fromEast - ring[0]![0]) * (toNorth - ring[0]![1]) - (toEast - ring[0]![0]) * (fromNorth - ring[0]![1]);
  }
  return twice;
}

function isAround(outer: readonly LonLat[], inner: readonly LonLat[]): boolean {
  const [longitude, latitude] = inner[0]!;
  let around = false;
  for (let index = 1; index < outer.length; index += 1) {
    const [fromEast, fromNorth] = outer[index - 1]!;
    const [toEast, toNorth] = outer[index]!;
    if (fromNorth > latitude === toNorth > latitude) continue;
    if (fromEast + ((latitude - fromNorth) / (toNorth - fromNorth)) * (toEast - fromEast) > longitude) around = !around;
  }
  return around;
}
