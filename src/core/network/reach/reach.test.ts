import { describe, expect, it } from 'vitest';
import { orientedArea } from '../../geodesy/oriented-area';
import type { LonLat } from '../../geodesy/longitude';
import { generator } from '../sea/random-graph.fixture';
import { distanceMetres } from '../../geodesy/geodesic';
import { passageSet } from '../passage-set';
import { prepareFlat } from '../../geodesy/fast-inverse';
import type { ReachBand } from '../types';
import { BOX_WORLD } from './box-world.fixture';
import { isWithin } from './is-within.fixture';
import { findReach } from './reach';

const ORIGINS: Record<string, LonLat> = {
  'the open ocean': [-60, 10],
  'near the antimeridian': [168, 40],
  'near the pole': [30, 86],
  'beside a narrow passage': [78, 9.95],
  'an island': [60.8, 0.3]
};
/** So many places must lie within the limits, and beyond them, or nothing was compared. */
const ENOUGH_COMPARED = 50;
const LIMITS = [500_000, 2_000_000, 6_000_000, 14_000_000];

function reach(origin: LonLat, values: readonly number[] = LIMITS, avoid: readonly string[] = []): ReachBand[] {
  const answer = findReach(BOX_WORLD, { at: origin }, { unit: 'metres', values }, { avoid });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

function planarArea(ring: readonly LonLat[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0] * y - x * ring[index]![1], 0) / 2;
}

/** Positions spread over the sphere evenly. */
function positions(count: number, seed: number): LonLat[] {
  const random = generator(seed);
  return Array.from({ length: count }, () => [random() * 360 - 180, (Math.asin(random() * 2 - 1) * 180) / Math.PI]);
}

/** Brute force: straight where the place is in sight, else by the best of all nodes it sees. */
function shortestWays(origin: LonLat, places: readonly LonLat[]): number[] {
  const { sea, grid } = BOX_WORLD;
  const nodes = prepareFlat(sea.nodes).points;
  const direct = nodes.map((node) => (grid.isClear(origin, node) ? distanceMetres(origin, node) : Infinity));
  const between = sea.lengths(
    nodes.map((at) => sea.join(at)!),
    nodes.map((at) => sea.join(at)!),
    passageSet()
  );
  const toNode = nodes.map((_, to) => Math.min(...direct.map((metres, by) => metres + between[by * nodes.length + to]!)));
  return places.map((at) => {
    const byNodes = nodes.map((node, index) => (grid.isClear(node, at) ? toNode[index]! + distanceMetres(node, at) : Infinity));
    return Math.min(grid.isClear(origin, at) ? distanceMetres(origin, at) : Infinity, ...byNodes);
  });
}

describe.each(Object.entries(ORIGINS))('a reach from %s', (_, origin) => {
  const bands = reach(origin);

  it('has an area for each limit', () => {
    expect(bands.map(({ limit }) => limit)).toEqual(LIMITS);
    expect(bands.filter(({ polygons }) => polygons.flat(2).length === 0)).toEqual([]);
  });

  it('holds the places whose shortest way is within its limit', () => {
    const water = positions(150, 7).filter(([x, y]) => BOX_WORLD.grid.classAt(x, y) === 0);
    const lengths = shortestWays(origin, water);
    const compared = { within: 0, beyond: 0 };
    for (const band of bands) {
      // One step of the lattice at its coarsest, and what the sphere differs.
      const slack = Math.min(50_000, 0.03 * band.limit) + 0.008 * band.limit;
      water.forEach((at, index) => {
        const metres = lengths[index]!;
        if (Math.abs(metres - band.limit) <= slack) return;
        // Where water is narrower than the lattice, or the shore is near, the raster decides.
        if (isNearLand(at)) return;
        compared[metres < band.limit ? 'within' : 'beyond'] += 1;
        expect(isWithin(band, at), `${at.join(' ')}: ${metres} of ${band.limit}`).toBe(metres < band.limit);
      });
    }
    expect(compared.within).toBeGreaterThan(ENOUGH_COMPARED);
    expect(compared.beyond).toBeGreaterThan(ENOUGH_COMPARED);
  });

  it('grows with its limit, and every area holds the lesser ones', () => {
    const areas = bands.map(({ polygons }) => orientedArea(polygons));
    expect(areas).toEqual(areas.toSorted((a, b) => a - b));
    for (const at of positions(1500, 11)) {
      const within = bands.map((band) => isWithin(band, at));
      expect(within).toEqual(within.toSorted());
    }
  });

  it('is the same whatever else is asked', () => {
    for (const band of bands) expect(reach(origin, [band.limit])).toEqual([band]);
  });

  it('is valid GeoJSON: closed rings, outer ones anticlockwise and holes clockwise, within the world', () => {
    for (const rings of bands.flatMap(({ polygons }) => polygons)) {
      rings.forEach((ring, index) => {
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(planarArea(ring))).toBe(index === 0 ? 1 : -1);
        for (const [x, y] of ring) expect(Math.abs(x) <= 180 && Math.abs(y) <= 90).toBe(true);
      });
    }
  });

  it('has rings that meet neither themselves nor one another', () => {
    for (const { polygons } of bands) expect(touches(polygons.flat())).toEqual([]);
  });
});

