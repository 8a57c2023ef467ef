import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNetwork } from './load';
import { BOX_WORLD } from './reach/box-world.fixture';
import { TOY_DEFAULTS, TOY_NODES, toyParts } from './toy-network.fixture';
import type { Answer, AskedOptions, Network, RouteOptions, RoutePoint } from './types';

const toy = createNetwork(toyParts());
const box = createNetwork(BOX_WORLD);
const WEST: RoutePoint = { at: TOY_NODES.west };
const EAST: RoutePoint = { at: TOY_NODES.east };
const OCEAN: RoutePoint = { at: [-60, 10] };
const LIMITS = { unit: 'hours', values: [1] } as const;

/** The five methods as a caller without a compiler has them: whatever is handed in. */
type Loose = Record<'route' | 'alternatives' | 'impact' | 'reach' | 'matrix', (...given: unknown[]) => unknown>;
const loose = (network: Network): Loose => network as unknown as Loose;

/** Each method asked about one point more or less oddly, with options more or less odd: every answer it gives. */
const METHODS: Readonly<Record<string, (point: unknown, options: unknown) => readonly Answer<unknown>[]>> = {
  route: (point, options) => [loose(toy).route(point, EAST, options) as Answer<unknown>],
  alternatives: (point, options) => [loose(toy).alternatives(point, EAST, options) as Answer<unknown>],
  impact: (point, options) => {
    const rows = loose(toy).impact([[point, EAST]], options, options) as { before: Answer<unknown>; after: Answer<unknown> }[];
    return rows.flatMap(({ before, after }) => [before, after]);
  },
  reach: (point, options) => [loose(box).reach(point === WEST ? OCEAN : point, LIMITS, options) as Answer<unknown>],
  matrix: (point, options) => [loose(toy).matrix([point], [EAST], options) as Answer<unknown>]
};

const ring: unknown[] = [];
ring.push(ring);
const TARIFFS = { perTonneKilometre: { sea: 1, river: 1, rail: 1, road: 1 }, perTransfer: 0 };

const ODD_OPTIONS: readonly (readonly [string, unknown])[] = [
  ['options', 'sea'],
  ['options', []],
  ['options', 5],
  ['planned', { planned: 'all' }],
  ['avoid', { avoid: 'suez' }],
  ['avoid', { avoid: new Set(['narrow']) }],
  ['avoid', { avoid: [5] }],
  ['avoid', { avoid: ring }],
  ['open', { open: { 0: 'arctic' } }],
  ['open', { open: [null] }],
  ['ship', { ship: 'tanker' }],
  ['draughtMetres', { ship: { draughtMetres: '12' } }],
  ['iceClass', { ship: { iceClass: 4 } }],
  ['by', { by: {} }],
  ['by', { by: Object.create(null) }],
  ['minimise', { minimise: 'x' }],
  ['month', { month: '7' }],
  ['defaults', { defaults: 12 }],
  ['defaults.speedKnots', { defaults: { speedKnots: 12 } }],
  ['defaults.speedKnots.sea', { defaults: { speedKnots: { sea: '12' } } }],
  ['defaults.speedKnots.sea', { defaults: { speedKnots: { sea: { source: 'me' } } } }],
  ['defaults.speedKnots.sea', { defaults: { speedKnots: { sea: 0 } } }],
  ['defaults.speedKnots.air', { defaults: { speedKnots: { air: { value: 12 } } } }],
  ['defaults.speed', { defaults: { speed: 12 } }],
  ['defaults.cargoTonnes', { defaults: { cargoTonnes: NaN } }],
  ['tariffs', { tariffs: [] }],
  ['tariffs.perTonneKilometre', { tariffs: {} }],
  ['tariffs.perTonneKilometre.river', { tariffs: { perTonneKilometre: { sea: 1 }, perTransfer: 2 } }],
  ['tariffs.perTransfer', { tariffs: { perTonneKilometre: TARIFFS.perTonneKilometre } }],
  ['tariffs.tolls', { tariffs: { ...TARIFFS, tolls: [1] } }],
  ['tariffs.narrow', { tariffs: { ...TARIFFS, narrow: 1n } }]
];

