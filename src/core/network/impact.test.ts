import { describe, expect, it } from 'vitest';
import { findImpact } from './impact';
import { findRoute } from './route';
import { TOY_NODES, toyParts } from './toy-network.fixture';
import type { RouteOptions, RoutePoint } from './types';

const parts = toyParts();
const west: RoutePoint = { at: TOY_NODES.west };
const east: RoutePoint = { at: TOY_NODES.east };

describe('impact', () => {
  it('gives every pair before and after as routes asked one by one, and what is added', () => {
    const after = { avoid: ['narrow'] };
    const rows = findImpact(
      parts,
      [
        [west, east],
        [east, west]
      ],
      {},
      after
    );
    expect(rows).toHaveLength(2);
    for (const { origin, destination, before, after: later, addedMetres, addedHours } of rows) {
      expect(before).toEqual(findRoute(parts, origin, destination));
      expect(later).toEqual(findRoute(parts, origin, destination, after));
      if (!before.ok || !later.ok) throw new Error('no route');
      expect(addedMetres).toBe(later.value.lengthMetres - before.value.lengthMetres);
      expect(addedMetres).toBeGreaterThan(0);
      expect(addedHours).toBeCloseTo(later.value.hours - before.value.hours, 9);
    }
  });

  it('keeps the reason where there is no route, and adds nothing', () => {
    const [row] = findImpact(parts, [[west, east]], {}, { avoid: ['narrow', 'long', 'icy'] });
    expect(row!.before.ok).toBe(true);
    expect(!row!.after.ok && row!.after.failure.code).toBe('no-route');
    expect('addedMetres' in row!).toBe(false);
  });

  it('joins points anew where the modes differ, and tells pairs that are wrong', () => {
    const far: RoutePoint = { at: [40, 40] };
    const told = (first: RouteOptions, second: RouteOptions): (string | false)[][] =>
      findImpact(
        parts,
        [
          [west, east],
          [west, far]
        ],
        first,
        second
      ).map(({ before, after }) => [before, after].map((answer) => !answer.ok && answer.failure.code));
    // No railway lies by the toy sea: what is joined to the sea is not joined to one.
    expect(told({}, { by: 'rail' })).toEqual([
      [false, 'too-far'],
      ['too-far', 'too-far']
    ]);
    expect(told({ by: 'rail' }, {})).toEqual([
      ['too-far', false],
      ['too-far', 'too-far']
    ]);
  });
});
