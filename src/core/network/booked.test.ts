import { beforeAll, describe, expect, it } from 'vitest';
import { findAlternatives } from './alternatives';
import { LARGEST_ROUND_SHARE } from './diversion';
import { readEditionNetwork } from './edition-network.fixture';
import { findImpact } from './impact';
import { measureMatrix } from './matrix';
import { findRoute } from './route';
import type { Route, RouteOptions, RoutePoint } from './types';

const PARTS = readEditionNetwork();
const SHANGHAI: RoutePoint = { at: [121.8, 31.2] };
const OFF_SHANGHAI: RoutePoint = { at: [123.5, 31] };
const YOKOHAMA: RoutePoint = { at: [139.68, 35.44] };
const PETROPAVLOVSK: RoutePoint = { at: [158.62, 53] };
const VALPARAISO: RoutePoint = { at: [-71.7, -33] };
const ROTTERDAM: RoutePoint = { at: [4, 51.98] };
const ISTANBUL: RoutePoint = { at: [28.95, 41] };
const NOVOROSSIYSK: RoutePoint = { at: [37.8, 44.7] };
const BUENOS_AIRES: RoutePoint = { at: [-57.5, -34.9] };
const NO_SUEZ: RouteOptions = { avoid: ['suez'] };
const ALL_ROUND = ['suez', 'cape-of-good-hope', 'magellan', 'cape-horn'];

