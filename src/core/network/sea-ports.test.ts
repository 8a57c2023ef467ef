import { describe, expect, it } from 'vitest';
import { seaPorts } from './sea-ports';
import type { Route, RouteLeg } from './types';

const leg = (mode: RouteLeg['mode'], metres: number): Partial<RouteLeg> => ({ mode, lengthMetres: metres });
const work = (place: string): Partial<RouteLeg> => ({
  mode: 'transfer',
  lengthMetres: 0,
  from: { at: [0, 0], place },
  work: ['seaToRail']
});
const portsOf = (...legs: Partial<RouteLeg>[]): string[] => seaPorts({ legs } as unknown as Route);

/** Mumbai to Saint Petersburg over the Caspian, with the lengths of the edition 2026.11 in metres. */
const CASPIAN = [
  leg('sea', 1_473_000),
  work('chabahar-port'),
  leg('rail', 2_600_000),
  work('amirabad'),
  leg('sea', 1_063_000),
  leg('river', 119_000),
  work('astrakhan-port'),
  leg('rail', 2_000_000)
];

describe('the ports of a route', () => {
  it('are those of its longest stretch by water, in either direction', () => {
    expect(portsOf(...CASPIAN)).toEqual(['chabahar-port']);
    expect(portsOf(...CASPIAN.toReversed())).toEqual(['chabahar-port']);
  });

  it('are both where it lies between two lands', () => {
    expect(portsOf(...CASPIAN.slice(2))).toEqual(['amirabad', 'astrakhan-port']);
  });

  it('are none of a route that stays on water or on land', () => {
    expect(portsOf(leg('sea', 5_000_000))).toEqual([]);
    expect(portsOf(leg('rail', 5_000_000))).toEqual([]);
  });
});