const ODD_POINTS: readonly unknown[] = [
  ...[undefined, null, {}, 'rotterdam', 5, [0, 0], { passage: 'narrow' }, { at: null }, { at: { 0: 1, 1: 2 } }, { at: '12' }],
  ...[{ at: [] }, { at: [1] }, { at: [NaN, 0] }, { at: ['1', '2'] }, { at: [0, 91] }, { at: [0, Infinity] }, { at: new Map() }]
];

/** The door catches what is thrown behind it: here that is a fault, however the answer tells of it. */
function unbroken(answer: Answer<unknown>): Answer<unknown> {
  if (!answer.ok && answer.failure.code === 'broke-off') throw new Error(answer.failure.details.reason);
  const { warnings = [] } = (answer.ok ? answer.value : {}) as { warnings?: readonly unknown[] };
  if (warnings.flat().includes('broke-off')) throw new Error('a cell broke off');
  return answer;
}

describe.each(Object.keys(METHODS))('%s, asked from plain JavaScript', (method) => {
  const ask = (point: unknown, options: unknown) => METHODS[method]!(point, options).map(unbroken);
  const failures = (answers: readonly Answer<unknown>[]) => answers.map((answer) => (answer.ok ? undefined : answer.failure));

  it.each(ODD_OPTIONS)('refuses odd %s', (option, odd) => {
    for (const failure of failures(ask(WEST, odd)))
      expect(failure).toMatchObject({ code: 'invalid-option', details: { option } });
  });

  it('refuses a passage that is both closed and opened', () => {
    for (const failure of failures(ask(WEST, { avoid: ['long', 'icy'], open: ['arctic', 'icy'] })))
      expect(failure).toEqual({ code: 'avoided-and-opened', details: { passage: 'icy' } });
  });

  it('refuses a point that is none, among those to go by too', () => {
    for (const point of ODD_POINTS) {
      for (const failure of failures(ask(point, {})))
        expect(failure, JSON.stringify(point)).toMatchObject({ code: 'invalid-option', details: { option: 'point' } });
    }
    for (const via of ['narrow', [null], [{ passage: 5 }], [{ at: null }], [5]]) {
      for (const failure of failures(ask(WEST, { via }))) expect(failure?.code, JSON.stringify(via)).toBe('invalid-option');
    }
  });

  it('takes null for what is not given', () => {
    const names = ['avoid', 'open', 'planned', 'via', 'ship', 'defaults', 'tariffs', 'month', 'by', 'minimise'];
    const bare = ask(WEST, {});
    expect(bare.every(({ ok }) => ok)).toBe(true);
    expect(ask(WEST, Object.fromEntries(names.map((name) => [name, null])))).toEqual(bare);
    expect(ask(WEST, { ship: { draughtMetres: null }, defaults: { speedKnots: null } })).toEqual(bare);
    if (method !== 'impact') expect(ask(WEST, null)).toEqual(bare);
  });

  it('fills up assumptions that are given in part', () => {
    const whole = { ...TOY_DEFAULTS, speedKnots: { ...TOY_DEFAULTS.speedKnots, sea: { value: 7, source: 'own' } } };
    const asWhole = ask(WEST, { minimise: method === 'reach' ? undefined : 'time', defaults: whole });
    const sea: unknown[] = [7, { value: 7 }, { value: 7, source: 'mine' }];
    for (const figure of sea) {
      const asked = { minimise: method === 'reach' ? undefined : 'time', defaults: { speedKnots: { sea: figure } } };
      if (method !== 'reach') expect(ask(WEST, asked)).toEqual(asWhole);
      expect(ask(WEST, asked).every(({ ok }) => ok)).toBe(true);
    }
    expect(ask(WEST, { defaults: {} })).toEqual(ask(WEST, {}));
  });

  it('throws at nothing that a point to go by holds besides', () => {
    const via = [{ ...WEST, name: ring, more: 1n }];
    expect(ask(WEST, { via }).map(({ ok }) => ok)).toEqual(ask(WEST, { via: [WEST] }).map(({ ok }) => ok));
  });

  it('throws at nothing', () => {
    const names = ['avoid', 'open', 'planned', 'via', 'ship', 'defaults', 'tariffs', 'month', 'by', 'minimise', 'at', 'sea'];
    const odd = fc.anything({
      key: fc.constantFrom(...names, 'speedKnots', 'perTonneKilometre', 'tolls'),
      withBigInt: true,
      withMap: true
    });
    fc.assert(
      fc.property(odd, fc.dictionary(fc.constantFrom(...names), odd), odd, (point, options, bare) => {
        for (const asked of [options, bare]) {
          for (const from of [WEST, point, { at: point }])
            for (const answer of ask(from, asked)) expect(typeof answer.ok).toBe('boolean');
        }
      }),
      { numRuns: method === 'reach' ? 60 : 400 }
    );
  });
});

