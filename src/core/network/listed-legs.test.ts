import { describe, expect, it } from 'vitest';
import { listedLegs } from './listed-legs';
import type { LegMode, RouteLeg } from './types';

let end = 0;
const leg = (mode: LegMode, lengthMetres: number, passages: string[] = []): RouteLeg => ({
  mode,
  from: { at: [end, 0] },
  to: { at: [(end += 1), 0] },
  lengthMetres,
  hours: lengthMetres / 1e4,
  co2Kilograms: lengthMetres / 1e3,
  cost: lengthMetres,
  status: 'operating',
  source: mode,
  passages,
  doubts: mode === 'river' ? ['schematic'] : [],
  geometry: [
    [end - 1, 0],
    [end, 0]
  ]
});
const told = (legs: readonly RouteLeg[]) => listedLegs(legs).map(({ mode, lengthMetres }) => [mode, lengthMetres]);

describe('legs as they are listed', () => {
  it('swallow what is too short to be known, before or after', () => {
    expect(told([leg('sea', 5000), leg('river', 0.114), leg('access', 3.34)])).toEqual([['sea', 5003.454]]);
    expect(told([leg('access', 2), leg('sea', 5000)])).toEqual([['sea', 5002]]);
    expect(told([leg('sea', 5000), leg('river', 10)])).toHaveLength(2);
  });

  it('keep every sum, their ends and what they were without the short one', () => {
    const legs = [leg('access', 2), leg('sea', 5000), leg('river', 0.1), leg('transfer', 0), leg('rail', 7000), leg('access', 1)];
    const listed = listedLegs(legs);
    expect(listed.map(({ mode }) => mode)).toEqual(['sea', 'transfer', 'rail']);
    for (const of of ['lengthMetres', 'hours', 'co2Kilograms', 'cost'] as const) {
      const sum = (all: readonly RouteLeg[]): number => all.reduce((total, each) => total + (each[of] ?? 0), 0);
      expect(sum(listed), of).toBeCloseTo(sum(legs), 9);
    }
    expect([listed[0]!.from, listed[0]!.to]).toEqual([legs[0]!.from, legs[2]!.to]);
    expect([listed[0]!.source, listed[0]!.doubts]).toEqual(['sea', []]);
    expect(listed[0]!.geometry).toHaveLength(4);
  });

  it('tell of work, of passages, and of a way that is short altogether', () => {
    expect(told([leg('sea', 5000), leg('transfer', 4), leg('access', 3)])).toHaveLength(3);
    expect(told([leg('sea', 5000), leg('river', 4, ['kiel'])])).toHaveLength(2);
    expect(told([leg('access', 3), leg('sea', 4)])).toEqual([['sea', 7]]);
    expect(listedLegs([])).toEqual([]);
  });
});
