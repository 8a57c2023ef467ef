import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceMetres } from '../geodesy/geodesic';
import { measureMatrix } from './matrix';
import { findRoute } from './route';
import { allToyPaths, TOY_DEFAULTS, TOY_NODES, TOY_PASSAGES, toyParts } from './toy-network.fixture';
import type { Answer, Passage, Route, RouteOptions } from './types';

const WEST = { at: TOY_NODES.west };
const EAST = { at: TOY_NODES.east };
const LAKE = { at: TOY_NODES.lake };
const parts = toyParts();

const route = (
  options: RouteOptions = {},
  from: { at: readonly [number, number] } = WEST,
  to: { at: readonly [number, number] } = EAST
) => findRoute(parts, from, to, options);
function found(answer: Answer<Route>): Route {
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}
const passages = (options?: RouteOptions) => found(route(options)).passages;

describe('passages of a route by sea', () => {
  test('the shortest way that is open to everybody is taken', () => {
    expect(passages()).toEqual(['narrow']);
    expect(passages({ avoid: ['narrow'] })).toEqual(['long']);
  });

  test('an arctic passage opens by word, month or ice class', () => {
    expect(passages({ avoid: ['narrow'], open: ['arctic'] })).toEqual(['icy']);
    expect(passages({ avoid: ['narrow'], open: ['icy'] })).toEqual(['icy']);
    expect(passages({ avoid: ['narrow'], month: 8 })).toEqual(['icy']);
    expect(passages({ avoid: ['narrow'], month: 1 })).toEqual(['long']);
    expect(passages({ avoid: ['narrow'], month: 1, ship: { iceClass: 'arc5' } })).toEqual(['icy']);
    expect(passages({ avoid: ['narrow'], month: 1, ship: { iceClass: 'ice3' } })).toEqual(['long']);
  });

  test('a restricted passage is taken, with a warning, where there is no other way', () => {
    const { passages: crossed, warnings } = found(route({ avoid: ['narrow', 'long'] }));
    expect(crossed).toEqual(['icy']);
    expect(warnings.map(({ code }) => code)).toEqual(['restricted-passage', 'seasonal-passage']);
    expect(warnings[0]!.details).not.toHaveProperty('isVia');
    expect(found(route({ avoid: ['narrow'], open: ['icy'], month: 8 })).warnings).toEqual([]);
  });

  test('the kind opens no passage that only icebreakers pass; its own name, going by it or such a ship does', () => {
    const ofIce = TOY_PASSAGES.map((each) => (each.id === 'icy' ? { ...each, limits: { iceClass: 'arc9' as const } } : each));
    const over = (options: RouteOptions) =>
      found(findRoute(toyParts(undefined, ofIce), WEST, EAST, { avoid: ['narrow'], ...options }));
    expect(over({ open: ['arctic'] }).passages).toEqual(['long']);
    expect(over({ open: ['arctic'], month: 8 }).passages).toEqual(['long']);
    expect(over({ open: ['icy'] }).passages).toEqual(['icy']);
    expect(over({ ship: { iceClass: 'arc9' } }).passages).toEqual(['icy']);
    const asked = over({ open: ['arctic'], via: [{ passage: 'icy' }] });
    expect(asked.passages).toEqual(['icy']);
    expect(asked.warnings).toMatchObject([{ code: 'restricted-passage', details: { isVia: true } }]);
  });

  test('a season is told of wherever the way hangs on it, not in a month of the season', () => {
    const codes = (options: RouteOptions) => found(route({ avoid: ['narrow'], ...options })).warnings.map(({ code }) => code);
    expect(codes({ open: ['icy'] })).toEqual(['seasonal-passage']);
    expect(codes({ month: 8 })).toEqual([]);
    expect(codes({ month: 8, ship: { iceClass: 'ice3' } })).toEqual([]);
    expect(codes({ month: 8, ship: { iceClass: 'arc4' } })).toEqual([]);
    expect(codes({ month: 8, open: ['icy'] })).toEqual([]);
    expect(codes({ month: 1, open: ['arctic'] })).toEqual(['seasonal-passage']);
  });

  test('the size of the ship decides of an inland passage as soon as it is known', () => {
    const codes = (options: RouteOptions) => found(route(options, WEST, LAKE)).warnings.map(({ code }) => code);
    expect(codes({})).toEqual(['restricted-passage', 'schematic-river']);
    expect(codes({ ship: { draughtMetres: 3 } })).toEqual(['schematic-river']);
    expect(route({ ship: { draughtMetres: 5 } }, WEST, LAKE)).toEqual({
      ok: false,
      failure: { code: 'no-route', details: { blockedBy: [{ passage: 'canal', reason: 'draught', limitMetres: 4 }] } }
    });
  });

  test('of passages too small for a ship the one it exceeds least is named, not the one on the shortest way', () => {
    const small = TOY_PASSAGES.map((one) => ({
      ...one,
      restricted: undefined,
      limits: { draughtMetres: one.id === 'long' ? 17 : 9 }
    }));
    const blocked = findRoute(toyParts(undefined, small), WEST, EAST, { ship: { draughtMetres: 18 } });
    expect(blocked).toMatchObject({ failure: { details: { blockedBy: [{ passage: 'long', reason: 'draught' }] } } });
  });

  test('where nothing is left, the least that would help is named', () => {
    const blocked = route({ avoid: ['narrow', 'long'], month: 1 });
    expect(blocked).toEqual({
      ok: false,
      failure: {
        code: 'no-route',
        details: {
          blockedBy: [{ passage: 'narrow', reason: 'avoided' }],
          instead: [
            { passage: 'icy', reason: 'season' },
            { passage: 'long', reason: 'avoided' }
          ]
        }
      }
    });
  });
});

