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

/** The ways added that end at a node, the shortest first: side by side what a search asks of each. */
interface Around {
  heads: number[];
  metres: number[];
  masks: number[];
}

/** Looks for ways round, over those ways of a list that have been added. */
export class DetourSearch {
  private readonly around: Around[];
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
    this.around = points.map(() => ({ heads: [], metres: [], masks: [] }));
    this.metres = new Float64Array(points.length);
    this.stamp = new Uint32Array(points.length);
  }

  /** To be called for the shortest way first. */
  add(way: number): void {
    const { from, to, metres, mask } = this.all;
    for (const [node, head] of [
      [from[way]!, to[way]!],
      [to[way]!, from[way]!]
    ] as const) {
      const own = this.around[node]!;
      own.heads.push(head);
      own.metres.push(metres[way]!);
      own.masks.push(mask[way]!);
    }
  }

  /**
   * Whether the ways added lead from one node to another within so many metres, and over no passage that is not in a mask:
   * an A* search (Hart and others 1968).
   */
  hasDetour(from: number, to: number, limitMetres: number, mask: number): boolean {
    const { queue, stamp, metres } = this;
    this.current += 1;
    queue.clear();
    queue.push(from, 0);
    stamp[from] = this.current;
    metres[from] = 0;
    for (let settled = 0; queue.size > 0 && settled < MOST_SETTLED; settled += 1) {
      const node = queue.pop();
      const { heads, metres: lengths, masks } = this.around[node]!;
      for (let index = 0; index < heads.length; index += 1) {
        const sum = metres[node]! + lengths[index]!;
        if (sum > limitMetres) break;
        const head = heads[index]!;
        if (stamp[head] === this.current && metres[head]! <= sum) continue;
        if (!this.masks.isWithin(masks[index]!, mask)) continue;
        if (head === to) return true;
        const bound = sum + this.leastMetres(head, to, limitMetres - sum);
        if (bound > limitMetres) continue;
        stamp[head] = this.current;
        metres[head] = sum;
        queue.push(head, bound);
      }
    }
    return false;
  }

  /** No way between two nodes is shorter. Infinite where that is more than a limit for the chord already, which is found sooner. */
  private leastMetres(i: number, j: number, limitMetres: number): number {
    const V = this.vectors;
    const [x, y, z] = [V[i * 3]! - V[j * 3]!, V[i * 3 + 1]! - V[j * 3 + 1]!, V[i * 3 + 2]! - V[j * 3 + 2]!];
    const chord = Math.sqrt(x * x + y * y + z * z);
    if (chord * LEAST_METRES_PER_RADIAN > limitMetres) return Infinity;
    return 2 * Math.asin(Math.min(1, chord / 2)) * LEAST_METRES_PER_RADIAN;
  }
}
