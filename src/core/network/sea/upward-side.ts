import type { SeaGraph } from './graph-data';
import { NumberQueue } from './queue';
import { sumOf, type Surcharges } from './surcharges';

/** A node a join leads to, how far it is, and the passages on the way. */
export interface Entry {
  node: number;
  metres: number;
  passages: readonly number[];
}

/** What the search of one side knows of the nodes, its memory kept from one question to the next. */
export class UpwardSide {
  readonly metres: Float64Array;
  /** The arc a node was reached by, or −1 − the number of the entry; and the node that arc begins at. */
  readonly by: Int32Array;
  readonly tail: Int32Array;
  readonly queue = new NumberQueue();
  /** Nodes of the core that were reached from below. */
  readonly coreReached: number[] = [];
  private readonly stamp: Uint32Array;
  private current = 0;

  constructor(private readonly graph: SeaGraph) {
    const count = graph.level.length;
    this.metres = new Float64Array(count);
    this.by = new Int32Array(count);
    this.tail = new Int32Array(count);
    this.stamp = new Uint32Array(count);
  }

  reached(node: number): number {
    return this.stamp[node] === this.current ? this.metres[node]! : Infinity;
  }

  /**
   * Forgets all and goes up from entries as far as the core, visiting the nodes on the way, the nearest first, and then those
   * of the core. What lies beyond the limit that a visit gives back is left.
   */
  climb(entries: readonly Entry[], { byPassage, byMask }: Surcharges, visit: (node: number, metres: number) => number): void {
    this.start(entries, byPassage);
    let limitMetres = Infinity;
    while (this.queue.leastKey() < limitMetres) {
      const key = this.queue.leastKey();
      const node = this.queue.pop();
      if (key > this.metres[node]! || this.isStalled(node, key, byMask)) continue;
      this.relax(node, key, byMask);
      limitMetres = visit(node, key);
    }
    for (const node of this.coreReached) visit(node, this.metres[node]!);
  }

  private reach(node: number, metres: number, by: number, tail: number): void {
    const { level, hierarchy } = this.graph;
    // The search goes no further from the core, so there the order does not matter.
    if (level[node] !== hierarchy.coreLevel) this.queue.push(node, metres);
    else if (this.stamp[node] !== this.current) this.coreReached.push(node);
    this.stamp[node] = this.current;
    this.metres[node] = metres;
    this.by[node] = by;
    this.tail[node] = tail;
  }

  private start(entries: readonly Entry[], byPassage: Float64Array): void {
    this.current += 1;
    this.queue.clear();
    this.coreReached.length = 0;
    entries.forEach(({ node, metres, passages }, index) => {
      const sum = metres + sumOf(byPassage, passages);
      if (sum < this.reached(node)) this.reach(node, sum, -1 - index, -1);
    });
  }

  /** Stall on demand: a node that is nearer over one above it is on no shortest way. */
  private isStalled(node: number, metres: number, byMask: Float64Array): boolean {
    const { first, heads, lengths, masks } = this.graph.hierarchy;
    const { stamp, current, metres: known } = this;
    const end = first[node + 1]!;
    for (let at = first[node]!; at < end; at += 1) {
      const above = heads[at]!;
      if (stamp[above] === current && known[above]! + lengths[at]! + byMask[masks[at]!]! < metres) return true;
    }
    return false;
  }

  private relax(node: number, metres: number, byMask: Float64Array): void {
    const { first, arcs, heads, lengths, masks } = this.graph.hierarchy;
    const { stamp, current, metres: known } = this;
    const end = first[node + 1]!;
    for (let at = first[node]!; at < end; at += 1) {
      const next = heads[at]!;
      const sum = metres + lengths[at]! + byMask[masks[at]!]!;
      if (sum >= (stamp[next] === current ? known[next]! : Infinity)) continue;
      this.reach(next, sum, arcs[at]!, node);
    }
  }
}
