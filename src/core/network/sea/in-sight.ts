import { fastDistance, type Prepared } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import type { Core } from './core';
import { Frontier } from './frontier';
import { nodeAt, type SeaGraph } from './graph-data';
import type { SeaGrid } from './grid';
import { NodeTree } from './node-tree';

/** Nodes looked at round a point; so many more where none of them is in sight. */
const NEAREST = 16;
const NEAREST_AT_LAST = 200;
/** Lines of sight tried from a point: the search for a place to begin must cost less than the search itself. */
const MOST_TRIED = 110;
/** Nor are more needed in sight: far out at sea nearly everything is, and ways are longer by two thousandths than if all were tried. */
const MOST_SEEN = 80;

export interface Seen {
  node: number;
  metres: number;
}

/** Finds the nodes in sight of a point to which a voyage from there may lead first. Its memory is kept from one point to the next. */
export class InSight {
  readonly tree: NodeTree;
  readonly frontier: Frontier;
  /** By node: the last point it was looked at from. */
  private readonly tried: Uint32Array;
  private current = 0;
  private point!: Prepared;
  private seen: Seen[] = [];
  private triedCount = 0;

  constructor(
    private readonly grid: SeaGrid,
    private readonly graph: SeaGraph,
    core: Core
  ) {
    this.tree = new NodeTree(graph.prepared);
    this.frontier = new Frontier(graph, core);
    this.tried = new Uint32Array(graph.level.length);
  }

  /**
   * Nodes in sight: the nearest are looked at, and then those that the arcs of nodes in sight lead up to, the nearest first:
   * capes near by bend short voyages, and of those far away some lie beyond what is in sight already.
   */
  from(point: Prepared): Seen[] {
    this.start(point);
    this.tree.nearest(point, NEAREST).forEach((node) => this.look(node));
    if (this.seen.length === 0) this.tree.nearest(point, NEAREST_AT_LAST).forEach((node) => this.look(node));
    while (this.triedCount < MOST_TRIED && this.seen.length < MOST_SEEN) {
      const node = this.frontier.next();
      if (node === -1) break;
      this.look(node);
    }
    return this.seen;
  }

  private at(node: number): LonLat {
    return nodeAt(this.graph.nodes, node);
  }

  private start(point: Prepared): void {
    this.point = point;
    this.frontier.start(point);
    this.current += 1;
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
    this.frontier.lookBeyond(node, metres);
  }
}
