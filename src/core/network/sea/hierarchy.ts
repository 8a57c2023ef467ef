import type { ContractedGraph, Hierarchy, SeaGraph } from './graph-data';

/** Nodes from the lowest level up, by number within a level. */
export function orderByLevel(level: Uint16Array): Int32Array {
  const start = new Int32Array(level.reduce((most, value) => Math.max(most, value), 0) + 2);
  for (let node = 0; node < level.length; node += 1) start[level[node]! + 1]! += 1;
  for (let at = 1; at < start.length; at += 1) start[at]! += start[at - 1]!;
  const order = new Int32Array(level.length);
  for (let node = 0; node < level.length; node += 1) order[start[level[node]!]!++] = node;
  return order;
}

/** Unfolds the hierarchy: makes all arcs from the edges, the levels and the pairs, which is what a file need not hold. */
export function unfoldGraph(graph: ContractedGraph): SeaGraph {
  const order = orderByLevel(graph.level);
  const hierarchy = blankHierarchy(graph, order);
  const strings = new Strings(order.length, hierarchy.tail.length);
  stringEdges(graph, hierarchy, strings);
  stringShortcuts(graph, hierarchy, strings);
  layArcs(hierarchy);
  return { ...graph, hierarchy };
}

function blankHierarchy({ edges, level, shortcuts }: ContractedGraph, order: Int32Array): Hierarchy {
  const arcs = edges.count + shortcuts.pairs.length;
  return {
    order,
    coreLevel: level[order.at(-1)!]!,
    first: new Int32Array(order.length + 1),
    arcs: new Int32Array(arcs),
    heads: new Int32Array(arcs),
    lengths: new Float64Array(arcs),
    masks: new Uint16Array(arcs),
    tail: new Int32Array(arcs),
    head: new Int32Array(arcs),
    metres: new Float64Array(arcs),
    mask: new Uint16Array(arcs),
    toTail: new Int32Array(shortcuts.pairs.length),
    toHead: new Int32Array(shortcuts.pairs.length)
  };
}

function stringEdges({ edges, level }: ContractedGraph, hierarchy: Hierarchy, strings: Strings): void {
  const { tail, head, metres, mask } = hierarchy;
  metres.set(edges.metres);
  mask.set(edges.mask);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const [from, to] = [edges.from[edge]!, edges.to[edge]!];
    const isUp = level[from]! < level[to]!;
    tail[edge] = isUp ? from : to;
    head[edge] = isUp ? to : from;
    strings.add(tail[edge]!, edge);
  }
}

/** Node by node from the lowest up, joins the pairs of arcs that have a shortcut. */
function stringShortcuts({ edges, level, shortcuts, masks }: ContractedGraph, hierarchy: Hierarchy, strings: Strings): void {
  const { first, next } = strings;
  const { order, tail, head, metres, mask, toTail, toHead } = hierarchy;
  const own: number[] = [];
  let arc = edges.count;
  for (let place = 0; place < order.length; place += 1) {
    const [start, end] = [shortcuts.start[place]!, shortcuts.start[place + 1]!];
    if (start === end) continue;
    own.length = 0;
    for (let at = first[order[place]!]!; at !== -1; at = next[at]!) own.push(at);
    for (let at = start; at < end; at += 1) {
      const pair = shortcuts.pairs[at]!;
      const one = own[Math.floor(pair / own.length)]!;
      const other = own[pair % own.length]!;
      const isUp = level[head[one]!]! < level[head[other]!]!;
      toTail[at] = isUp ? one : other;
      toHead[at] = isUp ? other : one;
      tail[arc] = head[toTail[at]!]!;
      head[arc] = head[toHead[at]!]!;
      metres[arc] = metres[one]! + metres[other]!;
      mask[arc] = masks.union(mask[one]!, mask[other]!);
      strings.add(tail[arc]!, arc++);
    }
  }
}

/** The arcs of each node strung together in the order they come, while nobody knows how many there will be. */
class Strings {
  /** The first arc of each node, and of each arc the one after it; −1 where there is none. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  private readonly last: Int32Array;

  constructor(nodeCount: number, arcCount: number) {
    this.first = new Int32Array(nodeCount).fill(-1);
    this.next = new Int32Array(arcCount);
    this.last = new Int32Array(nodeCount);
  }

  add(node: number, arc: number): void {
    if (this.first[node] === -1) this.first[node] = arc;
    else this.next[this.last[node]!] = arc;
    this.last[node] = arc;
    this.next[arc] = -1;
  }
}

/** Lays the arcs of each node side by side. */
function layArcs({ first, arcs, heads, lengths, masks, tail, head, metres, mask }: Hierarchy): void {
  for (let arc = 0; arc < tail.length; arc += 1) first[tail[arc]! + 1]! += 1;
  for (let node = 1; node < first.length; node += 1) first[node]! += first[node - 1]!;
  const next = first.slice();
  for (let arc = 0; arc < tail.length; arc += 1) {
    const at = next[tail[arc]!]!++;
    arcs[at] = arc;
    heads[at] = head[arc]!;
    lengths[at] = metres[arc]!;
    masks[at] = mask[arc]!;
  }
}
