import { prepare } from '#core/geodesy/fast-inverse';
import type { LonLat } from '#core/geodesy/longitude';
import type { MaskTable } from '#core/network/sea/masks';
import { unitVectors } from '#core/network/sea/node-tree';
import { NumberQueue } from '#core/network/sea/queue';
import type { Ways } from './ways';

/** A search that has settled so many nodes gives up. */
const MOST_SETTLED = 150;
/** No way is shorter than this on the sphere of the unit vectors, as arcs there are taken for geodesics. */
const LEAST_METRES_PER_RADIAN = 6_330_000;

/** Looks for ways round, over those ways of a list that have been added. */
export class DetourSearch {
  /** By node: the ways added that end there. */
  readonly ways: number[][];
  private readonly vectors: Float64Array;
  private readonly metres: Float64Array;
  private readonly stamp: Uint32Array;
  private readonly queue = new NumberQueue();
  private current = 0;

  constructor(
    points: readonly LonLat[],
    private readonly all: Ways,
    private readonly masks: MaskTable
  ) {
    this.vectors = unitVectors(prepare(points));
    this.ways = points.map(() => []);
    this.metres = new Float64Array(points.length);
    this.stamp = new Uint32Array(points.length);
  }

  add(way: number): void {
    this.ways[this.all.from[way]!]!.push(way);
    this.ways[this.all.to[way]!]!.push(way);
  }

  /** Takes a node out with all that ends there. */
  remove(node: number): void {
    for (const way of this.ways[node]!) {
      const other = this.otherEnd(way, node);
      this.ways[other] = this.ways[other]!.filter((own) => own !== way);
    }
    this.ways[node] = [];
  }

  otherEnd(way: number, node: number): number {
    return this.all.from[way] === node ? this.all.to[way]! : this.all.from[way]!;
  }

  /**
   * Whether the ways added lead from one node to another within so many metres, not over a third, and over no passage that
   * is not in a mask: an A* search (Hart and others 1968).
   */
  hasDetour(from: number, to: number, limitMetres: number, mask: number, avoided = -1): boolean {
    const { all, queue, stamp, metres } = this;
    this.current += 1;
    queue.clear();
    queue.push(from, 0);
    stamp[from] = this.current;
    metres[from] = 0;
    for (let settled = 0; queue.size > 0 && settled < MOST_SETTLED; settled += 1) {
      const node = queue.pop();
      for (const next of this.ways[node]!) {
        if (!this.masks.isWithin(all.mask[next]!, mask)) continue;
        const other = this.otherEnd(next, node);
        const sum = metres[node]! + all.metres[next]!;
        if (other === avoided || (stamp[other] === this.current && metres[other]! <= sum)) continue;
        const bound = sum + this.arc(other, to) * LEAST_METRES_PER_RADIAN;
        if (bound > limitMetres && !(other === to && sum <= limitMetres)) continue;
        if (other === to) return true;
        stamp[other] = this.current;
        metres[other] = sum;
        queue.push(other, bound);
      }
    }
    return false;
  }

  private arc(i: number, j: number): number {
    const V = this.vectors;
    const [x, y, z] = [V[i * 3]! - V[j * 3]!, V[i * 3 + 1]! - V[j * 3 + 1]!, V[i * 3 + 2]! - V[j * 3 + 2]!];
    return 2 * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
  }
}