describe('rivers', () => {
  test('are told of as drawn simplified, with what of the length lies on them', () => {
    const { legs, warnings } = found(route({}, WEST, LAKE));
    expect(legs.map(({ mode, doubts }) => [mode, doubts.includes('schematic')])).toEqual([
      ['sea', false],
      ['river', true]
    ]);
    expect(warnings).toContainEqual({ code: 'schematic-river', details: { metres: legs[1]!.lengthMetres } });
  });

  test('without limits are told of where the size of a ship is given, as nobody checked it there', () => {
    const sized = (limits: Passage['limits']) => {
      const passages = TOY_PASSAGES.map((one) => (one.id === 'canal' ? { ...one, limits } : one));
      return found(findRoute(toyParts(undefined, passages), WEST, LAKE, { ship: { draughtMetres: 3 } }));
    };
    expect(sized({ draughtMetres: 4 }).warnings.map(({ code }) => code)).not.toContain('unchecked-size');
    const { legs, warnings } = sized({ beamMetres: 16 });
    expect(warnings).toContainEqual({ code: 'unchecked-size', details: { metres: legs[1]!.lengthMetres } });
  });
});

describe('points and passages to go by', () => {
  test('a passage to go by is passed, once', () => {
    const by = found(route({ via: [{ passage: 'long' }] }));
    expect(by.passages).toEqual(['long']);
    expect(by.lengthMetres).toBeGreaterThan(found(route()).lengthMetres);
  });

  test('a passage that is shut cannot be gone by, a restricted one can', () => {
    expect(route({ via: [{ passage: 'long' }], avoid: ['long'] })).toMatchObject({
      failure: { code: 'passage-shut', details: { passage: 'long', reason: 'avoided' } }
    });
    const icy = found(route({ via: [{ passage: 'icy' }] }));
    expect(icy.passages).toEqual(['icy']);
    expect(icy.warnings[0]).toMatchObject({ code: 'restricted-passage' });
  });

  test('a point to go by never shortens', () => {
    const direct = found(route()).lengthMetres;
    const nodes = Object.values(TOY_NODES);
    for (const at of nodes) expect(found(route({ via: [{ at }] })).lengthMetres).toBeGreaterThanOrEqual(direct - 0.001);
  });
});

describe('what is least', () => {
  const delays = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 4 });

  test('time by sea is least over all ways, whatever the delays', () => {
    fc.assert(
      fc.property(delays, (hours) => {
        const delayed = TOY_PASSAGES.map((one, index) => ({
          ...one,
          restricted: undefined,
          limits: {},
          delayHours: hours[index]!
        }));
        const best = found(findRoute(toyParts(undefined, delayed), WEST, EAST, { minimise: 'time' }));
        const all = allToyPaths('west', 'east').map(
          (way) =>
            way.lengthMetres / (TOY_DEFAULTS.speedKnots.sea.value * 1852) +
            way.passages.reduce((sum, index) => sum + hours[index]!, 0)
        );
        expect(best.hours).toBeCloseTo(Math.min(...all), 6);
      })
    );
  });

  test('cost counts tolls and says nothing without tariffs', () => {
    const perTonneKilometre = { sea: 0.01, river: 0.01, rail: 0.02, road: 0.1 };
    const tariffs = { perTonneKilometre, perTransfer: 100, tolls: { narrow: 1e6 } };
    expect(passages({ minimise: 'cost', tariffs })).toEqual(['long']);
    expect(found(route()).cost).toBeUndefined();
    expect(route({ minimise: 'cost' })).toMatchObject({ failure: { code: 'tariffs-missing' } });
  });
});

describe('the whole', () => {
  test('length counts the joins, and lies above the geodesic', () => {
    const off = { at: [-0.3, 0] as const };
    const { snaps, lengthMetres, warnings, geometry, legs } = found(route({}, off));
    expect(snaps.origin).toMatchObject({ metres: distanceMetres(off.at, TOY_NODES.west), far: true, at: TOY_NODES.west });
    expect(lengthMetres).toBeGreaterThan(distanceMetres(off.at, EAST.at));
    expect(warnings).toEqual([{ code: 'far-snap', details: { point: 'origin', metres: snaps.origin.metres, isByShip: true } }]);
    expect(legs[0]).toMatchObject({ mode: 'access', doubts: ['far-snap'] });
    expect(geometry[0]).toEqual(off.at);
  });

  test('from a place to itself nothing is gone', () => {
    const off = { at: [-0.3, 0] as const };
    const stay = found(route({}, off, off));
    expect(stay).toMatchObject({ lengthMetres: 0, hours: 0, co2Kilograms: 0, legs: [], passages: [], warnings: [] });
    expect(found(route({ via: [off] }, off)).lengthMetres).toBe(found(route({}, off)).lengthMetres);
    const matrix = measureMatrix(parts, [off, EAST], [off, EAST]);
    expect(matrix.ok && matrix.value.metres[0]).toBe(0);
  });

  test('a point too far from the water is refused', () => {
    expect(route({}, { at: [0, 40] })).toEqual({
      ok: false,
      failure: { code: 'too-far', details: { point: 'origin', by: 'sea', limitMetres: 75_000 } }
    });
  });
});
