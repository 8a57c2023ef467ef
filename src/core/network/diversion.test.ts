import { describe, expect, it } from 'vitest';
import { withoutDiversion } from './diversion';
import type { NetworkParts } from './parts';
import { shutPassages } from './scenario';
import type { SeaEngine, SeaJoin } from './sea/engine';
import type { Passage, RouteOptions } from './types';
import type { Wish } from './wish';

/** Passages 0 (a canal), 1 (one of booked transits) and 2 (a cape). */
const passages = ['canal', 'booked', 'cape'].map(
  (id) => ({ id, limits: {}, ...(id === 'booked' && { isBooked: true }) }) as Passage
);

/** A world of two destinations, each reached by any of the three passages, at these lengths. */
const WORLD = [
  { canal: 10, booked: 12, cape: 14 },
  { canal: 13, booked: 11, cape: 15 }
];

function lengthOf(destination: number, set: Uint32Array): { metres: number; by: number } {
  const ways = Object.values(WORLD[destination]!).map((metres, by) => ({ metres, by }));
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
  lengthsToNodes: (_, set) => Float64Array.from(WORLD, (__, destination) => finite(lengthOf(destination, set).metres))
} as SeaEngine;

const finite = (metres: number): number => (metres < Infinity ? metres : NaN);

function lengthsWith(options: RouteOptions): { byPath: number[]; byTable: number[]; toNodes: number[] } {
  const parts = { passages, sea } as unknown as NetworkParts;
  const shut = shutPassages(passages, options);
  const own = withoutDiversion(parts, { options, shut } as Wish).sea;
  const set = shut.steps[0]![0]!;
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
    expect(lengthsWith({})).toEqual(all([10, 11]));
  });

  it('takes no ship that a closure turns away, and keeps those that go there anyway', () => {
    expect(lengthsWith({ avoid: ['canal'] })).toEqual(all([14, 11]));
  });

  it('takes them when it is asked for', () => {
    expect(lengthsWith({ avoid: ['canal'], open: ['booked'] })).toEqual(all([12, 11]));
    expect(lengthsWith({ avoid: ['canal'], via: [{ passage: 'booked' }] })).toEqual(all([12, 11]));
  });

  it('takes them when there is no other way', () => {
    expect(lengthsWith({ avoid: ['canal', 'cape'] })).toEqual(all([12, 11]));
  });

  it('is shut like any other', () => {
    expect(lengthsWith({ avoid: ['canal', 'booked'] })).toEqual(all([14, 15]));
  });
});
