import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { readEditionNetwork } from '../edition-network.fixture';
import { passageSet } from '../passage-set';
import { generator } from './random-graph.fixture';

const PAIRS = 1_500;
const BENDS = 40;
/**
 * Seen in twice as many pairs: 1.0010 for all but one in a hundred; one in 3,000 longer by more than two hundredths, and which
 * hangs on every change of the network. The bends are random, so most ways are shorter than theirs.
 */
const NEARLY_ALL_LONGER = 1.003;
const FAR_LONGER = 1.02;
const MOST_FAR_LONGER = 2;
const MOST_LONGER = 1.05;

describe('the joins of points at sea', () => {
  it('lead round capes near by hardly longer than any voyage with one bend, but for a few', () => {
    const { sea, grid } = readEditionNetwork();
    const random = generator(11);
    const beside = ([longitude, latitude]: LonLat, degrees: number): LonLat => [
      longitude + (2 * random() - 1) * degrees,
      latitude + (2 * random() - 1) * degrees
    ];
    const isWater = (at: LonLat): boolean => Math.abs(at[1]) < 75 && grid.classAt(...at) === 0;
    const ratios: number[] = [];
    while (ratios.length < PAIRS) {
      const from: LonLat = [random() * 360 - 180, random() * 140 - 65];
      const to = beside(from, 6);
      if (!isWater(from) || !isWater(to) || grid.isClear(from, to)) continue;
      const over = Array.from({ length: BENDS }, () => beside([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], 5));
      const bent = over.filter((bend) => isWater(bend) && grid.isClear(from, bend) && grid.isClear(bend, to));
      if (bent.length === 0) continue;
      const shortest = Math.min(...bent.map((bend) => distanceMetres(from, bend) + distanceMetres(bend, to)));
      ratios.push(sea.path(sea.join(from)!, sea.join(to)!, passageSet())!.lengthMetres / shortest);
    }
    ratios.sort((one, other) => one - other);
    expect(ratios[Math.floor(0.99 * PAIRS)]).toBeLessThan(NEARLY_ALL_LONGER);
    expect(ratios.filter((ratio) => ratio > FAR_LONGER).length).toBeLessThanOrEqual(MOST_FAR_LONGER);
    expect(ratios.at(-1)).toBeLessThan(MOST_LONGER);
  });

  it('are made wherever a place that ways lead over lies within the limit', () => {
    const { sea } = readEditionNetwork();
    const random = generator(5);
    const nodes = Array.from({ length: sea.nodes.length / 2 }, (_, node): LonLat => [
      sea.nodes[2 * node]!,
      sea.nodes[2 * node + 1]!
    ]);
    const puertoNatales: LonLat = [-72.5, -51.73];
    const lost = [
      puertoNatales,
      ...Array.from({ length: 600 }, (): LonLat => {
        const [longitude, latitude] = nodes[Math.floor(random() * nodes.length)]!;
        return [longitude + 1.2 * (random() - 0.5), Math.max(-89, Math.min(89, latitude + 1.2 * (random() - 0.5)))];
      })
    ].filter((at) => !sea.join(at));
    // A degree of latitude is more than the limit: the others need not be measured.
    const isNear = (at: LonLat, node: LonLat): boolean => Math.abs(at[1] - node[1]) < 0.7 && distanceMetres(at, node) <= 75_000;
    expect(lost.filter((at) => nodes.some((node) => isNear(at, node)))).toEqual([]);
  });

  it('lead along one lake or river by no less than the geodesic', () => {
    const { sea } = readEditionNetwork();
    const random = generator(7);
    // Great Lakes, Ladoga and Onega, the lower Yangtze and the lower Lena: fairways whose strokes are long.
    const boxes = [
      [-92, 41, -76, 49],
      [29, 59, 37, 63],
      [118, 29, 122, 32],
      [125, 60, 130, 72]
    ] as const;
    let along = 0;
    for (const [west, south, east, north] of boxes) {
      for (let pair = 0; pair < 150; pair += 1) {
        const from: LonLat = [west + random() * (east - west), south + random() * (north - south)];
        const [one, other] = [sea.join(from), sea.join([from[0] + random() - 0.5, from[1] + random() - 0.5])];
        if (!one || !other || !one.foot || one.foot.edge !== other.foot?.edge) continue;
        along += 1;
        const way = sea.path(one, other, passageSet())!;
        expect(way.lengthMetres).toBeGreaterThan(distanceMetres(one.snapAt, other.snapAt) - 0.001);
      }
    }
    expect(along).toBeGreaterThan(50);
  });
});