function go(from: RoutePoint, to: RoutePoint, options: RouteOptions): Route {
  const answer = findRoute(PARTS, from, to, options);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

const told = ({ warnings }: Route) =>
  warnings.flatMap((each) => (each.code === 'booked-passage-not-taken' ? [each.details] : []));

const letIn = ({ warnings }: Route) => warnings.flatMap((each) => (each.code === 'booked-passage-taken' ? [each.details] : []));

describe('a route that keeps out of a passage of booked transits', () => {
  let byTheCape: Route;
  beforeAll(() => {
    byTheCape = go(SHANGHAI, ROTTERDAM, NO_SUEZ);
  });

  it('says so, and how long it would be with the passage open', () => {
    expect(byTheCape.passages).toContain('cape-of-good-hope');
    const opened = go(SHANGHAI, ROTTERDAM, { ...NO_SUEZ, open: ['panama'] });
    expect(opened.passages).toContain('panama');
    expect(told(opened)).toEqual([]);
    const [{ passages, metres, savedMetres }] = told(byTheCape) as [ReturnType<typeof told>[number]];
    expect(passages).toEqual(['panama']);
    expect(metres).toBeCloseTo(opened.lengthMetres, 2);
    expect(savedMetres).toBeCloseTo(byTheCape.lengthMetres - opened.lengthMetres, 2);
    expect(savedMetres / metres).toBeLessThan(LARGEST_ROUND_SHARE);
  });

  it('says so whatever is minimised, and by way of other points', () => {
    for (const options of [{ minimise: 'time' }, { via: [OFF_SHANGHAI] }] as const) {
      const opened = go(SHANGHAI, ROTTERDAM, { ...NO_SUEZ, ...options, open: ['panama'] });
      const details = told(go(SHANGHAI, ROTTERDAM, { ...NO_SUEZ, ...options }));
      expect(details.map(({ metres }) => Math.round(metres))).toEqual(
        opened.passages.includes('panama') ? [Math.round(opened.lengthMetres)] : []
      );
    }
  });

  it('is none where nothing turns it away, or where it goes by the passage anyway', () => {
    expect(told(go(SHANGHAI, ROTTERDAM, {}))).toEqual([]);
    expect(told(go(SHANGHAI, ROTTERDAM, { avoid: ['suez', 'panama'] }))).toEqual([]);
    expect(told(go(VALPARAISO, ROTTERDAM, NO_SUEZ))).toEqual([]);
  });

  it('is none where it would be longer by more than a tenth: it goes by the passage', () => {
    for (const [from, to, avoid] of [
      [PETROPAVLOVSK, NOVOROSSIYSK, ['suez']],
      [VALPARAISO, BUENOS_AIRES, ['magellan', 'cape-horn']]
    ] as const) {
      const route = go(from, to, { avoid });
      expect(route.passages).toContain('panama');
      expect(told(route)).toEqual([]);
      const round = go(from, to, { avoid: [...avoid, 'panama'] });
      expect(round.lengthMetres / route.lengthMetres).toBeGreaterThan(1 + LARGEST_ROUND_SHARE);
    }
  });

  it('says where it is let in, and how long the way round would be', () => {
    const round = go(PETROPAVLOVSK, NOVOROSSIYSK, { avoid: ['suez', 'panama'] });
    const [details, ...more] = letIn(go(PETROPAVLOVSK, NOVOROSSIYSK, NO_SUEZ));
    expect([details?.passages, more]).toEqual([['panama'], []]);
    expect(details?.roundMetres).toBeCloseTo(round.lengthMetres, 2);
    // The Cape closed as well, the way round comes to more than a tenth of the one by Panama.
    const byPanama = go(SHANGHAI, ROTTERDAM, { avoid: ['suez', 'cape-of-good-hope'] });
    expect([byPanama.passages.includes('panama'), letIn(byPanama).map(({ passages }) => passages)]).toEqual([true, [['panama']]]);
    const roundMetres = letIn(byPanama)[0]?.roundMetres ?? 0;
    expect(roundMetres / byPanama.lengthMetres).toBeGreaterThan(1 + LARGEST_ROUND_SHARE);
    // With the Horn closed too, none is left but the Arctic, which is shorter and shut to most.
    const left = go(SHANGHAI, ROTTERDAM, { avoid: ALL_ROUND });
    expect(letIn(left)).toEqual([{ passages: ['panama'] }]);
  });

  it('says nothing where it goes there anyway, is asked there, or goes elsewhere', () => {
    for (const [from, to, options] of [
      [VALPARAISO, ROTTERDAM, NO_SUEZ],
      [PETROPAVLOVSK, NOVOROSSIYSK, { avoid: ['suez'], open: ['panama'] }],
      [PETROPAVLOVSK, NOVOROSSIYSK, { avoid: ['suez'], via: [{ passage: 'panama' }] }],
      [SHANGHAI, ROTTERDAM, NO_SUEZ],
      [SHANGHAI, ROTTERDAM, {}]
    ] as const) {
      expect(letIn(go(from, to, options))).toEqual([]);
    }
  });

  it('is the same by every door: route, impact and matrix, with what they say', () => {
    const from = [SHANGHAI, YOKOHAMA, PETROPAVLOVSK, VALPARAISO];
    const to = [ROTTERDAM, ISTANBUL, NOVOROSSIYSK, BUENOS_AIRES];
    for (const options of [NO_SUEZ, { avoid: ['magellan', 'cape-horn'] }, { avoid: ALL_ROUND }]) {
      const pairs = from.flatMap((one) => to.map((other) => [one, other] as const));
      const routes = pairs.map(([one, other]) => go(one, other, options));
      const matrix = measureMatrix(PARTS, from, to, options);
      if (!matrix.ok) throw new Error(matrix.failure.code);
      const { metres, warnings } = matrix.value;
      routes.forEach(({ lengthMetres }, at) => expect(metres[at]).toBeCloseTo(lengthMetres, 1));
      const isTold = warnings.map((codes) => codes.includes('booked-passage-not-taken'));
      expect(isTold).toEqual(routes.map((route) => told(route).length > 0));
      expect(warnings.map((codes) => codes.includes('booked-passage-taken'))).toEqual(
        routes.map((route) => letIn(route).length > 0)
      );
      findImpact(PARTS, pairs, {}, options).forEach(({ after }, at) => {
        expect(after.ok && after.value.lengthMetres).toBe(routes[at]!.lengthMetres);
        expect(after.ok && told(after.value)).toEqual(told(routes[at]!));
      });
    }
  });
});

describe('other ways', () => {
  const waysOf = (options: RouteOptions): Route[] => {
    const answer = findAlternatives(PARTS, SHANGHAI, ROTTERDAM, options);
    if (!answer.ok) throw new Error(answer.failure.code);
    return answer.value.map(({ route }) => route);
  };

  it('go round the Horn besides, where both Panama and the Cape of Good Hope are left out', () => {
    const ways = waysOf(NO_SUEZ).map(({ passages }) => passages);
    expect(ways.some((passages) => passages.includes('cape-horn'))).toBe(true);
  });

  it('offer the way by Panama where Suez is closed, and say that its transits are booked ahead', () => {
    const told = waysOf({ avoid: ['suez'] }).map(({ passages, warnings }) => ({
      isByPanama: passages.includes('panama'),
      codes: warnings.map(({ code }) => code).filter((code) => code.startsWith('booked'))
    }));
    expect(told[0]).toEqual({ isByPanama: false, codes: ['booked-passage-not-taken'] });
    expect(told.some(({ isByPanama }) => isByPanama)).toBe(true);
    for (const { isByPanama, codes } of told.slice(1)) expect(codes).toEqual(isByPanama ? ['booked-passage'] : []);
    // Who closes nothing turns nobody away, and who opens it knows.
    for (const options of [{}, { avoid: ['suez'], open: ['panama'] }]) {
      const warnings = waysOf(options).flatMap((route) => route.warnings);
      expect(warnings.filter(({ code }) => code.startsWith('booked'))).toEqual([]);
    }
  });
});
