import type { PassageSet } from '../passage-set';
import { isInSet } from '../passage-set';
import type { Hierarchy, SeaGraph } from './graph-data';
import { NumberQueue } from './queue';

/** A node a join leads to, how far it is, and the passages on the way. */
export interface Entry {
  node: number;
  metres: number;
  passages: readonly number[];
}

/** A shortest way through the hierarchy: the entries it begins and ends with and the arcs between, from the first entry on. */
export interface Found<Way extends Entry = Entry> {
  metres: number;
  from: Way;
  to: Way;
  /** Arcs in the order gone; `isUp` is false where an arc is gone from its head to its tail. */
  arcs: { arc: number; isUp: boolean }[];
}

/** Whether no passage on the way to an entry is shut. */
function isOpen({ passages }: Entry, shut: PassageSet): boolean {
  return passages.length === 0 || !passages.some((passage) => isInSet(shut, passage));
}

/** The search upwards from one side, its memory kept from one question to the next. */
class Side {
  readonly metres: Float64Array;
  /** The arc a node was reached by, or −1 − the number of the entry. */
  readonly by: Int32Array;
  readonly tail: Int32Array;
  readonly queue = new NumberQueue();
  private readonly stamp: Uint32Array;
  private current = 0;

  constructor(
    private readonly hierarchy: Hierarchy,
    nodeCount: number
  ) {
    this.metres = new Float64Array(nodeCount);
    this.by = new Int32Array(nodeCount);
    this.tail = new Int32Array(nodeCount);
    this.stamp = new Uint32Array(nodeCount);
  }

  start(entries: readonly Entry[], shut: PassageSet): void {
    this.current += 1;
    this.queue.clear();
    entries.forEach((entry, index) => {
      if (isOpen(entry, shut) && entry.metres < this.reached(entry.node)) this.reach(entry.node, entry.metres, -1 - index, -1);
    });
  }

  reached(node: number): number {
    return this.stamp[node] === this.current ? this.metres[node]! : Infinity;
  }

  /** Takes the nearest node off the queue and goes on from it. Gives it, or −1 where nothing comes of it. */
  settle(blocked: Uint8Array, limitMetres: number): number {
    const { head, first, metres: length, mask } = this.hierarchy;
    const key = this.queue.leastKey();
    const node = this.queue.pop();
    if (key > this.metres[node]!) return -1;
    const end = first[node + 1]!;
    for (let arc = first[node]!; arc < end; arc += 1) {
      // Stall on demand: a node that is nearer over one above it is on no shortest way.
      if (this.stamp[head[arc]!] === this.current && this.metres[head[arc]!]! + length[arc]! < key && blocked[mask[arc]!] === 0) {
        return -1;
      }
    }
    for (let arc = first[node]!; arc < end; arc += 1) {
      const sum = key + length[arc]!;
      const next = head[arc]!;
      if (blocked[mask[arc]!] === 0 && sum < limitMetres && sum < this.reached(next)) this.reach(next, sum, arc, node);
    }
    return node;
  }

  private reach(node: number, metres: number, by: number, tail: number): void {
    this.stamp[node] = this.current;
    this.metres[node] = metres;
    this.by[node] = by;
    this.tail[node] = tail;
    this.queue.push(node, metres);
  }
}

/** Remembered for so many sets of shut passages. */
const MOST_SETS = 32;

/** Searches over one graph, one at a time. */
export class SeaSearch {
  private readonly forward: Side;
  private readonly backward: Side;
  private readonly blockedBySet = new Map<string, Uint8Array>();

  constructor(private readonly graph: SeaGraph) {
    this.forward = new Side(graph.hierarchy, graph.level.length);
    this.backward = new Side(graph.hierarchy, graph.level.length);
  }

  /** By number of mask: 1 where a passage of it is shut. */
  private blocked(shut: PassageSet): Uint8Array {
    const key = shut.join();
    let blocked = this.blockedBySet.get(key);
    if (!blocked) {
      blocked = this.graph.masks.touching(shut);
      if (this.blockedBySet.size >= MOST_SETS) this.blockedBySet.delete(this.blockedBySet.keys().next().value!);
      this.blockedBySet.set(key, blocked);
    }
    return blocked;
  }

