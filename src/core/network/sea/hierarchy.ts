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
  const last = new Int32Array(order.length);
  stringEdges(graph, hierarchy, last);
  stringShortcuts(graph, hierarchy, last);
  return { ...graph, hierarchy };
}

function blankHierarchy({ edges, level, shortcuts }: ContractedGraph, order: Int32Array): Hierarchy {
  const arcs = edges.count + shortcuts.pairs.length;
  return {
    order,
    coreLevel: level[order.at(-1)!]!,
    first: new Int32Array(order.length).fill(-1),
    next: new Int32Array(arcs),
    tail: new Int32Array(arcs),
    head: new Int32Array(arcs),
    metres: new Float64Array(arcs),
    mask: new Uint16Array(arcs),
    toTail: new Int32Array(shortcuts.pairs.length),
    toHead: new Int32Array(shortcuts.pairs.length)
  };
}

function stringEdges({ edges, level }: ContractedGraph, hierarchy: Hierarchy, last: Int32Array): void {
  const { tail, head, metres, mask } = hierarchy;
  metres.set(edges.metres);
  mask.set(edges.mask);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const [from, to] = [edges.from[edge]!, edges.to[edge]!];
    const isUp = level[from]! < level[to]!;
    tail[edge] = isUp ? from : to;
    head[edge] = isUp ? to : from;
    stringUp(hierarchy, last, edge);
  }
}

/** Node by node from the lowest up, joins the pairs of arcs that have a shortcut. */
function stringShortcuts({ edges, level, shortcuts, masks }: ContractedGraph, hierarchy: Hierarchy, last: Int32Array): void {
  const { order, first, next, tail, head, metres, mask, toTail, toHead } = hierarchy;
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
      stringUp(hierarchy, last, arc++);
    }
  }
}

/** Adds an arc to the string of its tail. */
function stringUp({ first, next, tail }: Hierarchy, last: Int32Array, arc: number): void {
  const node = tail[arc]!;
  if (first[node] === -1) first[node] = arc;
  else next[last[node]!] = arc;
  last[node] = arc;
  next[arc] = -1;
}
