import { fastDistance, prepare } from '../../geodesy/fast-inverse';
import { nearestLongitude, wrapLongitude, type LonLat } from '../../geodesy/longitude';
import { EQUATOR_DEGREE_METRES } from '../../geodesy/rough-degree';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';
import type { Gates } from './gates';
import { edgePoints, type SeaGraph } from './graph-data';

/** A place on a fairway, an edge with a course of its own. */
export interface Foot {
  edge: number;
  at: LonLat;
  /** It lies between this vertex of the edge and the next. */
  vertex: number;
  /** Along the edge from its first node, and on to its last. */
  fromMetres: number;
  toMetres: number;
}

/** A fairway as a whole: a river, or a channel or canal that is an edge with a course of its own. */
export interface Fairway {
  edge: number;
  /** The nodes at its ends. */
  from: number;
  to: number;
  metres: number;
  isRiver: boolean;
  /** Its passages, by index. */
  passages: readonly number[];
  /** All its vertices, from the first node to the last. */
  points: readonly LonLat[];
}

/** Finds places on fairways. */
export interface Fairways {
  /** The nearest place on each of the fairways that come within a distance, the nearest first. */
  near(at: LonLat, limitMetres: number): { foot: Foot; metres: number }[];
}

interface Stretch {
  edge: number;
  vertex: number;
  from: LonLat;
  to: LonLat;
}

/** The fairways of a graph: its rivers and the edges that have a shape. */
export function listFairways(graph: SeaGraph): Fairway[] {
  return describe(graph, fairwayEdges(graph));
}

/** Its edges that lead through one of some passages. */
export function listEdgesThrough(graph: SeaGraph, passages: readonly number[]): Fairway[] {
  const { count, mask } = graph.edges;
  const isThrough = Array.from({ length: graph.masks.count }, (_, number) =>
    graph.masks.passages(number).some((passage) => passages.includes(passage))
  );
  const edges: number[] = [];
  for (let edge = 0; edge < count; edge += 1) if (mask[edge] !== 0 && isThrough[mask[edge]!]) edges.push(edge);
  return describe(graph, edges);
}

function describe(graph: SeaGraph, edges: readonly number[]): Fairway[] {
  const { from, to, metres, river, mask } = graph.edges;
  return edges.map((edge) => ({
    edge,
    from: from[edge]!,
    to: to[edge]!,
    metres: metres[edge]!,
    isRiver: river[edge] === 1,
    passages: graph.masks.passages(mask[edge]!),
    points: edgePoints(graph, edge)
  }));
}

function fairwayEdges({ edges }: SeaGraph): number[] {
  const fairways = [...edges.shapes.keys()];
  for (let edge = 0; edge < edges.count; edge += 1) if (edges.river[edge] === 1 && !edges.shapes.has(edge)) fairways.push(edge);
  return fairways;
}

/** Makes the fairways of a graph ready, their strokes by cells of one degree. */
export function createFairways(graph: SeaGraph): Fairways {
  const cells = new Map<number, Stretch[]>();
  for (const edge of fairwayEdges(graph)) {
    const points = edgePoints(graph, edge);
    points.slice(1).forEach((to, vertex) => putInCells(cells, { edge, vertex, from: points[vertex]!, to }));
  }
  const near = (at: LonLat, limitMetres: number) => {
    const best = new Map<number, { stretch: Stretch; share: number; metres: number }>();
    for (const stretch of stretchesNear(cells, at, limitMetres)) {
      const { share, metres } = footOn(stretch, at);
      if (metres <= limitMetres && metres < (best.get(stretch.edge)?.metres ?? Infinity)) {
        best.set(stretch.edge, { stretch, share, metres });
      }
    }
    const sorted = [...best.values()].sort((one, other) => one.metres - other.metres);
    return sorted.map(({ stretch, share }) => measureFoot(graph, at, stretch, share));
  };
  return { near };
}

