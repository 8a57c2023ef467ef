import { chordDistance, fastDistance, prepare, type Prepared } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import type { MaskTable } from './masks';

/** The ways of the sea as they were found: nodes joined by geodesics or fairways, passable both ways. */
export interface SeaGraphInput {
  nodes: readonly LonLat[];
  edges: readonly SeaEdgeInput[];
}

export interface SeaEdgeInput {
  /** Indexes of nodes. */
  a: number;
  b: number;
  lengthMetres: number;
  /** Indexes into the list of passages, of all whose gate the edge crosses. */
  passages: readonly number[];
  /** Interior vertices of a fairway, from a to b. */
  shape?: readonly LonLat[];
  kind: 'sea' | 'river';
}

/** The edges of the graph, by number; `from` is the lesser node. */
export interface SeaEdges {
  count: number;
  from: Int32Array;
  to: Int32Array;
  /** The sum of the geodesics between the vertices. */
  metres: Float64Array;
  /** Number in the table of masks. */
  mask: Uint16Array;
  /** 1 for rivers, 0 for the sea. */
  river: Uint8Array;
  /** Interior vertices, of the edges that have any. */
  shapes: ReadonlyMap<number, readonly LonLat[]>;
}

/**
 * Shortcuts in the order in which the hierarchy is built, lowest level first and by node within a level: for each node
 * the pairs of its upward arcs that are joined over it, as `first × degree + second`, ascending.
 */
export interface Shortcuts {
  /** Where the pairs of the node at each place of the order begin; one more at the end. */
  start: Int32Array;
  pairs: Int32Array;
}

/**
 * The arcs from every node to those above it; an arc between nodes of the core stands at one of them. The first arcs are the
 * edges, by their numbers; the others are shortcuts and stand for two arcs of a node below both their ends.
 */
export interface Hierarchy {
  /** Nodes from the lowest up. */
  order: Int32Array;
  /** The level of the core. */
  coreLevel: number;
  /** Where the arcs of each node begin among those below, one more at the end. */
  first: Int32Array;
  /** The arcs by the nodes they begin at, with what a search asks of each laid beside it. */
  arcs: Int32Array;
  heads: Int32Array;
  lengths: Float64Array;
  masks: Uint16Array;
  /** By arc. */
  tail: Int32Array;
  head: Int32Array;
  metres: Float64Array;
  mask: Uint16Array;
  /** Of shortcuts, counted by themselves: the arcs that the node gone over has to the tail and to the head. */
  toTail: Int32Array;
  toHead: Int32Array;
}

/** The graph with the order of its hierarchy and the shortcuts in it, as it is written to a file. */
export interface ContractedGraph {
  /** Longitude and latitude of each node, in degrees. */
  nodes: Float64Array;
  edges: SeaEdges;
  masks: MaskTable;
  /** The nodes, made ready for distances. */
  prepared: Prepared;
  /** Height in the hierarchy. Those of the highest are the core, among which all arcs lead both ways; below it neighbours never share a level. */
  level: Uint16Array;
  shortcuts: Shortcuts;
}

/** The graph with its hierarchy unfolded, ready for searches. */
export interface SeaGraph extends ContractedGraph {
  hierarchy: Hierarchy;
}

/** Coordinates are kept to this many steps a degree: eleven metres. */
export const STEPS_PER_DEGREE = 1e4;

export function quantise([longitude, latitude]: LonLat): LonLat {
  return [
    Math.round(longitude * STEPS_PER_DEGREE) / STEPS_PER_DEGREE,
    Math.round(latitude * STEPS_PER_DEGREE) / STEPS_PER_DEGREE
  ];
}

/** The position of a node. */
export function nodeAt(nodes: Float64Array, node: number): LonLat {
  return [nodes[node * 2]!, nodes[node * 2 + 1]!];
}

/** All vertices of an edge, from `from` to `to`. */
export function edgePoints({ nodes, edges }: Pick<SeaGraph, 'nodes' | 'edges'>, edge: number): LonLat[] {
  return [nodeAt(nodes, edges.from[edge]!), ...(edges.shapes.get(edge) ?? []), nodeAt(nodes, edges.to[edge]!)];
}

/** Sets the length of every edge by its vertices: WGS84 geodesics, so that no length need be written to a file. */
export function measureEdges(nodes: Float64Array, prepared: Prepared, edges: SeaEdges): void {
  const { from, to, metres } = edges;
  for (let edge = 0; edge < edges.count; edge += 1) {
    const short = chordDistance(prepared, from[edge]!, prepared, to[edge]!);
    metres[edge] = short < Infinity ? short : fastDistance(prepared, from[edge]!, prepared, to[edge]!);
  }
  for (const [edge, shape] of edges.shapes) {
    metres[edge] = lengthOf([nodeAt(nodes, from[edge]!), ...shape, nodeAt(nodes, to[edge]!)]);
  }
}

function lengthOf(points: readonly LonLat[]): number {
  const prepared = prepare(points);
  let metres = 0;
  for (let index = 1; index < points.length; index += 1) metres += fastDistance(prepared, index - 1, prepared, index);
  return metres;
}
