import { fastDistance, type Prepared } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import type { Core } from './core';
import { nodeAt, type SeaGraph } from './graph-data';
import type { SeaGrid } from './grid';
import { NodeTree } from './node-tree';
import { NumberQueue } from './queue';

/** Of the Earth (IUGG), to the metre. */
const MEAN_RADIUS_METRES = 6_371_009;
/** Nodes looked at round a point; so many more where none of them is in sight. */
const NEAREST = 16;
const NEAREST_AT_LAST = 200;
/** Lines of sight tried from a point: the search for a place to begin must cost less than the search itself. */
const MOST_TRIED = 110;
/** Nor are more needed in sight: far out at sea nearly everything is, and ways are longer by two thousandths than if all were tried. */
const MOST_SEEN = 80;
/** A node is tried only if the straight way to it saves such a share of the best over another in sight. */
const WORTH_TRYING = 0.001;

export interface Seen {
  node: number;
  metres: number;
}

/** Finds the nodes in sight of a point to which a voyage from there may lead first. Its memory is kept from one point to the next. */
export class InSight {
  private readonly tree: NodeTree;
  /** By node: the shortest way found over a node in sight, the straight line, and for which point these are. */
  private readonly around: Float64Array;
  private readonly straight: Float64Array;
  private readonly stamp: Uint32Array;
  /** By node: the last point it was looked at from. */
  private readonly tried: Uint32Array;
  private readonly queue = new NumberQueue();
  private current = 0;
  private point!: Prepared;
  private seen: Seen[] = [];
  private triedCount = 0;

  constructor(
    private readonly grid: SeaGrid,
    private readonly graph: SeaGraph,
    private readonly core: Core
  ) {
    const { level, prepared } = graph;
    this.tree = new NodeTree(prepared);
    [this.around, this.straight] = [new Float64Array(level.length), new Float64Array(level.length)];
    [this.stamp, this.tried] = [new Uint32Array(level.length), new Uint32Array(level.length)];
  }

  /**
   * Nodes in sight: the nearest are looked at, and then those that the arcs of nodes in sight lead up to, the nearest first:
   * capes near by bend short voyages, and of those far away some lie beyond what is in sight already.
   */
  from(point: Prepared): Seen[] {
    this.start(point);
    this.tree.nearest(point, NEAREST).forEach((node) => this.look(node));
    if (this.seen.length === 0) this.tree.nearest(point, NEAREST_AT_LAST).forEach((node) => this.look(node));
    const { queue, straight, around } = this;
    while (queue.size > 0 && this.triedCount < MOST_TRIED && this.seen.length < MOST_SEEN) {
      const node = queue.pop();
      if (straight[node]! < around[node]! * (1 - WORTH_TRYING)) this.look(node);
    }
    return this.seen;
  }

  private at(node: number): LonLat {
    return nodeAt(this.graph.nodes, node);
  }

  private start(point: Prepared): void {
    this.point = point;
    this.current += 1;
    this.queue.clear();
    this.seen = [];
    this.triedCount = 0;
  }

  private look(node: number): void {
    if (this.tried[node] === this.current) return;
    this.tried[node] = this.current;
    this.triedCount += 1;
    if (!this.grid.isClear(this.point.points[0]!, this.at(node))) return;
    const metres = fastDistance(this.point, 0, this.graph.prepared, node);
    this.seen.push({ node, metres });
    this.lookBeyond(node, metres);
  }

  /** Notes the ways over a node in sight to those its arcs lead up to, or across the core. */
  private lookBeyond(node: number, metres: number): void {
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
      this.straight[node] = roughMetres(this.point, this.graph.prepared, node);
      this.around[node] = metres;
      this.queue.push(node, this.straight[node]!);
    } else if (metres < this.around[node]!) {
      this.around[node] = metres;
    }
  }
}

/** Metres of the auxiliary sphere, of the mean radius: within half a hundredth, good enough to say what is worth a try. */
function roughMetres(point: Prepared, prepared: Prepared, node: number): number {
  const [A, B] = [point.trigonometry, prepared.trigonometry];
  const at = node * 4;
  const cosTurn = B[at + 3]! * A[3]! + B[at + 2]! * A[2]!;
  return MEAN_RADIUS_METRES * Math.acos(Math.min(1, A[0]! * B[at]! + A[1]! * B[at + 1]! * cosTurn));
}