function putInCells(cells: Map<number, Stretch[]>, stretch: Stretch): void {
  const { from, to } = stretch;
  const east = nearestLongitude(to[0], from[0]);
  for (let x = Math.floor(Math.min(from[0], east)); x <= Math.max(from[0], east); x += 1) {
    for (let y = Math.floor(Math.min(from[1], to[1])); y <= Math.max(from[1], to[1]); y += 1) {
      const cell = cells.get(cellKey(x, y));
      if (cell) cell.push(stretch);
      else cells.set(cellKey(x, y), [stretch]);
    }
  }
}

function cellKey(x: number, y: number): number {
  return ((((x + 180) % 360) + 360) % 360) * 180 + y + 90;
}

function stretchesNear(cells: ReadonlyMap<number, Stretch[]>, at: LonLat, limitMetres: number): Stretch[] {
  const high = limitMetres / EQUATOR_DEGREE_METRES;
  const wide = Math.min(180, high / Math.cos(Math.min(89, Math.abs(at[1]) + high) * RADIANS_PER_DEGREE));
  const found: Stretch[] = [];
  // Far beyond any longitude that is meant, a step of one degree would lead nowhere.
  const east = wrapLongitude(at[0]);
  for (let x = Math.floor(east - wide); x <= east + wide; x += 1) {
    for (let y = Math.floor(at[1] - high); y <= at[1] + high; y += 1) found.push(...(cells.get(cellKey(x, y)) ?? []));
  }
  return found;
}

/** Where a stroke comes nearest to a point, in the plane that touches the Earth there: good to a thousandth nearby. */
function footOn({ from, to }: Stretch, at: LonLat): { share: number; metres: number } {
  const wide = EQUATOR_DEGREE_METRES * Math.cos(at[1] * RADIANS_PER_DEGREE);
  const west = (nearestLongitude(from[0], at[0]) - at[0]) * wide;
  const east = (nearestLongitude(to[0], from[0]) - from[0]) * wide;
  const south = (from[1] - at[1]) * EQUATOR_DEGREE_METRES;
  const north = (to[1] - from[1]) * EQUATOR_DEGREE_METRES;
  const square = east * east + north * north;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, -(west * east + south * north) / square));
  return { share, metres: Math.hypot(west + share * east, south + share * north) };
}

function measureFoot(graph: SeaGraph, at: LonLat, stretch: Stretch, share: number): { foot: Foot; metres: number } {
  const { edge, vertex, from, to } = stretch;
  const east = nearestLongitude(to[0], from[0]) - from[0];
  const place: LonLat = [from[0] + share * east, from[1] + share * (to[1] - from[1])];
  const points = edgePoints(graph, edge);
  const prepared = prepare([...points.slice(0, vertex + 1), place, ...points.slice(vertex + 1), at]);
  let [fromMetres, toMetres] = [0, 0];
  for (let index = 0; index <= points.length - 1; index += 1) {
    const metres = fastDistance(prepared, index, prepared, index + 1);
    if (index <= vertex) fromMetres += metres;
    else toMetres += metres;
  }
  const metres = fastDistance(prepared, vertex + 1, prepared, points.length + 1);
  return { foot: { edge, at: place, vertex, fromMetres, toMetres }, metres };
}

/** The vertices passed from a foot to an end of its edge, the end included, the foot not. */
export function pointsBeyond(graph: SeaGraph, foot: Foot, towards: 'from' | 'to'): LonLat[] {
  const points = edgePoints(graph, foot.edge);
  return towards === 'to' ? points.slice(foot.vertex + 1) : points.slice(0, foot.vertex + 1).reverse();
}

/**
 * The passages on a line that runs over part of a fairway, in the order crossed: those whose gates it crosses, and whatever
 * passages the fairway belongs to as a whole, having no gate on it.
 */
export function passagesOnPart(graph: SeaGraph, gates: Gates, edge: number, line: readonly LonLat[]): number[] {
  const crossed = gates.crossed(line);
  const all = graph.masks.passages(graph.edges.mask[edge]!);
  if (all.length === 0) return crossed;
  const gated = new Set(gates.crossed(edgePoints(graph, edge)));
  return [...new Set([...crossed, ...all.filter((passage) => !gated.has(passage))])];
}
