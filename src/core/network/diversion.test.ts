import { describe, expect, it } from 'vitest';
import { LARGEST_ROUND_SHARE, withoutDiversion } from './diversion';
import type { NetworkParts } from './parts';
import { withPassages, type PassageSet } from './passage-set';
import { shutPassages } from './scenario';
import type { SeaEngine, SeaJoin } from './sea/engine';
import type { Passage, RouteOptions } from './types';
import type { Wish } from './wish';

/** Passages 0 (a canal), 1 (one of booked transits), 2 (a cape) and 3 (through ice, shut to all but who opens it). */
const passages = ['canal', 'booked', 'cape', 'ice'].map(
  (id) =>
    ({
      id,
      at: [60, 70],
      limits: {},
      ...(id === 'booked' && { isBooked: true }),
      ...(id === 'ice' && { restricted: 'arctic' })
    }) as Partial<Passage> as Passage
);

/** A world of destinations, each reached by any of the passages, at these lengths; to the last the cape leads far round. */
const WORLD = [
  { canal: 10, booked: 12, cape: 13, ice: 20 },
  { canal: 13, booked: 11, cape: 15, ice: 20 },
  { canal: 13, booked: 11, cape: 15, ice: 9 },
  { canal: 10, booked: 12, cape: 14, ice: 20 }
];

function lengthOf(destination: number, set: Uint32Array, waits?: ReadonlyMap<number, number>): { metres: number; by: number } {
  const ways = Object.values(WORLD[destination]!).map((metres, by) => ({ metres: metres + (waits?.get(by) ?? 0), by }));
  const open = ways.filter(({ by }) => (set[0]! & (1 << by)) === 0);
  return open.reduce((best, way) => (way.metres < best.metres ? way : best), { metres: Infinity, by: -1 });
}

const numberOf = (join: SeaJoin): number => join.at[0];
const joinTo = (destination: number) => ({ at: [destination, 0] }) as unknown as SeaJoin;

const sea = {
  path(_, to, set) {
    const { metres, by } = lengthOf(numberOf(to), set);
    return by < 0 ? undefined : { lengthMetres: metres, passages: [by], parts: [] };
  },
  lengths: (_, to, set) => Float64Array.from(to, (join) => finite(lengthOf(numberOf(join), set).metres)),
  lengthsToNodes: (_, set, { waits } = {}) =>
    Float64Array.from(WORLD, (__, destination) => finite(lengthOf(destination, set, waits).metres))
} as SeaEngine;

const finite = (metres: number): number => (metres < Infinity ? metres : NaN);

/** The engine for a wish and the passages shut to it, and `more` with them. */
function engineFor(options: RouteOptions, more: readonly number[] = []): { own: SeaEngine; set: PassageSet } {
  const parts = { passages, sea } as unknown as NetworkParts;
  const shut = shutPassages(passages, options);
  return {
    own: withoutDiversion(parts, { options, shut } as Wish).sea,
    set: withPassages(shut.steps[0]![0]!, more)
  };
}

function lengthsWith(options: RouteOptions): { byPath: number[]; byTable: number[]; toNodes: number[] } {
  const { own, set } = engineFor(options);
  const [from, to] = [joinTo(0), WORLD.map((_, destination) => joinTo(destination))];
  return {
    byPath: to.map((join) => own.path(from, join, set)?.lengthMetres ?? NaN),
    byTable: [...own.lengths([from], to, set)],
    toNodes: [...own.lengthsToNodes(from, set)]
  };
}

const all = (lengths: number[]) => ({ byPath: lengths, byTable: lengths, toNodes: lengths });

describe('a passage of booked transits', () => {
  it('is gone by where it is the shortest way of all', () => {
    expect(lengthsWith({})).toEqual(all([10, 11, 11, 10]));
  });

  it('takes no ship that a closure turns away, and keeps those that go there anyway', () => {
    expect(lengthsWith({ avoid: ['canal'] })).toEqual(all([13, 11, 11, 12]));
  });

  it('takes them where the way round is longer by more than a tenth, and not where it is a tenth', () => {
    const { own, set } = engineFor({ avoid: ['canal'] });
    const far = WORLD.map(({ booked, cape }) => cape / booked > 1 + LARGEST_ROUND_SHARE);
    expect(far).toEqual([false, true, true, true]);
    expect(own.path(joinTo(0), joinTo(3), set)?.passages).toEqual([1]);
    expect(own.path(joinTo(0), joinTo(0), set)?.passages).toEqual([2]);
  });

  it('says how many ways it kept out of it', () => {
    const { own, set } = engineFor({ avoid: ['canal'] });
    const before = own.turnedAway!();
    WORLD.forEach((_, destination) => own.path(joinTo(0), joinTo(destination), set));
    expect(own.turnedAway!() - before).toBe(1);
  });

  it('counts lengths alone where nodes are asked for with what is waited on the way', () => {
    const { own, set } = engineFor({ avoid: ['canal'] });
    // The wait at the booked passage makes the cape the less; for the last the cape stays too far round to be the one way left.
    expect([...own.lengthsToNodes(joinTo(0), set, { waits: new Map([[1, 1.5]]) })]).toEqual([13, 12.5, 12.5, 13.5]);
    expect([...own.lengthsToNodes(joinTo(0), set, { waits: new Map([[1, 3]]) })]).toEqual([13, 14, 14, 14]);
    expect([...own.lengthsToNodes(joinTo(0), set, { waits: new Map([[2, 3]]) })]).toEqual([16, 11, 11, 12]);
  });

  it('takes them when it is asked for', () => {
    expect(lengthsWith({ avoid: ['canal'], open: ['booked'] })).toEqual(all([12, 11, 11, 12]));
    expect(lengthsWith({ avoid: ['canal'], via: [{ passage: 'booked' }] })).toEqual(all([12, 11, 11, 12]));
  });

  it('takes them when there is no other way', () => {
    expect(lengthsWith({ avoid: ['canal', 'cape'] })).toEqual(all([12, 11, 11, 12]));
  });

  it('is shut like any other', () => {
    expect(lengthsWith({ avoid: ['canal', 'booked'] })).toEqual(all([13, 15, 15, 14]));
  });

  it('is gone by as before where what is avoided was shut anyway', () => {
    expect(lengthsWith({ avoid: ['ice'] })).toEqual(all([10, 11, 11, 10]));
  });

  it('takes no ship turned away that tries other ways shut, which would be a way out of the rule', () => {
    const { own, set } = engineFor({ avoid: ['canal'] }, [2]);
    expect(own.path(joinTo(0), joinTo(0), set)).toBeUndefined();
    expect(own.path(joinTo(0), joinTo(1), set)?.lengthMetres).toBe(11);
    // Tables say the same, or a way they hold is asked for in vain.
    expect([
      ...own.lengths(
        [joinTo(0)],
        WORLD.map((_, at) => joinTo(at)),
        set
      )
    ]).toEqual([NaN, 11, 11, 12]);
    expect([...own.lengthsToNodes(joinTo(0), set)]).toEqual([NaN, 11, 11, 12]);
  });
});
