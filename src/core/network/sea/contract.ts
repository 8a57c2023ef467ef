import { ContractingGraph } from './contracting-graph';
import { findShortcuts, isOutdone, type Pair } from './find-shortcuts';
import type { ContractedGraph, SeaGraphInput, Shortcuts } from './graph-data';
import { orderByLevel } from './hierarchy';
import { numberNodes, type NumberedGraph } from './number-nodes';
import { NumberQueue } from './queue';

/**
 * So large a share of the nodes is left as the core. Across an ocean nearly every cape sees every other, and which ways are
 * the shortest depends on what is shut: shortcuts between such nodes would be as many as pairs of them, each for many sets
 * of passages. Searches cross the core by its plain arcs, led by landmarks.
 */
const CORE_SHARE = 0.08;
/**
 * A way round that is longer by no more than this share makes a shortcut needless too (Geisberger and Schieferdecker,
 * "Heuristic Contraction Hierarchies with Approximation Guarantee", 2010). Without it capes and stations that a few hundred
 * metres speak for would fill the core.
 */
const TOLERANCE = 0.005;
/** A node whose weight grew by no more than this is taken out all the same: to weigh all anew would take longer than it gains. */
const SLACK = 1.1;

/**
 * Makes the hierarchy of a graph (Geisberger, Sanders, Schultes, Delling, "Contraction Hierarchies", 2008): nodes are
 * taken out one by one, the least important first, and where a shortest way may have led over one its neighbours are
 * joined by a shortcut. A way makes a shortcut needless only if it crosses no passage that the shortcut does not cross;
 * so the hierarchy holds whatever passages are shut. A core of the most important nodes is left as it is.
 *
 * With a tolerance of nought ways through the hierarchy are as short as those over the edges; else some are longer, by
 * a few times the tolerance at most (`edition-search.test.ts` measures how much).
 */
export function contract(input: SeaGraphInput, tolerance = TOLERANCE): ContractedGraph {
  const numbered = numberNodes(input);
  const graph = new ContractingGraph(numbered);
  const level = takeOutAll(graph, tolerance);
  return { ...numbered, level, shortcuts: pairShortcuts(numbered, graph, level) };
}

interface Weighed {
  weight: number;
  pairs: Pair[];
}

function takeOutAll(graph: ContractingGraph, tolerance: number): Uint16Array {
  const level = new Uint16Array(graph.nodeCount);
  const isOut = new Uint8Array(graph.nodeCount);
  const weighed = new Map<number, Weighed>();
  const queue = new NumberQueue();
  for (let node = 0; node < graph.nodeCount; node += 1) queue.push(node, graph.arcsOf(node).length);
  let highest = 0;
  const coreSize = Math.ceil(graph.nodeCount * CORE_SHARE);
  while (queue.size > coreSize) {
    const node = queue.pop();
    let known = weighed.get(node);
    if (!known) {
      known = weigh(graph, node, level[node]!, tolerance);
      weighed.set(node, known);
      if (known.weight > queue.leastKey() * SLACK + 1) {
        queue.push(node, known.weight);
        continue;
      }
    }
    for (const neighbour of takeOut(graph, node, known.pairs)) {
      level[neighbour] = Math.max(level[neighbour]!, level[node]! + 1);
      highest = Math.max(highest, level[neighbour]!);
      weighed.delete(neighbour);
    }
    isOut[node] = 1;
  }
  fellOutdone(graph);
  return level.map((own, node) => (isOut[node] === 1 ? own : highest + 1));
}

/** Takes the shortcuts out of the core that were needed when they were made, and for which shorter ways have come since. */
function fellOutdone(graph: ContractingGraph): void {
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const shortcuts = graph.arcsOf(node).filter((arc) => graph.endA[arc] === node && graph.one[arc] !== -1);
    for (const arc of shortcuts) if (isOutdone(graph, arc)) graph.fell(arc);
  }
}

/** Joins the neighbours of a node over it and takes it out. Gives its neighbours. */
function takeOut(graph: ContractingGraph, node: number, pairs: readonly Pair[]): Set<number> {
  const neighbours = new Set(graph.arcsOf(node).map((arc) => graph.otherEnd(arc, node)));
  for (const { one, other } of pairs) graph.addShortcut(node, one, other);
  graph.remove(node);
  return neighbours;
}

/** How late a node is taken out: the more arcs it adds for each that it takes away, and the more lie below it, the later. */
function weigh(graph: ContractingGraph, node: number, level: number, tolerance: number): Weighed {
  const arcs = graph.arcsOf(node);
  if (arcs.length === 0) return { weight: level, pairs: [] };
  let [edgesBelow, edgesAdded] = [0, 0];
  for (const arc of arcs) edgesBelow += graph.hops[arc]!;
  const pairs = findShortcuts(graph, node, tolerance);
  for (const { one, other } of pairs) edgesAdded += graph.hops[one]! + graph.hops[other]!;
  return { weight: level + (4 * pairs.length) / arcs.length + edgesAdded / edgesBelow, pairs };
}

/** The shortcuts that were left standing, as the pairs that `hierarchy.ts` makes them from again. */
function pairShortcuts({ edges }: NumberedGraph, graph: ContractingGraph, level: Uint16Array): Shortcuts {
  const upward: number[][] = Array.from(level, () => []);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const [from, to] = [edges.from[edge]!, edges.to[edge]!];
    upward[level[from]! < level[to]! ? from : to]!.push(edge);
  }
  const start = new Int32Array(level.length + 1);
  const pairs: number[] = [];
  orderByLevel(level).forEach((node, place) => {
    const own = upward[node]!;
    const places = new Map(own.map((arc, index) => [arc, index]));
    const made = (graph.shortcutsOver.get(node) ?? []).filter((arc) => graph.isStanding(arc));
    const coded = made.map((arc) => {
      const [low, high] = [places.get(graph.one[arc]!)!, places.get(graph.other[arc]!)!].sort((a, b) => a - b);
      return { arc, pair: low! * own.length + high! };
    });
    for (const { arc, pair } of coded.sort((a, b) => a.pair - b.pair)) {
      pairs.push(pair);
      const [from, to] = [graph.endA[arc]!, graph.endB[arc]!];
      upward[level[from]! < level[to]! ? from : to]!.push(arc);
    }
    start[place + 1] = pairs.length;
  });
  return { start, pairs: Int32Array.from(pairs) };
}
