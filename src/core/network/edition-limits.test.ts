import { describe, expect, it } from 'vitest';
import type { LonLat } from '../geodesy/longitude';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import { ORDINARY, type RouteOptions } from './types';

const PARTS = readEditionNetwork();
const limitsOf = (id: string) => PARTS.passages.find((passage) => passage.id === id)!.limits;
const crossed = (from: LonLat, to: LonLat, options: RouteOptions): readonly string[] => {
  const route = findRoute(PARTS, { at: from }, { at: to }, { ...ORDINARY, ...options });
  return route.ok ? route.value.passages : [];
};
const lengthBetween = (from: LonLat, to: LonLat, options: RouteOptions): number => {
  const route = findRoute(PARTS, { at: from }, { at: to }, { ...ORDINARY, ...options });
  return route.ok ? route.value.lengthMetres : NaN;
};

describe('the limits of passages', () => {
  // Least depths: 7 m by Dmitry Laptev and 13 m by Sannikov (CRREL 96-3), 21 m in the Kara Gate (AMSA 2009).
  it('keep deep ships off the shallow straits of the Northern Sea Route', () => {
    const tiksiPevek = (draughtMetres: number) => crossed([129, 71.8], [170.3, 69.8], { month: 8, ship: { draughtMetres } });
    expect(tiksiPevek(5)).toContain('dmitry-laptev');
    expect(tiksiPevek(7)).toContain('sannikov');
    expect(tiksiPevek(12)).toContain('new-siberian-islands-north');
    const murmanskSabetta = (draughtMetres: number) => crossed([33.2, 69.3], [72.2, 71.6], { month: 8, ship: { draughtMetres } });
    expect(murmanskSabetta(12)).toContain('kara-gate');
    expect(murmanskSabetta(24)).not.toContain('kara-gate');
  });

  // The Kanmon Bridge leaves 61 m at high water (Gakken's dictionary, 02101396).
  it('keep high ships from the bridge over Kanmon', () => {
    const busanKobe = (airDraughtMetres: number) =>
      crossed([129.04, 35.1], [135.2, 34.65], { ship: { airDraughtMetres, draughtMetres: 10 } });
    expect(busanKobe(60)).toContain('kanmon');
    expect(busanKobe(65)).not.toContain('kanmon');
  });

  // "Ships of 58 m and more above the water may not pass" (bosphorusstrait.com).
  it('keep from the Bosphorus a ship of the height that may not pass', () => {
    const toRotterdam = (airDraughtMetres: number) => crossed([37.8, 44.7], [4, 52], { ship: { airDraughtMetres } });
    expect(toRotterdam(57.9)).toContain('bosphorus');
    expect(toRotterdam(58)).not.toContain('bosphorus');
  });

  // 9.5 m to a length of 160 m, 7 m at 235.5 m (Kiel); 20.1 m to a beam of 50 m, 12.2 m at 77.5 m (Suez).
  it('let fewer metres of draught through Kiel and Suez to larger ships', () => {
    const hamburgKotka = (lengthMetres: number, draughtMetres: number) =>
      crossed([8.7, 53.9], [26.9, 60.4], { ship: { lengthMetres, draughtMetres } });
    expect(hamburgKotka(160, 9.4)).toContain('kiel');
    expect(hamburgKotka(200, 9.4)).not.toContain('kiel');
    expect(hamburgKotka(200, 8)).toContain('kiel');
    const mumbaiPiraeus = (beamMetres: number, draughtMetres: number) =>
      crossed([72.8, 18.9], [23.6, 37.9], { ship: { beamMetres, draughtMetres } });
    expect(mumbaiPiraeus(50, 20)).toContain('suez');
    expect(mumbaiPiraeus(60, 20)).not.toContain('suez');
    expect(mumbaiPiraeus(60, 16)).toContain('suez');
  });

  // What keeps ships off these waters is their depth: a beam, a length or a height says nothing of it.
  it.each([
    ['palk', [72.8, 18.9], [91.8, 22.2], 2],
    ['tatar', [140.3, 49.1], [150.8, 59.5], 5],
    ['moonsund', [24.95, 60.15], [24.05, 57.05], 5],
    ['volga-don', [37.8, 44.7], [50, 42], 3],
    ['volga-baltic', [37.8, 44.7], [4, 52], 3]
  ] as const)('open %s to ships whose draught is told, not to ships of another size alone', (id, from, to, draughtMetres) => {
    for (const ship of [{ beamMetres: 10 }, { lengthMetres: 100 }, { airDraughtMetres: 10 }]) {
      expect(lengthBetween(from, to, { ship })).toBe(lengthBetween(from, to, {}));
      expect(crossed(from, to, { ship: { ...ship, draughtMetres } })).toContain(id);
    }
  });

  // What an authority admits, else two metres less than the least depth: no ship touches the ground or a bridge.
  it.each([
    ['yugorsky-shar', { draughtMetres: 11 }],
    ['tatar', { draughtMetres: 5.2 }],
    ['oresund', { draughtMetres: 7.2 }],
    ['great-belt', { draughtMetres: 15.4 }],
    ['little-belt', { draughtMetres: 15.4 }],
    ['white-sea-canal', { draughtMetres: 3.5 }],
    ['kerch', { draughtMetres: 8, airDraughtMetres: 33 }]
  ])('leave water under the keel and air above the mast in %s', (id, limits) => expect(limitsOf(id)).toMatchObject(limits));

  // Ships use the Strait of Belle Isle between June and late November (Britannica).
  it('shut Belle Isle in the months of ice', () => {
    const toMontreal = (month: number) => crossed([4, 52], [-73.55, 45.5], { month });
    expect(toMontreal(7)).toContain('belle-isle');
    for (const month of [2, 5, 12]) expect(toMontreal(month)).not.toContain('belle-isle');
  });

  it('open Matochkin Shar, where no ship goes, in no month', () => expect(limitsOf('matochkin-shar')).toEqual({}));

  it('are the figures that texts of the passage and of its neighbour tell', () => {
    const aboutOf = (id: string) => Object.values(PARTS.passages.find((passage) => passage.id === id)!.about).join(' ');
    const { draughtMetres, airDraughtMetres } = limitsOf('kanmon');
    for (const figure of [draughtMetres, airDraughtMetres]) expect(aboutOf('kanmon').split(String(figure))).toHaveLength(3);
    expect(aboutOf('korea').split(String(draughtMetres))).toHaveLength(3);
  });
});

describe('the least widths of passages', () => {
  // Hormuz: Wikipedia, 21 nautical miles; Singapore: the Phillips Channel (indianocean.io); Bab el-Mandeb: Britannica;
  // Mona: 61 nautical miles (confluence.org); Matochkin Shar: Great Soviet Encyclopedia; Pentland: Meyers 1908.
  it.each([
    ['hormuz', 39],
    ['singapore', 2.8],
    ['bab-el-mandeb', 32],
    ['mona', 113],
    ['matochkin-shar', 0.6],
    ['pentland', 10]
  ])('of %s is %d km', (id, width) => {
    expect(PARTS.passages.find((passage) => passage.id === id)!.widthKilometres).toBe(width);
  });

  // Of the channels about Abang and Lingga no source was found that tells it, and of San Bernardino none that could be relied on.
  it('are told of every other strait', () => {
    const untold = PARTS.passages.filter((passage) => passage.kind === 'strait' && passage.widthKilometres === undefined);
    expect(untold.map((passage) => passage.id)).toEqual(['san-bernardino', 'abang-lingga']);
  });
});
