import type { LonLat } from '../../geodesy/longitude';
import { labelParts } from './label-parts';
import type { Sheet } from './sheets';

/** Where no edge follows. */
const NONE = -1;
/** Corners of a cell as bits: south-west 1, south-east 2, north-east 4, north-west 8. */
type Side = 'S' | 'E' | 'N' | 'W';
/** For each set of corners within, the strokes between sides, what is within to their left. Two corners aslant stay apart. */
const STROKES: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['S', 'W']],
  [['E', 'S']],
  [['E', 'W']],
  [['N', 'E']],
  [
    ['S', 'W'],
    ['N', 'E']
  ],
  [['N', 'S']],
  [['N', 'W']],
  [['W', 'N']],
  [['S', 'N']],
  [
    ['E', 'S'],
    ['W', 'N']
  ],
  [['E', 'N']],
  [['W', 'E']],
  [['S', 'E']],
  [['W', 'S']],
  []
];

/**
 * What of a sheet lies within a limit, as polygons after RFC 7946: outer rings anticlockwise, holes clockwise, no ring meets
 * itself or another. Sides of the sheet bound it too.
 *
 * Method: marching squares, what lies aslant kept apart; an edge is met where its values, run on evenly, reach the limit, or
 * where `shareWithin` finds the shore on it. Each ring belongs to the part of connected points it runs along.
 */
export function drawContours(sheet: Sheet, limit: number): LonLat[][][] {
  const { next, edges } = joinStrokes(sheet, limit);
  const parts = labelParts(sheet, limit);
  const polygons = new Map<number, { outer: LonLat[][]; holes: LonLat[][] }>();
  for (const start of edges) {
    const ring = next[start] === NONE ? undefined : traceRing(sheet, limit, next, start);
    if (!ring) continue;
    const part = parts[ring.inner]!;
    const polygon = polygons.get(part) ?? { outer: [], holes: [] };
    polygons.set(part, polygon);
    (areaOf(ring.points) > 0 ? polygon.outer : polygon.holes).push(ring.points);
  }
  return [...polygons.values()].flatMap(({ outer: [outer], holes }) => (outer ? [[outer, ...holes]] : []));
}

/**
 * Edges are numbered by the lesser of their ends in a frame one point wider than the sheet all round: twice its number for
 * the edge to the east, one more for that to the north.
 */
function edgeNumber(sheet: Sheet, column: number, row: number, side: Side): number {
  const across = side === 'E' ? column + 1 : column;
  const up = side === 'N' ? row + 1 : row;
  return 2 * ((up + 1) * (sheet.columns + 1) + across + 1) + (side === 'E' || side === 'W' ? 1 : 0);
}

function isWithin({ columns, rows, values }: Sheet, limit: number, column: number, row: number): boolean {
  return column >= 0 && row >= 0 && column < columns && row < rows && values[row * columns + column]! <= limit;
}

/** From each edge the contour enters a cell by, the edge it leaves by; and all that it enters by. */
function joinStrokes(sheet: Sheet, limit: number): { next: Int32Array; edges: number[] } {
  const { columns, rows, values } = sheet;
  const next = new Int32Array(2 * (columns + 1) * (rows + 2) + 2).fill(NONE);
  const edges: number[] = [];
  for (let row = -1; row < rows; row += 1) {
    const [below, above] = [row * columns, (row + 1) * columns];
    let [west, northWest] = [false, false];
    for (let column = -1; column < columns; column += 1) {
      const isInside = column + 1 < columns;
      const east = isInside && row >= 0 && values[below + column + 1]! <= limit;
      const northEast = isInside && row + 1 < rows && values[above + column + 1]! <= limit;
      const corners = (west ? 1 : 0) + (east ? 2 : 0) + (northEast ? 4 : 0) + (northWest ? 8 : 0);
      west = east;
      northWest = northEast;
      // Most cells lie within or without.
      if (corners === 0 || corners === 15) continue;
      for (const [from, to] of STROKES[corners]!) {
        const edge = edgeNumber(sheet, column, row, from);
        next[edge] = edgeNumber(sheet, column, row, to);
        edges.push(edge);
      }
    }
  }
  return { next, edges };
}

/** Follows a contour round, taking its strokes away. Nothing where it bounds no area. */
function traceRing(
  sheet: Sheet,
  limit: number,
  next: Int32Array,
  start: number
): { points: LonLat[]; inner: number } | undefined {
  const points: LonLat[] = [];
  let inner = -1;
  for (let edge = start; edge !== NONE;) {
    const met = meet(sheet, limit, edge);
    inner = met.inner;
    addPoint(points, met.at);
    const following = next[edge]!;
    next[edge] = NONE;
    edge = following;
  }
  addPoint(points, points[0]!);
  if (points.length > 3 && isStraight(points.at(-2)!, points[0]!, points[1]!)) {
    points.shift();
    points[points.length - 1] = points[0]!;
  }
  return points.length < 4 ? undefined : { points, inner };
}

/** Adds a point; one in the middle of a straight run is left out. */
function addPoint(points: LonLat[], at: LonLat): void {
  const last = points.at(-1);
  if (last && last[0] === at[0] && last[1] === at[1]) return;
  const before = points.at(-2);
  if (before && last && isStraight(before, last, at)) points.pop();
  points.push(at);
}

function isStraight(a: LonLat, b: LonLat, c: LonLat): boolean {
  return Math.abs((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])) < 1e-12;
}

/** Where the contour meets an edge, and the number of the point within. */
function meet(sheet: Sheet, limit: number, edge: number): { at: LonLat; inner: number } {
  const isUp = edge % 2 === 1;
  const point = (edge - (isUp ? 1 : 0)) / 2;
  const row = Math.floor(point / (sheet.columns + 1)) - 1;
  const column = (point % (sheet.columns + 1)) - 1;
  const [on, up] = isUp ? [0, 1] : [1, 0];
  const inward = isWithin(sheet, limit, column, row);
  const [ic, ir, oc, or] = inward ? [column, row, column + on, row + up] : [column + on, row + up, column, row];
  const share = sheet.shareWithin(ic, ir, oc, or, limit);
  const longitude = sheet.longitudeOf(ic) + (sheet.longitudeOf(oc) - sheet.longitudeOf(ic)) * share;
  const latitude = sheet.latitudeOf(ir) + (sheet.latitudeOf(or) - sheet.latitudeOf(ir)) * share;
  return { at: [longitude, latitude], inner: ir * sheet.columns + ic };
}

function areaOf(ring: readonly LonLat[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [[x, y], [nextX, nextY]] = [ring[index - 1]!, ring[index]!];
    twice += (x - ring[0]![0]) * (nextY - ring[0]![1]) - (nextX - ring[0]![0]) * (y - ring[0]![1]);
  }
  return twice;
}
