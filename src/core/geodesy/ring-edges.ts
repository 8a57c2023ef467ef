import type { LonLat } from './longitude';

const WHOLE_TURN_DEGREES = 360;
const HALF_TURN_DEGREES = 180;

/** An edge of a ring, from one vertex to the next. */
export interface RingEdge {
  from: LonLat;
  to: LonLat;
  /** Whether it runs on the map from the longitude given to the longitude given, instead of the shorter way. */
  isAsGiven: boolean;
  /** Whether it is a stroke of that map, half a turn long or more, and so no line that could be the shortest. */
  isStroke: boolean;
}

/**
 * The edges of a ring, the last one back to the first vertex. They take the shorter way, but for three: at a pole there is none; of
 * two ways of half a turn each the file says which; and a step of a whole turn is the edge of a map of the world. Such a ring is
 * drawn on that map as a whole, and all its edges run as given.
 */
export function ringEdges(ring: readonly LonLat[]): RingEdge[] {
  const isMap = isDrawnOnWorldMap(ring);
  return ring.map((from, index) => {
    const to = ring[(index + 1) % ring.length]!;
    const degrees = Math.abs(to[0] - from[0]);
    const isHalf = degrees === HALF_TURN_DEGREES && !isPole(from) && !isPole(to);
    const isAsGiven = isMap || isHalf || isAtPole(from, to);
    return { from, to, isAsGiven, isStroke: isAsGiven && (degrees >= HALF_TURN_DEGREES || isAtPole(from, to)) };
  });
}

/** Whether some edge of a ring, away from the poles, is a stroke of a map. */
export function hasStrokes(edges: readonly RingEdge[]): boolean {
  return edges.some(({ from, to, isStroke }) => isStroke && !isAtPole(from, to));
}

/**
 * How many edges of a ring could be meant to run on either side of the Earth. So are edges across the antimeridian written, and the
 * long edges of boxes too.
 */
export function countTurnedEdges(ring: readonly LonLat[]): number {
  return ringEdges(ring).filter(isTurned).length;
}

/** Whether the longitudes of an edge differ by more than half a turn, and the shorter way was taken. */
export function isTurned({ from, to, isAsGiven }: RingEdge): boolean {
  return !isAsGiven && isWide(Math.abs(to[0] - from[0]));
}

/**
 * Whether a step of a whole turn is the edge of a map. Steps that do not cancel out may instead close a ring round a pole, whose other
 * edges run round the Earth the other way; it is a map where such an edge ends on its sides, or where others span more than half of it.
 */
export function isDrawnOnWorldMap(ring: readonly LonLat[]): boolean {
  const steps = ring.map(([longitude], index) => ring[(index + 1) % ring.length]![0] - longitude);
  const turns = steps.flatMap((step, index) => (Math.abs(step) === WHOLE_TURN_DEGREES ? [index] : []));
  if (turns.length === 0) return false;
  if (turns.reduce((sum, index) => sum + steps[index]!, 0) === 0) return true;
  const isOnSides = (index: number): boolean => steps.at(index - 1) === 0 && steps[(index + 1) % steps.length] === 0;
  return turns.every(isOnSides) || steps.some((step) => isWide(Math.abs(step)));
}

/** More than half a turn, and no whole one. */
function isWide(degrees: number): boolean {
  return degrees > HALF_TURN_DEGREES && degrees !== WHOLE_TURN_DEGREES;
}

function isPole([, latitude]: LonLat): boolean {
  return Math.abs(latitude) === 90;
}

function isAtPole(from: LonLat, to: LonLat): boolean {
  return isPole(from) && from[1] === to[1];
}