/** Vertices that two rings, or one ring twice, go through; and crossing strokes, looked for among neighbours in a raster. */
function touches(rings: readonly (readonly LonLat[])[]): string[] {
  const strokes = rings.flatMap((ring) => ring.slice(1).map((to, index) => [ring[index]!, to] as const));
  const cells = new Map<string, number[]>();
  strokes.forEach(([a, b], index) => {
    for (let x = Math.floor(Math.min(a[0], b[0])); x <= Math.max(a[0], b[0]); x += 1) {
      for (let y = Math.floor(Math.min(a[1], b[1])); y <= Math.max(a[1], b[1]); y += 1) {
        cells.set(`${x} ${y}`, [...(cells.get(`${x} ${y}`) ?? []), index]);
      }
    }
  });
  const seen = new Set<string>();
  const wrong = strokes.flatMap(([, to]) => {
    const key = to.join(' ');
    if (seen.has(key)) return [`twice through ${key}`];
    seen.add(key);
    return [];
  });
  for (const near of cells.values()) {
    for (const one of near) {
      for (const other of near) {
        if (one < other && doCross(strokes[one]!, strokes[other]!)) wrong.push(`${strokes[one]!.join(' ')} crosses`);
      }
    }
  }
  return wrong;
}

function doCross([a, b]: readonly [LonLat, LonLat], [c, d]: readonly [LonLat, LonLat]): boolean {
  const side = (p: LonLat, q: LonLat, r: LonLat) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function isNearLand([x, y]: LonLat): boolean {
  return [-1, 0, 1].some((on) =>
    [-0.6, 0, 0.6].some((up) => BOX_WORLD.grid.classAt(x + on, Math.min(90, Math.max(-90, y + up))) !== 0)
  );
}

describe('a reach', () => {
  it('does not go through what is shut', () => {
    const [open] = reach([78, 9.95], [3_000_000]);
    const [shut] = reach([78, 9.95], [3_000_000], ['narrow']);
    const beyond: LonLat = [102, 9.95];
    expect(isWithin(open!, beyond)).toBe(true);
    expect(isWithin(shut!, beyond)).toBe(false);
  });

  it('has an island of land cut out of it', () => {
    const [band] = reach([58, 0.3], [400_000]);
    expect(isWithin(band!, [60.3, 0.3])).toBe(false);
    expect(isWithin(band!, [60.9, 0.3])).toBe(true);
  });

  it('refuses limits that are none, and points to go by', () => {
    const from = { at: [0, 60] as LonLat };
    const none = findReach(BOX_WORLD, from, { unit: 'hours', values: [0] });
    const via = findReach(BOX_WORLD, from, { unit: 'hours', values: [1] }, { via: [from] });
    expect([none, via].map((answer) => (answer.ok ? '' : answer.failure.code))).toEqual(['invalid-option', 'invalid-option']);
  });

  it('reckons hours by the speed of the ship', () => {
    const hours = findReach(BOX_WORLD, { at: [-60, 10] }, { unit: 'hours', values: [100] }, { ship: { speedKnots: 10 } });
    const [metres] = reach([-60, 10], [1_852_000]);
    expect(hours.ok && hours.value[0]!.polygons).toEqual(metres!.polygons);
  });
});
