import type { Position } from 'geojson';
import { unwrapLine } from '#core/geodesy/longitude';
import { ringContains, windRfc7946, type Point, type Ring, type Rings } from './winding';

/** Decimals kept of a decoded degree (about 1 cm), so that the same vertex is equal wherever it was decoded. */
const DEGREE_SCALE = 1e7;

/**
 * Cuts polygons at the antimeridian and winds them as RFC 7946 asks.
 *
 * The atlas packages stitch Russia, Fiji and Antarctica across ±180, so their rings jump from +180 to −180, often for one
 * vertex that lies on the meridian with the wrong sign. Only polygons with such a jump are re-cut. The cut is planar:
 * d3's spherical clip leaves slivers 0.0002° wide beside the vertices that lie on ±180 already.
 */
export function recutPolygons(polygons: Position[][][]): Rings[] {
  return polygons
    .map((polygon) => polygon.map((ring) => ring.map(roundPosition)).filter((ring) => !isPole(ring)))
    .flatMap((polygon) => (jumpsAcross(polygon) ? cutPolygon(polygon) : [polygon]))
    .map(windRfc7946);
}

/** The coarse Antarctica comes as a polygon around the pole with its coast for a hole; the coast alone is the continent. */
function isPole(ring: Ring): boolean {
  return ring.every(([, y]) => y < -89.9);
}

/** Whether a polygon has a segment wider than half the world, the mark of a stitched one. */
export function jumpsAcross(polygon: Rings): boolean {
  return polygon.some((ring) => ring.some(([x], index) => index > 0 && Math.abs(x - ring[index - 1]![0]) > 180));
}

/** Cuts each ring into its pieces east and west of ±180, and gives every hole to the outer ring around it. */
function cutPolygon(polygon: Rings): Rings[] {
  const [outers, ...holes] = polygon.map(cutRing);
  return outers!.map((outer) => [outer, ...holes.flat().filter((hole) => ringContains(outer, middleOfFirstEdge(hole)))]);
}

function cutRing(ring: Ring): Ring[] {
  const unwrapped = closeOverPole(unwrapLine(ring).map(([x, y]) => [x, y]));
  const turns = unwrapped.map(([x]) => Math.round(x / 360));
  const pieces: Ring[] = [];
  for (let turn = Math.min(...turns) - 1; turn <= Math.max(...turns) + 1; turn += 1) {
    const shifted = unwrapped.map(([x, y]) => roundPosition([x - 360 * turn, y]));
    const piece = keepSide(keepSide(shifted, -180, 1), 180, -1);
    if (spansArea(piece)) pieces.push(piece);
  }
  return pieces;
}

/** A ring that goes once round the world encloses the South Pole (Antarctica): close it along 90° S, in four steps. */
function closeOverPole(ring: Ring): Ring {
  const east = ring.at(-1)![0];
  const turn = ring[0]![0] - east;
  if (turn === 0) return ring;
  return [...ring, ...[0, 1, 2, 3, 4].map((step): Point => [east + (turn * step) / 4, -90]), ring[0]!];
}

/** Clips a closed ring to one side of a meridian (Sutherland–Hodgman): `side` 1 keeps what lies east of it, −1 west. */
function keepSide(ring: Ring, meridian: number, side: 1 | -1): Ring {
  const kept: Ring = [];
  const isKept = ([x]: Point): boolean => side * (x - meridian) >= 0;
  ring.forEach((point, index) => {
    const before = ring[index - 1];
    if (before && isKept(before) !== isKept(point)) pushNew(kept, meet(before, point, meridian));
    if (isKept(point)) pushNew(kept, point);
  });
  if (kept.length > 0) pushNew(kept, kept[0]!);
  return kept;
}

function meet([x0, y0]: Point, [x1, y1]: Point, meridian: number): Point {
  return roundPosition([meridian, y0 + ((meridian - x0) / (x1 - x0)) * (y1 - y0)]);
}

function pushNew(ring: Ring, point: Point): void {
  const last = ring.at(-1);
  if (!last || last[0] !== point[0] || last[1] !== point[1]) ring.push(point);
}

/** False for what the clip leaves of a ring that only touches the meridian. */
function spansArea(ring: Ring): boolean {
  return ring.length > 3 && ring.some(([x]) => x !== ring[0]![0]);
}

/** A point of a hole that is not on a corner shared with its outer ring. */
function middleOfFirstEdge(ring: Ring): Point {
  const [[x0, y0], [x1, y1]] = ring as [Point, Point];
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

function roundPosition([x, y]: Position): Point {
  return [Math.round(x! * DEGREE_SCALE) / DEGREE_SCALE, Math.round(y! * DEGREE_SCALE) / DEGREE_SCALE];
}
