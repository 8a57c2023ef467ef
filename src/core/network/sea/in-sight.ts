import { fastDistance, type Prepared } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import type { Core } from './core';
import { nodeAt, type SeaGraph } from './graph-data';
import type { SeaGrid } from './grid';
import { NodeTree } from './node-tree';

/** Nodes looked at round a point; so many more where none of them is in sight. */
const NEAREST = 16;
const NEAREST_AT_LAST = 200;
/** Lines of sight tried from a point: the search for a place to begin must cost less than the search itself. */
const MOST_TRIED = 110;
/** Nor are more needed in sight: far out at sea nearly everything is. */
const MOST_SEEN = 64;
/** So often it is looked beyond what came in sight: each time sees farther out over open water. */
const ROUNDS = 2;
/** A node is tried only if the straight way to it saves so much on the way over its neighbour. */
const WORTH_TRYING = 0.001;
export interface Seen {
  node: number;
  metres: number;
}

/** Finds the nodes in sight of a point to which a voyage from there may lead first. Its memory is kept from one point to the next. */
export class InSight {
  private readonly tree: NodeTree;
  /** By node: the shortest way found over a node in sight, and for which point this is. */
  private readonly around: Float64Array;
  private readonly stamp: Uint32Array;
  private current = 0;

  constructor(
    private readonly grid: SeaGrid,
    private readonly graph: SeaGraph,
    private readonly core: Core
  ) {
    const { level, prepared } = graph;
    this.tree = new NodeTree(prepared);
    [this.around, this.stamp] = [new Float64Array(level.length), new Uint32Array(level.length)];
  }

  /**
   * Nodes in sight: those near are looked at, and then those that their arcs lead up to, first the ones to which a straight
   * line would save most.
   */
  from(point: Prepared): Seen[] {
    const seen = new Map<number, number>();
    const tried = new Set<number>();
    const look = (node: number): void => {
      if (tried.has(node)) return;
      tried.add(node);
      if (this.grid.isClear(point.points[0]!, this.at(node))) seen.set(node, fastDistance(point, 0, this.graph.prepared, node));
    };
    this.tree.nearest(point, NEAREST).forEach(look);
    if (seen.size === 0) this.tree.nearest(point, NEAREST_AT_LAST).forEach(look);
    const isEnough = (): boolean => tried.size >= MOST_TRIED || seen.size >= MOST_SEEN;
    for (let round = 0, before = 0; round < ROUNDS && seen.size > before && !isEnough(); round += 1) {
      before = seen.size;
      for (const node of this.worthTrying(point, seen, tried)) {
        if (isEnough()) break;
        look(node);
      }
    }
    return [...seen].map(([node, metres]) => ({ node, metres }));
  }

  /** Of the nodes nearest to a point those that are in sight. */
  near(point: Prepared): Seen[] {
    const nodes = this.tree.nearest(point, NEAREST).filter((node) => this.grid.isClear(point.points[0]!, this.at(node)));
    return nodes.map((node) => ({ node, metres: fastDistance(point, 0, this.graph.prepared, node) }));
  }

  private at(node: number): LonLat {
    return nodeAt(this.graph.nodes, node);
  }

  private worthTrying(point: Prepared, seen: ReadonlyMap<number, number>, tried: ReadonlySet<number>): number[] {
    const worth: { node: number; share: number }[] = [];
    for (const node of this.lookBeyond(seen, tried)) {
      const share = 1 - roughMetres(point, this.graph.prepared, node) / this.around[node]!;
      if (share > WORTH_TRYING) worth.push({ node, share });
    }
    return worth.sort((one, other) => other.share - one.share).map(({ node }) => node);
  }

  /** The nodes not yet tried that arcs of those in sight lead up to, or across the core, and how far each is that way. */
  private lookBeyond(seen: ReadonlyMap<number, number>, tried: ReadonlySet<number>): number[] {
    const { core, around, stamp } = this;
    const { first, heads, lengths } = this.graph.hierarchy;
    this.current += 1;
    const beyond: number[] = [];
    const reach = (next: number, metres: number): void => {
      if (stamp[next] !== this.current) {
        stamp[next] = this.current;
        around[next] = metres;
        if (!tried.has(next)) beyond.push(next);
      } else if (metres < around[next]!) {
        around[next] = metres;
      }
    };
    for (const [node, metres] of seen) {
      const place = core.place[node]!;
      if (place === -1) for (let at = first[node]!; at < first[node + 1]!; at += 1) reach(heads[at]!, metres + lengths[at]!);
      else {
        for (let at = core.first[place]!; at < core.first[place + 1]!; at += 1) {
          reach(core.nodes[core.head[at]!]!, metres + core.metres[at]!);
        }
      }
    }
    return beyond;
  }
}

/** Metres of the auxiliary sphere, of the mean radius: within half a hundredth, good enough to say what is worth a try. */
function roughMetres(point: Prepared, prepared: Prepared, node: number): number {
  const [A, B] = [point.trigonometry, prepared.trigonometry];
  const at = node * 4;
  const cosTurn = B[at + 3]! * A[3]! + B[at + 2]! * A[2]!;
  return 6_371_009 * Math.acos(Math.min(1, A[0]! * B[at]! + A[1]! * B[at + 1]! * cosTurn));
}
