import { describe, expect, it } from 'vitest';
import type { LonLat } from '../geodesy/longitude';
import { longDetours, waysRound } from './detour';
import type { LegMode, RouteLeg } from './types';

const leg = (mode: LegMode, from: LonLat, to: LonLat, kilometres: number): RouteLeg => ({
  ...{ mode, from: { at: from }, to: { at: to }, lengthMetres: kilometres * 1000, hours: 1, co2Kilograms: 1 },
  ...{ status: 'operating', source: '', passages: [], doubts: [], geometry: [from, to] }
});
const ISTANBUL: LonLat = [28.98, 41.01];
const MOSCOW: LonLat = [37.62, 55.75];
const PARIS: LonLat = [2.35, 48.86];

describe('ways round by sea', () => {
  it('are told of where a ship goes far round, and not where no ship goes or little is lost', () => {
    const round = leg('sea', MOSCOW, PARIS, 8000);
    expect(waysRound([[round]])).toMatchObject([{ metres: 8_000_000 }]);
    expect(waysRound([[leg('sea', MOSCOW, PARIS, 4000)]])).toEqual([]);
    expect(waysRound([[leg('rail', MOSCOW, PARIS, 8000)]])).toEqual([]);
    // Each between two stops by itself: what is gone by in the middle was asked for.
    expect(waysRound([[leg('sea', MOSCOW, ISTANBUL, 4000)], [leg('sea', ISTANBUL, MOSCOW, 4000)]])).toEqual([]);
  });
});

describe('long detours', () => {
  it('are told of with both lengths: Istanbul–Paris is 2,250 km as the crow flies', () => {
    const [detour, ...more] = longDetours([[leg('rail', ISTANBUL, MOSCOW, 4200), leg('rail', MOSCOW, PARIS, 3350)]]);
    expect(more).toEqual([]);
    expect(detour!.metres).toBe(7_550_000);
    expect(detour!.geodesicMetres / 1000).toBeCloseTo(2250, -2);
  });

  it('are none where trains usually go so far, nor where somebody asked to go by a place', () => {
    expect(longDetours([[leg('rail', ISTANBUL, PARIS, 3050)]])).toEqual([]);
    expect(longDetours([[leg('rail', ISTANBUL, MOSCOW, 3000)], [leg('rail', MOSCOW, PARIS, 3350)]])).toEqual([]);
  });

  it('are looked for between stretches of water, and not where little is lost', () => {
    const ferry = leg('sea', ISTANBUL, MOSCOW, 1800);
    expect(longDetours([[leg('rail', PARIS, ISTANBUL, 3050), ferry, leg('road', MOSCOW, PARIS, 6000)]])).toHaveLength(1);
    expect(longDetours([[leg('rail', [0, 0], [0.5, 0], 160)]])).toEqual([]);
  });
});
