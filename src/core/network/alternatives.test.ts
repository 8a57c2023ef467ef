import { describe, expect, it } from 'vitest';
import { findAlternatives } from './alternatives';
import { shareWithin } from './alternatives-overlap';
import { TOY_NODES, toyParts } from './toy-network.fixture';
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

  it('fail as the route does', () => {
    const answer = findAlternatives(parts, west, { at: [60, 60] });
    expect(!answer.ok && answer.failure.code).toBe('too-far');
  });
});