  /** The shortest way between two lists of entries, by search upwards from both. */
  shortest<Way extends Entry>(from: readonly Way[], to: readonly Way[], shut: PassageSet): Found<Way> | undefined {
    const { forward, backward } = this;
    const blocked = this.blocked(shut);
    forward.start(from, shut);
    backward.start(to, shut);
    let best = Infinity;
    let meeting = -1;
    for (;;) {
      const isForward = forward.queue.leastKey() <= backward.queue.leastKey();
      const [side, opposite] = isForward ? [forward, backward] : [backward, forward];
      if (side.queue.leastKey() >= best) break;
      const node = side.settle(blocked, best);
      if (node === -1) continue;
      const sum = side.metres[node]! + opposite.reached(node);
      if (sum < best) [best, meeting] = [sum, node];
    }
    if (meeting === -1) return undefined;
    const start = trace(forward, meeting);
    const end = trace(backward, meeting);
    const arcs = start.arcs.reverse().map((arc) => ({ arc, isUp: true }));
    arcs.push(...end.arcs.map((arc) => ({ arc, isUp: false })));
    return { metres: best, from: from[start.entry]!, to: to[end.entry]!, arcs };
  }

  /**
   * Lengths from each list of entries to each of another, row after row; infinite where there is no way. By buckets
   * (Knopp, Sanders, Schultes, Schulz, Wagner 2007): each column leaves at the nodes above it how far they are.
   */
  table(rows: readonly (readonly Entry[])[], columns: readonly (readonly Entry[])[], shut: PassageSet): Float64Array {
    const blocked = this.blocked(shut);
    const buckets = new Buckets(this.graph.level.length);
    columns.forEach((entries, column) => {
      this.sweepUp(entries, shut, blocked, (node, metres) => buckets.put(node, column, metres));
    });
    const table = new Float64Array(rows.length * columns.length).fill(Infinity);
    rows.forEach((entries, row) => {
      const start = row * columns.length;
      this.sweepUp(entries, shut, blocked, (node, metres) => buckets.add(node, metres, table, start));
    });
    return table;
  }

  /** The lengths from a list of entries to all nodes, infinite where there is no way: upwards, then down through the order (PHAST). */
  toAll(from: readonly Entry[], shut: PassageSet): Float64Array {
    const { order, first, head, metres: length, mask } = this.graph.hierarchy;
    const blocked = this.blocked(shut);
    const metres = new Float64Array(order.length).fill(Infinity);
    this.sweepUp(from, shut, blocked, (node, reached) => (metres[node] = reached));
    for (let place = order.length - 1; place >= 0; place -= 1) {
      const node = order[place]!;
      let least = metres[node]!;
      for (let arc = first[node]!; arc < first[node + 1]!; arc += 1) {
        const sum = metres[head[arc]!]! + length[arc]!;
        if (sum < least && blocked[mask[arc]!] === 0) least = sum;
      }
      metres[node] = least;
    }
    return metres;
  }

  private sweepUp(
    entries: readonly Entry[],
    shut: PassageSet,
    blocked: Uint8Array,
    visit: (node: number, metres: number) => void
  ): void {
    const { forward } = this;
    forward.start(entries, shut);
    while (forward.queue.size > 0) {
      const node = forward.settle(blocked, Infinity);
      if (node !== -1) visit(node, forward.metres[node]!);
    }
  }
}

/** From a node back to the entry: its number, and the arcs, the last one first. */
function trace(side: Side, from: number): { entry: number; arcs: number[] } {
  const arcs: number[] = [];
  let node = from;
  while (side.by[node]! >= 0) {
    arcs.push(side.by[node]!);
    node = side.tail[node]!;
  }
  return { entry: -1 - side.by[node]!, arcs };
}

/** What the columns left at each node, strung together. */
class Buckets {
  private readonly first: Int32Array;
  private readonly next: number[] = [];
  private readonly column: number[] = [];
  private readonly metres: number[] = [];

  constructor(nodeCount: number) {
    this.first = new Int32Array(nodeCount).fill(-1);
  }

  put(node: number, column: number, metres: number): void {
    this.next.push(this.first[node]!);
    this.first[node] = this.column.length;
    this.column.push(column);
    this.metres.push(metres);
  }

  /** Lowers the lengths of a row by the ways over a node. */
  add(node: number, metres: number, table: Float64Array, start: number): void {
    for (let at = this.first[node]!; at !== -1; at = this.next[at]!) {
      const sum = metres + this.metres[at]!;
      if (sum < table[start + this.column[at]!]!) table[start + this.column[at]!] = sum;
    }
  }
}
