import { describe, expect, it } from 'vitest';
import { fastDistance, prepare } from '#core/geodesy/fast-inverse';
import type { LonLat } from '#core/geodesy/longitude';
import { passageSet } from '#core/network/passage-set';
import { MaskTable } from '#core/network/sea/masks';
import { generator } from '#core/network/sea/random-graph.fixture';
import { listByNode, ShortestTree } from './shortest-tree.fixture';
import { thinWays } from './thin-ways';
import { pickWays, type Ways } from './ways';

const STRETCH = 0.01;

/** Points on a square of sea, each joined to every other; some of the ways over a passage. */
function everyPair(): { points: LonLat[]; ways: Ways; masks: MaskTable } {
  const random = generator(8);
  const points = Array.from({ length: 70 }, (): LonLat => [random() * 20, random() * 20]);
  const prepared = prepare(points);
  const masks = new MaskTable();
  const gate = masks.add(passageSet([3]));
  const pairs = points.flatMap((_, i) => points.slice(i + 1).map((_point, after) => [i, i + 1 + after] as const));
  const crosses = (i: number, j: number): boolean => points[i]![0] > 10 !== points[j]![0] > 10 && points[i]![1] > 5;
  return {
    points,
    masks,
    ways: {
      from: Int32Array.from(pairs, ([i]) => i),
      to: Int32Array.from(pairs, ([, j]) => j),
      metres: Float64Array.from(pairs, ([i, j]) => fastDistance(prepared, i, prepared, j)),
      mask: Int32Array.from(pairs, ([i, j]) => (crosses(i, j) ? gate : 0))
    }
  };
}

describe('thinning ways', () => {
  it('makes no way longer than allowed, whether passages are open or shut', () => {
    const { points, ways, masks } = everyPair();
    const kept = thinWays(points, ways, masks, STRETCH);
    const count = kept.reduce((sum, isKept) => sum + isKept, 0);
    expect(count).toBeLessThan(ways.from.length / 2);
    const [all, thin] = [ways, pickWays(ways, kept)].map((some) => new ShortestTree(listByNode(points.length, some)));
    for (const isOpen of [(): boolean => true, (mask: number): boolean => mask === 0]) {
      for (let root = 0; root < points.length; root += 1) {
        all!.grow(root, isOpen);
        thin!.grow(root, isOpen);
        points.forEach((_, node) => expect(thin!.metresTo(node)).toBeLessThanOrEqual(all!.metresTo(node) * (1 + STRETCH) + 1e-6));
      }
    }
  });
});
