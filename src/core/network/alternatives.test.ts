import { describe, expect, it } from 'vitest';
import { findAlternatives } from './alternatives';
import type { LandRecord } from './land/record';
import { shareWithin } from './alternatives-overlap';
import { describeAlternatives } from './alternatives-words';
import { readEditionNetwork } from './edition-network.fixture';
import { TOY_NODES, TOY_PASSAGES, toyParts } from './toy-network.fixture';
import type { Alternative, RouteOptions, RoutePoint } from './types';

const parts = toyParts();
const west: RoutePoint = { at: TOY_NODES.west };
const east: RoutePoint = { at: TOY_NODES.east };

function ways(options: RouteOptions = {}): Alternative[] {
  const answer = findAlternatives(parts, west, east, options);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

describe('alternatives', () => {
  it('are the best way and the others that differ, restricted ones left out', () => {
    expect(ways().map(({ id, route }) => [id, route.passages])).toEqual([
      ['best', ['narrow']],
      ['long', ['long']]
    ]);
  });

  it('take what a scenario opens', () => {
    expect(ways({ open: ['arctic'] }).map(({ id }) => id)).toEqual(['best', 'icy', 'long']);
    expect(ways({ month: 8 }).map(({ id }) => id)).toEqual(['best', 'icy', 'long']);
  });

  it('say what sets them apart, their shares, and what they add', () => {
    const [best, long] = ways();
    expect(best!.by.passages).toEqual(['narrow']);
    expect(long!.by.passages).toEqual(['long']);
    expect(best!.addedMetres).toBe(0);
    expect(long!.addedMetres).toBe(long!.route.lengthMetres - best!.route.lengthMetres);
    for (const { shares } of [best!, long!])
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('say what they keep clear of where nothing they take sets them apart', () => {
    const [{ route }] = ways() as [Alternative];
    const [best, clear] = describeAlternatives(parts, [
      { route, avoided: [] },
      { route, avoided: ['long'] }
    ]);
    expect([best!.id, best!.by]).toEqual(['best', { passages: [], lines: [] }]);
    expect([clear!.id, clear!.by]).toEqual(['without-long', { passages: [], lines: [], without: 'long' }]);
    expect(ways().flatMap(({ by }) => ('without' in by ? [by] : []))).toEqual([]);
  });

  it('never list one way twice, and put the lighter first', () => {
    for (const options of [{}, { open: ['arctic'] }, { minimise: 'time' as const }]) {
      const found = ways(options);
      found.forEach((one, index) => {
        for (const other of found.slice(index + 1)) {
          expect(shareWithin(other.route, one.route)).toBeLessThanOrEqual(0.8);
          expect(other.route.lengthMetres).toBeGreaterThanOrEqual(one.route.lengthMetres);
        }
      });
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }
  });

  it('keep what is closed closed, and go by what is to be gone by', () => {
    expect(ways({ avoid: ['narrow'] }).map(({ route }) => route.passages)).toEqual([['long']]);
    expect(ways({ via: [{ passage: 'long' }] }).every(({ route }) => route.passages.includes('long'))).toBe(true);
  });

  it('count passages of booked transits, which lead the others where the way round is too long', () => {
    const booked = TOY_PASSAGES.map((one) => {
      return one.id === 'icy' ? { ...one, restricted: undefined, limits: {}, isBooked: true as const } : one;
    });
    const idsOf = (options: RouteOptions) => {
      const answer = findAlternatives(toyParts(undefined, booked), west, east, options);
      return answer.ok && answer.value.map(({ route }) => route.passages.join());
    };
    expect(idsOf({})).toEqual(['narrow', 'icy', 'long']);
    expect(idsOf({ avoid: ['narrow'] })).toEqual(['icy', 'long']);
  });

  it('fail as the route does', () => {
    const answer = findAlternatives(parts, west, { at: [60, 60] });
    expect(!answer.ok && answer.failure.code).toBe('too-far');
  });
});

/** Two railways between two towns, one by the north and one by the south, and a branch that leads nowhere. */
const RAILS: LandRecord = {
  nodes: [{ at: [20, 40] }, { at: [30, 40] }, { at: [25, 43] }, { at: [25, 37] }, { at: [20, 38] }],
  lines: (['north', 'south', 'branch'] as const).map((id) => ({
    ...{ id, names: { ar: id, en: id }, mode: 'rail' as const, status: 'operating' as const },
    ...{ accuracy: 'generalised' as const, source: 'test' }
  })),
  edges: [
    {
      from: 0,
      to: 2,
      line: 0,
      lengthMetres: 540_000,
      shape: [
        [20, 40],
        [25, 43]
      ]
    },
    {
      from: 2,
      to: 1,
      line: 0,
      lengthMetres: 540_000,
      shape: [
        [25, 43],
        [30, 40]
      ]
    },
    {
      from: 0,
      to: 3,
      line: 1,
      lengthMetres: 560_000,
      shape: [
        [20, 40],
        [25, 37]
      ]
    },
    {
      from: 3,
      to: 1,
      line: 1,
      lengthMetres: 560_000,
      shape: [
        [25, 37],
        [30, 40]
      ]
    },
    {
      from: 0,
      to: 4,
      line: 2,
      lengthMetres: 223_000,
      shape: [
        [20, 40],
        [20, 38]
      ]
    }
  ],
  ports: []
};

describe('alternatives over land', () => {
  const network = toyParts(RAILS);
  const idsOf = (from: number, to: number, by: 'rail' | 'road' = 'rail') => {
    const answer = findAlternatives(network, RAILS.nodes[from]!, RAILS.nodes[to]!, { by });
    return answer.ok ? answer.value.map(({ by: { lines }, route }) => [lines, route.lengthMetres]) : answer.failure.code;
  };

  it('are the ways by other lines', () => {
    expect(idsOf(0, 1)).toEqual([
      [['north'], 1_080_000],
      [['south'], 1_120_000]
    ]);
  });

  it('are one where there is one line', () => {
    expect(idsOf(0, 4)).toHaveLength(1);
    expect(idsOf(0, 1, 'road')).toBe('too-far');
  });
});

describe('alternatives on the network of the edition', () => {
  const edition = readEditionNetwork();
  const waysOf = (options: RouteOptions) => {
    const answer = findAlternatives(edition, { at: [121.8, 31.2] }, { at: [4, 51.98] }, options);
    if (!answer.ok) throw new Error(answer.failure.code);
    return answer.value.map(({ route }) => route);
  };

  it("have no idle options but those of the question: what was closed to find them is nobody's wish", () => {
    const ways = waysOf({ open: ['panama'] });
    expect(ways.length).toBeGreaterThan(2);
    expect(ways.flatMap(({ warnings }) => warnings.filter(({ code }) => code === 'idle-options'))).toEqual([]);
    const idle = waysOf({ open: ['dover'] }).map(({ warnings }) => warnings.filter(({ code }) => code === 'idle-options').length);
    expect(new Set(idle)).toEqual(new Set([1]));
  });

  it('name the Trans-Siberian along the Amur, which stays in Russia, beside the shorter way through Manchuria', () => {
    const [moscow, vladivostok] = [{ at: [37.616, 55.752] as const }, { at: [131.888, 43.109] as const }];
    const lengths = (
      [
        [moscow, vladivostok],
        [vladivostok, moscow]
      ] as const
    ).map(([from, to]) => {
      const answer = findAlternatives(edition, { at: [...from.at] }, { at: [...to.at] }, { by: 'rail' });
      if (!answer.ok) throw new Error(answer.failure.code);
      expect(answer.value[0]!.route.borders).toEqual([
        ['RU', 'CN'],
        ['CN', 'RU']
      ]);
      const [amur] = answer.value.filter(({ id }) => id === 'trans-siberian-amur');
      expect(amur!.route.borders).toEqual([]);
      return amur!.route.lengthMetres;
    });
    // 9,289 km by Yaroslavl as published; trains that go by Kazan save some 200 km of them.
    for (const lengthMetres of lengths) expect(Math.abs(lengthMetres / 9_289_000 - 1)).toBeLessThan(0.04);
    expect(lengths[1]).toBeCloseTo(lengths[0]!, 3);
  });

  it('do not come round to a passage that was asked for and go back', () => {
    const ways = waysOf({ via: [{ passage: 'suez' }] });
    expect(ways.length).toBeGreaterThan(0);
    for (const { passages } of ways) expect(new Set(passages).size).toBe(passages.length);
  });
});
