import { fastDistance, prepare, type Prepared } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import { passagesOnPart, pointsBeyond, type Fairways, type Foot } from './fairways';
import type { Gates } from './gates';
import { nodePoints, type SeaGraph } from './graph-data';
import type { SeaGrid } from './grid';
import { NodeTree } from './node-tree';
import type { Entry } from './search';

/** A way from a join to a node: straight, or to a place on a fairway and along it. */
export interface JoinEntry extends Entry {
  by?: { foot: Foot; towards: 'from' | 'to' };
}

/** The edges of each node, side by side. */
interface Neighbours {
  /** Where those of each node begin; one more at the end. */
  first: Int32Array;
  node: Int32Array;
  edge: Int32Array;
}

/** What joins are made from. */
export interface Surroundings {
  grid: SeaGrid;
  graph: SeaGraph;
  gates: Gates;
  fairways: Fairways;
  prepared: Prepared;
  tree: NodeTree;
  neighbours: Neighbours;
}

/** Nodes looked at round a point; so many more where none of them is in sight. */
const NEAREST = 24;
const NEAREST_AT_LAST = 200;
/** Lines of sight tried from a point: the search for a place to begin must cost less than the search itself. */
const MOST_TRIED = 120;
/** A node is tried only if the straight way to it saves so much on the way over its neighbour. */
const WORTH_TRYING = 0.0005;
/** A node in sight is left out where the way over a nearer one is longer by no more than this share. */
const ALIKE = 0.0002;
/** A fairway so near is joined straight, not only at its ends. */
const FAIRWAY_METRES = 30_000;

export function createSurroundings(grid: SeaGrid, graph: SeaGraph, gates: Gates, fairways: Fairways): Surroundings {
  const prepared = prepare(nodePoints(graph.nodes));
  return { grid, graph, gates, fairways, prepared, tree: new NodeTree(prepared), neighbours: findNeighbours(graph) };
}

function findNeighbours({ edges, level }: SeaGraph): Neighbours {
  const first = new Int32Array(level.length + 1);
  for (let edge = 0; edge < edges.count; edge += 1) {
    first[edges.from[edge]! + 1]! += 1;
    first[edges.to[edge]! + 1]! += 1;
  }
  for (let node = 1; node < first.length; node += 1) first[node]! += first[node - 1]!;
  const next = first.slice();
  const [node, byEdge] = [new Int32Array(edges.count * 2), new Int32Array(edges.count * 2)];
  for (let edge = 0; edge < edges.count; edge += 1) {
    const [from, to] = [edges.from[edge]!, edges.to[edge]!];
    node[next[from]!] = to;
    byEdge[next[from]!++] = edge;
    node[next[to]!] = from;
    byEdge[next[to]!++] = edge;
  }
  return { first, node, edge: byEdge };
}

/** The ways from a place on the water to nodes: all those near in sight, the far ones their edges lead to, near fairways. */
export function entriesFrom(around: Surroundings, at: LonLat): JoinEntry[] {
  const { grid, gates, prepared, fairways } = around;
  const point = prepare([at]);
  const nodes = nodesInSight(around, point);
  const passages = gates.crossedFrom(
    at,
    nodes.map((node) => prepared.points[node]!)
  );
  const straight = nodes.map((node, index): JoinEntry => ({
    node,
    metres: fastDistance(point, 0, prepared, node),
    passages: passages[index]!
  }));
  const feet = fairways.near(at, FAIRWAY_METRES).filter(({ foot }) => grid.isClear(at, foot.at));
  return [...withoutAlike(around, straight), ...feet.flatMap(({ foot, metres }) => entriesByFoot(around, at, foot, metres))];
}

/** Leaves out nodes that are as well reached over a nearer one: every entry costs each search time. */
function withoutAlike({ graph, neighbours }: Surroundings, entries: JoinEntry[]): JoinEntry[] {
  const { edges } = graph;
  const kept = new Map<number, JoinEntry>();
  for (const entry of entries.sort((one, other) => one.metres - other.metres)) {
    let isAlike = false;
    const { node, metres, passages } = entry;
    for (let at = neighbours.first[node]!; at < neighbours.first[node + 1]! && !isAlike; at += 1) {
      const nearer = kept.get(neighbours.node[at]!);
      const edge = neighbours.edge[at]!;
      if (!nearer || nearer.metres + edges.metres[edge]! > metres * (1 + ALIKE)) continue;
      isAlike = edges.mask[edge] === 0 && passages.length === 0 && nearer.passages.length === 0;
    }
    if (!isAlike) kept.set(node, entry);
  }
  return [...kept.values()];
}

/** The two ways along a fairway from a place on it, after a straight line to that place. */
export function entriesByFoot({ graph, gates }: Surroundings, at: LonLat, foot: Foot, metres: number): JoinEntry[] {
  const entry = (towards: 'from' | 'to'): JoinEntry => ({
    node: graph.edges[towards][foot.edge]!,
    metres: metres + (towards === 'from' ? foot.fromMetres : foot.toMetres),
    passages: passagesOnPart(graph, gates, foot.edge, [at, foot.at, ...pointsBeyond(graph, foot, towards)]),
    by: { foot, towards }
  });
  return [entry('from'), entry('to')];
}

function nodesInSight({ grid, prepared, tree, neighbours }: Surroundings, point: Prepared): number[] {
  const [at] = point.points as [LonLat];
  const seen: number[] = [];
  const tried = new Set<number>();
  const look = (node: number): void => {
    if (tried.has(node)) return;
    tried.add(node);
    if (grid.isClear(at, prepared.points[node]!)) seen.push(node);
  };
  tree.nearest(point, NEAREST).forEach(look);
  if (seen.length === 0) tree.nearest(point, NEAREST_AT_LAST).forEach(look);
  for (const node of worthTrying(prepared, neighbours, point, seen, tried)) {
    if (tried.size >= MOST_TRIED) break;
    look(node);
  }
  return seen;
}

/** The nodes that edges of those in sight lead to, the ones first to which a straight line would save most. */
function worthTrying(
  prepared: Prepared,
  neighbours: Neighbours,
  point: Prepared,
  seen: readonly number[],
  tried: ReadonlySet<number>
): number[] {
  const around = new Map<number, number>();
  for (const node of seen) {
    const metres = sphereDistance(point, 0, prepared, node);
    for (let at = neighbours.first[node]!; at < neighbours.first[node + 1]!; at += 1) {
      const next = neighbours.node[at]!;
      if (tried.has(next)) continue;
      const sum = metres + sphereDistance(prepared, node, prepared, next);
      if (sum < (around.get(next) ?? Infinity)) around.set(next, sum);
    }
  }
  const saved = [...around].map(([node, metres]) => ({ node, share: 1 - sphereDistance(point, 0, prepared, node) / metres }));
  const worth = saved.filter(({ share }) => share > WORTH_TRYING);
  return worth.sort((one, other) => other.share - one.share).map(({ node }) => node);
}

/** On the auxiliary sphere, of radius one: good enough to compare by. */
function sphereDistance(a: Prepared, i: number, b: Prepared, j: number): number {
  const [A, B] = [a.trigonometry, b.trigonometry];
  const cosTurn = B[j * 4 + 3]! * A[i * 4 + 3]! + B[j * 4 + 2]! * A[i * 4 + 2]!;
  const cosine = A[i * 4]! * B[j * 4]! + A[i * 4 + 1]! * B[j * 4 + 1]! * cosTurn;
  return Math.acos(Math.min(1, cosine));
}