describe('what only one method takes', () => {
  const reach = (...given: unknown[]): unknown => loose(box).reach(OCEAN, ...given);

  it.each([
    ['limits', undefined],
    ['limits', null],
    ['limits', 5],
    ['unit', {}],
    ['unit', { values: [1] }],
    ['unit', { unit: 'days', values: [1] }],
    ['unit', { unit: 'km', values: [600_000] }],
    ['unit', { unit: 'nmi', values: [600_000] }],
    ['unit', { unit: 'toString', values: [1] }],
    ['values', { unit: 'hours' }],
    ['values', { unit: 'hours', values: 5 }],
    ['limit', { unit: 'hours', values: [0] }],
    ['limit', { unit: 'hours', values: ['5'] }],
    ['limit', { unit: 'metres', values: [undefined] }]
  ])('a reach refuses odd %s: %j', (option, limits) => {
    expect(reach(limits)).toMatchObject({ ok: false, failure: { code: 'invalid-option', details: { option } } });
  });

  it('a reach refuses a goal that its limits are not counted in', () => {
    expect(reach(LIMITS, { minimise: 'time' })).toMatchObject({ ok: true });
    for (const minimise of ['distance', 'co2', 'cost'])
      expect(reach(LIMITS, { minimise })).toMatchObject({ failure: { code: 'invalid-option', details: { option: 'minimise' } } });
  });

  it('an impact says in its rows that nothing is changed, or that nothing is asked about', () => {
    const { impact } = loose(toy);
    const failed = (option: string): object => ({ ok: false, failure: { code: 'invalid-option', details: { option } } });
    expect(impact([[WEST, EAST]])).toMatchObject([{ before: { ok: true }, after: failed('after') }]);
    expect(impact([[WEST, EAST]], {})).toMatchObject([{ before: { ok: true }, after: failed('after') }]);
    expect(impact([[WEST, EAST]], undefined, {})).toMatchObject([{ before: { ok: true }, after: { ok: true }, addedMetres: 0 }]);
    expect(impact([[WEST, EAST]], { avoid: 'x' }, {})).toMatchObject([{ before: failed('avoid'), after: { ok: true } }]);
    for (const pairs of [undefined, null, 5, 'ab', {}])
      expect(impact(pairs, {}, {})).toMatchObject([{ before: failed('pairs'), after: failed('pairs') }]);
    expect(impact([[WEST, EAST], null, [WEST], 'ab'], {}, {})).toMatchObject([
      { before: { ok: true } },
      { before: failed('pairs') },
      { before: failed('point') },
      { before: failed('pairs') }
    ]);
  });

  it('a matrix refuses what is no list of points', () => {
    for (const points of [undefined, null, WEST, 'ab']) {
      expect(loose(toy).matrix(points, [EAST])).toMatchObject({ failure: { details: { option: 'origins' } } });
      expect(loose(toy).matrix([EAST], points)).toMatchObject({ failure: { details: { option: 'destinations' } } });
    }
  });
});

it('assumptions in part and in whole are both options by their types', () => {
  const part: AskedOptions = { defaults: { speedKnots: { sea: { value: 12, source: 'mine' } } } };
  const whole: RouteOptions = { defaults: TOY_DEFAULTS };
  for (const options of [part, whole]) expect(toy.route(WEST, EAST, options).ok).toBe(true);
});

it('a longitude so great that a degree more is the same number is answered', () => {
  const far: RoutePoint = { at: [6_645_231_938_813_530_000, 0] };
  expect(toy.route(far, EAST)).toHaveProperty('ok');
  expect(toy.reach(far, { unit: 'hours', values: [1] })).toHaveProperty('ok');
});
