import type { Rings } from './winding';

const BANDS_PER_DEGREE = 20;
const BAND_COUNT = 180 * BANDS_PER_DEGREE;

/**
 * All edges of a set of polygons, listed by bands of latitude. A band holds some 150 edges of the 10 m coasts, so a
 * plain scan of it is fast and needs no care about degenerate cells.
 */
export interface EdgeBands {
  /** Four numbers an edge: longitude and latitude of its start, then of its end. */
  edges: Float64Array;
  /** Where the edges of each band begin in `listed`; one more entry than there are bands. */
  starts: Uint32Array;
  /** Edge numbers, band after band. */
  listed: Uint32Array;
}

/** The band a latitude lies in. */
export function bandOf(latitude: number): number {
  return Math.min(BAND_COUNT - 1, Math.max(0, Math.floor((latitude + 90) * BANDS_PER_DEGREE)));
}

export function indexEdges(polygons: Rings[]): EdgeBands {
  const edges = collectEdges(polygons);
  const starts = new Uint32Array(BAND_COUNT + 1);
  eachBandOfEdge(edges, (band) => void (starts[band + 1]! += 1));
  for (let band = 0; band < BAND_COUNT; band += 1) starts[band + 1]! += starts[band]!;
  const listed = new Uint32Array(starts[BAND_COUNT]!);
  const next = starts.slice();
  eachBandOfEdge(edges, (band, edge) => void (listed[next[band]!++] = edge));
  return { edges, starts, listed };
}

function collectEdges(polygons: Rings[]): Float64Array {
  const rings = polygons.flat();
  const edges = new Float64Array(4 * rings.reduce((sum, ring) => sum + ring.length - 1, 0));
  let end = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      edges.set(ring[i - 1]!, end);
      edges.set(ring[i]!, end + 2);
      end += 4;
    }
  }
  return edges;
}

function eachBandOfEdge(edges: Float64Array, visit: (band: number, edge: number) => void): void {
  for (let edge = 0; edge * 4 < edges.length; edge += 1) {
    const south = Math.min(edges[edge * 4 + 1]!, edges[edge * 4 + 3]!);
    const north = Math.max(edges[edge * 4 + 1]!, edges[edge * 4 + 3]!);
    for (let band = bandOf(south); band <= bandOf(north); band += 1) visit(band, edge);
  }
}

/** Even–odd test along a parallel. Half-open in latitude, so a vertex on the parallel counts once. */
export function enclosed({ edges, starts, listed }: EdgeBands, x: number, y: number): boolean {
  const band = bandOf(y);
  let inside = false;
  for (let i = starts[band]!; i < starts[band + 1]!; i += 1) {
    const at = listed[i]! * 4;
    const y0 = edges[at + 1]!;
    const y1 = edges[at + 3]!;
    if (y0 > y === y1 > y) continue;
    const x0 = edges[at]!;
    if (x < x0 + ((y - y0) / (y1 - y0)) * (edges[at + 2]! - x0)) inside = !inside;
  }
  return inside;
}

/** Where a segment meets edges, as fractions of its length in ascending order; an edge may be met twice at a band's limit. */
export function crossings(bands: EdgeBands, x0: number, y0: number, x1: number, y1: number): number[] {
  const met: number[] = [];
  visitCrossings(bands, x0, y0, x1, y1, (t) => met.push(t) === 0);
  return met.sort((a, b) => a - b);
}

/** Whether a segment meets any edge. */
export function isCrossed(bands: EdgeBands, x0: number, y0: number, x1: number, y1: number): boolean {
  return visitCrossings(bands, x0, y0, x1, y1, () => true);
}

/** Visits the places where a segment meets edges, until a visit says that it is enough; then true. */
function visitCrossings({ edges, starts, listed }: EdgeBands, x0: number, y0: number, x1: number, y1: number, visit: (t: number) => boolean): boolean {
  const [west, east] = x0 < x1 ? [x0, x1] : [x1, x0];
  const [south, north] = y0 < y1 ? [y0, y1] : [y1, y0];
  for (let i = starts[bandOf(south)]!; i < starts[bandOf(north) + 1]!; i += 1) {
    const at = listed[i]! * 4;
    const ax = edges[at]!;
    const bx = edges[at + 2]!;
    if ((ax < west && bx < west) || (ax > east && bx > east)) continue;
    const t = crossing(x0, y0, x1 - x0, y1 - y0, ax, edges[at + 1]!, bx, edges[at + 3]!);
    if (t > 0 && t < 1 && visit(t)) return true;
  }
  return false;
}

/** The fraction of (x, y) + t (dx, dy) at which it meets the edge a–b, NaN where it does not. */
function crossing(x: number, y: number, dx: number, dy: number, ax: number, ay: number, bx: number, by: number): number {
  const sideA = dx * (ay - y) - dy * (ax - x);
  const sideB = dx * (by - y) - dy * (bx - x);
  if (sideA > 0 === sideB > 0) return NaN;
  const onEdge = sideA / (sideA - sideB);
  const meetX = ax + onEdge * (bx - ax) - x;
  const meetY = ay + onEdge * (by - ay) - y;
  return Math.abs(dx) > Math.abs(dy) ? meetX / dx : meetY / dy;
}
