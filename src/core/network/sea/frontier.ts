import type { Prepared } from '../../geodesy/fast-inverse';
import type { Core } from './core';
import type { SeaGraph } from './graph-data';
import { NumberQueue } from './queue';

/** Of the Earth (IUGG), to the metre. */
const MEAN_RADIUS_METRES = 6_371_009;
/** A node is tried only if the straight way to it saves such a share of the best over another in sight. */
const WORTH_TRYING = 0.001;

/**
 * The nodes that the arcs of those in sight of a point lead up to, the nearest first, and the shortest way to each over one in
 * sight. Its memory is kept from one point to the next.
 */
export class Frontier {
  /** By node: the shortest way found over a node in sight, the straight line, and for which point these are. */
  private readonly around: Float64Array;
  private readonly straight: Float64Array;
  private readonly stamp: Uint32Array;
  private readonly queue = new NumberQueue();
  private current = 0;
  private point!: Prepared;

  constructor(
    private readonly graph: SeaGraph,
    private readonly core: Core
  ) {
    const nodes = graph.level.length;
    [this.around, this.straight, this.stamp] = [new Float64Array(nodes), new Float64Array(nodes), new Uint32Array(nodes)];
  }

  start(point: Prepared): void {
    this.point = point;
    this.current += 1;
    this.queue.clear();
  }

  /** The next node that a straight way is worth trying to; −1 when there is none. */
  next(): number {
    const { queue, straight } = this;
    while (queue.size > 0) {
      const node = queue.pop();
      if (straight[node]! < this.worthMetres(node)) return node;
    }
    return -1;
  }

  /** A way to a node as long as this, or longer, is not worth a try. */
  worthMetres(node: number): number {
    return this.stamp[node] === this.current ? this.around[node]! * (1 - WORTH_TRYING) : Infinity;
  }

  /** Notes the ways over a node in sight to those its arcs lead up to, or across the core. */
  lookBeyond(node: number, metres: number): void {
    const { core } = this;
    const { first, heads, lengths } = this.graph.hierarchy;
    const place = core.place[node]!;
    if (place === -1) {
      for (let at = first[node]!; at < first[node + 1]!; at += 1) this.reach(heads[at]!, metres + lengths[at]!);
      return;
    }
    for (let at = core.first[place]!; at < core.first[place + 1]!; at += 1) {
      this.reach(core.nodes[core.head[at]!]!, metres + core.metres[at]!);
    }
  }

  private reach(node: number, metres: number): void {
    if (this.stamp[node] !== this.current) {
      this.stamp[node] = this.current;
      this.straight[node] = roughMetres(this.point, 0, this.graph.prepared, node);
      this.around[node] = metres;
      this.queue.push(node, this.straight[node]!);
    } else if (metres < this.around[node]!) {
      this.around[node] = metres;
    }
  }
}

/** Metres of the auxiliary sphere, of the mean radius: within half a hundredth, good enough to say what is worth a try. */
export function roughMetres(one: Prepared, index: number, other: Prepared, node: number): number {
  const [A, B] = [one.trigonometry, other.trigonometry];
  const from = index * 4;
  const at = node * 4;
  const cosTurn = B[at + 3]! * A[from + 3]! + B[at + 2]! * A[from + 2]!;
  return MEAN_RADIUS_METRES * Math.acos(Math.min(1, A[from]! * B[at]! + A[from + 1]! * B[at + 1]! * cosTurn));
}
