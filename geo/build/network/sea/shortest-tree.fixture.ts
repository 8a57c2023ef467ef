import { NumberQueue } from '#core/network/sea/queue';
import type { Ways } from './ways';

/** With the ways that end at each node. */
export interface WaysByNode extends Ways {
  nodeCount: number;
  starts: Int32Array;
  listed: Int32Array;
}

export function listByNode(nodeCount: number, ways: Ways): WaysByNode {
  const starts = new Int32Array(nodeCount + 1);
  const { from, to } = ways;
  for (let way = 0; way < from.length; way += 1) {
    starts[from[way]! + 1]! += 1;
    starts[to[way]! + 1]! += 1;
  }
  for (let node = 0; node < nodeCount; node += 1) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const listed = new Int32Array(from.length * 2);
  for (let way = 0; way < from.length; way += 1) {
    listed[next[from[way]!]!++] = way;
    listed[next[to[way]!]!++] = way;
  }
  return { ...ways, nodeCount, starts, listed };
}

/** Dijkstra's trees (1959) over one graph, one at a time. */
export class ShortestTree {
  /** The way by which each node was reached, -1 where it was not. */
  readonly by: Int32Array;
  /** Nodes in the order reached. */
  readonly reached: number[] = [];
  private readonly metres: Float64Array;
  private readonly isSettled: Uint8Array;
  private readonly touched: number[] = [];
  private readonly queue = new NumberQueue();

  constructor(private readonly graph: WaysByNode) {
    this.by = new Int32Array(graph.nodeCount).fill(-1);
    this.metres = new Float64Array(graph.nodeCount).fill(Infinity);
    this.isSettled = new Uint8Array(graph.nodeCount);
  }

  /** Grows the tree from a node over the ways whose masks are open, until so many metres. */
  grow(root: number, isOpen: (mask: number) => boolean, limitMetres = Infinity): void {
    const { graph, queue, metres } = this;
    this.forget();
    metres[root] = 0;
    this.touched.push(root);
    queue.push(root, 0);
    while (queue.size > 0) {
      const node = queue.pop();
      if (this.isSettled[node]) continue;
      this.isSettled[node] = 1;
      const sum = metres[node]!;
      if (sum > limitMetres) break;
      this.reached.push(node);
      for (let at = graph.starts[node]!; at < graph.starts[node + 1]!; at += 1) {
        const way = graph.listed[at]!;
        const next = graph.from[way]! === node ? graph.to[way]! : graph.from[way]!;
        const length = sum + graph.metres[way]!;
        if (length >= metres[next]! || !isOpen(graph.mask[way]!)) continue;
        if (metres[next] === Infinity) this.touched.push(next);
        metres[next] = length;
        this.by[next] = way;
        queue.push(next, length);
      }
    }
  }

  metresTo(node: number): number {
    return this.metres[node]!;
  }

  private forget(): void {
    for (const node of this.touched) {
      this.by[node] = -1;
      this.metres[node] = Infinity;
      this.isSettled[node] = 0;
    }
    this.touched.length = 0;
    this.reached.length = 0;
    this.queue.clear();
  }
}
