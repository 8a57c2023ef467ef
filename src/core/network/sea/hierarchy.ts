import type { ContractedGraph, Hierarchy, SeaGraph } from './graph-data';

/** Nodes from the lowest level up, by number within a level. */
export function orderByLevel(level: Uint16Array): Int32Array {
  const start = new Int32Array(level.reduce((most, value) => Math.max(most, value), 0) + 2);
  level.forEach((value) => (start[value + 1]! += 1));
  for (let at = 1; at < start.length; at += 1) start[at]! += start[at - 1]!;
  const order = new Int32Array(level.length);
  level.forEach((value, node) => (order[start[value]!++] = node));
  return order;
}

/** Arcs while they are strung together, node by node, in the order they come up. */
interface Strings {
  first: Int32Array;
  last: Int32Array;
  next: Int32Array;
}

function strungArcs(nodes: number, arcs: number): Strings {
  return { first: new Int32Array(nodes).fill(-1), last: new Int32Array(nodes), next: new Int32Array(arcs).fill(-1) };
}

function append(strings: Strings, node: number, arc: number): void {
  if (strings.first[node] === -1) strings.first[node] = arc;
  else strings.next[strings.last[node]!] = arc;
  strings.last[node] = arc;
}

/** Unfolds the hierarchy. */
export function unfoldGraph(contracted: ContractedGraph): SeaGraph {
  return { ...contracted, hierarchy: buildHierarchy(contracted) };
}

/** Makes all arcs from the edges, the levels and the pairs: what a file need not hold. */
function buildHierarchy({ edges, masks, level, shortcuts }: ContractedGraph): Hierarchy {
  const count = edges.count + shortcuts.pairs.length;
  const arcs = blankArcs(level.length, count);
  const strings = strungArcs(level.length, count);
  const tail = new Int32Array(count);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const [from, to] = [edges.from[edge]!, edges.to[edge]!];
    const isUp = level[from]! < level[to]!;
    tail[edge] = isUp ? from : to;
    arcs.head[edge] = isUp ? to : from;
    arcs.metres[edge] = edges.metres[edge]!;
    arcs.mask[edge] = edges.mask[edge]!;
    arcs.edge[edge] = edge;
    append(strings, tail[edge]!, edge);
  }
  const order = orderByLevel(level);
  let made = edges.count;
  const own: number[] = [];
  order.forEach((node, place) => {
    own.length = 0;
    for (let arc = strings.first[node]!; arc !== -1; arc = strings.next[arc]!) own.push(arc);
    for (let at = shortcuts.start[place]!; at < shortcuts.start[place + 1]!; at += 1) {
      const pair = shortcuts.pairs[at]!;
      const one = own[Math.floor(pair / own.length)]!;
      const other = own[pair % own.length]!;
      const isUp = level[arcs.head[one]!]! < level[arcs.head[other]!]!;
      arcs.toTail[made] = isUp ? one : other;
      arcs.toHead[made] = isUp ? other : one;
      tail[made] = arcs.head[isUp ? one : other]!;
      arcs.head[made] = arcs.head[isUp ? other : one]!;
      arcs.metres[made] = arcs.metres[one]! + arcs.metres[other]!;
      arcs.mask[made] = masks.union(arcs.mask[one]!, arcs.mask[other]!);
      append(strings, tail[made]!, made);
      made += 1;
    }
  });
  return lineUp(arcs, strings, order, level);
}

function blankArcs(nodes: number, count: number): Omit<Hierarchy, 'order'> {
  return {
    first: new Int32Array(nodes + 1),
    head: new Int32Array(count),
    metres: new Float64Array(count),
    mask: new Uint16Array(count),
    edge: new Int32Array(count).fill(-1),
    toTail: new Int32Array(count).fill(-1),
    toHead: new Int32Array(count).fill(-1)
  };
}

/** Lays the arcs of each node side by side; arcs of the core stand at both their ends. */
function lineUp(arcs: Omit<Hierarchy, 'order'>, strings: Strings, order: Int32Array, level: Uint16Array): Hierarchy {
  const count = arcs.head.length;
  const place = new Int32Array(count);
  const tails = new Int32Array(count);
  let next = 0;
  const twins: number[][] = [];
  for (let node = 0; node < order.length; node += 1) {
    for (let arc = strings.first[node]!; arc !== -1; arc = strings.next[arc]!) {
      tails[arc] = node;
      const head = arcs.head[arc]!;
      if (level[head] === level[node]) (twins[head] ??= []).push(arc);
    }
  }
  const lined = blankArcs(order.length, count + twins.reduce((sum, own) => sum + own.length, 0));
  for (let node = 0; node < order.length; node += 1) {
    lined.first[node] = next;
    for (let arc = strings.first[node]!; arc !== -1; arc = strings.next[arc]!) place[arc] = next++;
    next += twins[node]?.length ?? 0;
  }
  lined.first[order.length] = next;
  for (let arc = 0; arc < count; arc += 1) copyArc(arcs, arc, lined, place[arc]!, place, arcs.head[arc]!, false);
  twins.forEach((own, node) => {
    const start = lined.first[node + 1]! - own.length;
    own.forEach((arc, index) => copyArc(arcs, arc, lined, start + index, place, tails[arc]!, true));
  });
  return { order, ...lined };
}

function copyArc(
  arcs: Omit<Hierarchy, 'order'>,
  arc: number,
  lined: Omit<Hierarchy, 'order'>,
  at: number,
  place: Int32Array,
  head: number,
  isTurned: boolean
): void {
  lined.head[at] = head;
  lined.metres[at] = arcs.metres[arc]!;
  lined.mask[at] = arcs.mask[arc]!;
  lined.edge[at] = arcs.edge[arc]!;
  if (arcs.edge[arc] !== -1) return;
  lined.toTail[at] = place[(isTurned ? arcs.toHead : arcs.toTail)[arc]!]!;
  lined.toHead[at] = place[(isTurned ? arcs.toTail : arcs.toHead)[arc]!]!;
}
