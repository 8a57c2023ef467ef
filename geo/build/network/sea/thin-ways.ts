import { prepare } from '#core/geodesy/fast-inverse';
import type { LonLat } from '#core/geodesy/longitude';
import { unitVectors } from '#core/network/sea/node-tree';
import { NumberQueue } from '#core/network/sea/queue';
import type { MaskTable } from '#core/network/sea/masks';
import type { Ways } from './ways';

/** A search that has settled so many nodes gives up, and the way is kept. */
const MOST_SETTLED = 150;
/** What the lower bound of a length may be too long by, as arcs are taken for geodesics. */
const BOUND_SLACK = 0.999;

/**
 * Marks the ways to keep. Left out is every way that others, none of them longer, replace with a detour of no more than a share of its length and over no
 * passage that it does not cross: the greedy spanner of Althöfer and others (1993). So no route over the rest is longer than
 * over all by more than that share.
 */
export function thinWays(points: readonly LonLat[], ways: Ways, masks: MaskTable, share: number): Uint8Array {
  const search = new DetourSearch(unitVectors(prepare(points)), ways, masks);
  const isKept = new Uint8Array(ways.from.length).fill(1);
  const order = Int32Array.from(isKept.keys()).sort((a, b) => ways.metres[a]! - ways.metres[b]! || a - b);
  for (const way of order) {
    if (search.hasDetour(way, (1 + share) * ways.metres[way]!)) isKept[way] = 0;
    else search.add(way);
  }
  return isKept;
}

class DetourSearch {
  private readonly ways: number[][];
  private readonly metres: Float64Array;
  private readonly stamp: Uint32Array;
  private readonly queue = new NumberQueue();
  private current = 0;

  constructor(
    private readonly vectors: Float64Array,
    private readonly all: Ways,
    private readonly masks: MaskTable
  ) {
    const count = vectors.length / 3;
    this.ways = Array.from({ length: count }, () => []);
    this.metres = new Float64Array(count);
    this.stamp = new Uint32Array(count);
  }

  add(way: number): void {
    this.ways[this.all.from[way]!]!.push(way);
    this.ways[this.all.to[way]!]!.push(way);
  }

  /** Whether the ways added lead from one end of a way to the other within so many metres: an A* search (Hart and others 1968). */
  hasDetour(way: number, limitMetres: number): boolean {
    const { all, queue, stamp, metres } = this;
    const [from, to] = [all.from[way]!, all.to[way]!];
    const metresPerRadian = (BOUND_SLACK * all.metres[way]!) / this.arc(from, to);
    this.current += 1;
    queue.clear();
    queue.push(from, 0);
    stamp[from] = this.current;
    metres[from] = 0;
    for (let settled = 0; queue.size > 0 && settled < MOST_SETTLED; settled += 1) {
      const node = queue.pop();
      for (const next of this.ways[node]!) {
        if (!this.masks.isWithin(all.mask[next]!, all.mask[way]!)) continue;
        const other = all.from[next] === node ? all.to[next]! : all.from[next]!;
        const sum = metres[node]! + all.metres[next]!;
        const bound = sum + this.arc(other, to) * metresPerRadian;
        if (bound > limitMetres || (stamp[other] === this.current && metres[other]! <= sum)) continue;
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
