import { describe, expect, it } from 'vitest';
import { assumptions, assumptionsOf, waitsOf, withAssumption, withShipSpeed } from './assumptions';
import { chargesOf } from './charge';
import { profileByCountry, profileByMode } from './profile';
import { routeColumns, routeFeatures } from './route-features';
import { TOY_PASSAGES } from './toy-network.fixture';
import type { Defaults, LegMode, Route, RouteLeg } from './types';

const leg = (mode: LegMode, kilometres: number, country?: string): RouteLeg => ({
  mode,
  from: { at: [0, 0] },
  to: { at: [1, 1] },
  lengthMetres: kilometres * 1000,
  hours: kilometres / 20,
  co2Kilograms: kilometres,
  status: 'operating',
  source: 'test',
  passages: [],
  doubts: [],
  geometry: [
    [170, 0],
    [190, 10]
  ],
  ...(country && { country })
});
const route = {
  lengthMetres: 1_000_000,
  legs: [
    leg('access', 10),
    leg('sea', 590),
    leg('transfer', 0),
    leg('rail', 300, 'IR'),
    leg('rail', 50, 'AZ'),
    leg('road', 50, 'IR')
  ],
  borders: [['IR', 'AZ']],
  edition: '2026.11'
} as unknown as Route;

const sourced = (value: number) => ({ value, source: 'test' });
const defaults: Defaults = {
  speedKnots: { sea: sourced(14), river: sourced(7) },
  speedKilometresPerHour: { rail: sourced(40), road: sourced(60) },
  co2GramsPerTonneKilometre: { sea: sourced(8), river: sourced(30), rail: sourced(20), road: sourced(80) },
  handlingHours: {
    seaToRail: sourced(48),
    seaToRoad: sourced(24),
    railToRoad: sourced(12),
    gaugeChange: sourced(10),
    border: sourced(6),
    railBorder: sourced(9)
  },
  cargoTonnes: sourced(10)
};

describe('the profile of a route', () => {
  it('sums what belongs together, in the order of the modes', () => {
    expect(profileByMode(route).map(({ mode, share }) => [mode, share])).toEqual([
      ['sea', 0.59],
      ['rail', 0.35],
      ['road', 0.05],
      ['transfer', 0],
      ['access', 0.01]
    ]);
  });

  it('tells countries, the water between, and what nobody knows', () => {
    expect(profileByCountry(route).map(({ country, isWater, share }) => [country ?? (isWater ? 'water' : '?'), share])).toEqual([
      ['?', 0.01],
      ['water', 0.59],
      ['IR', 0.35],
      ['AZ', 0.05]
    ]);
  });

  it('counts the way to the network and that within a port to the country of the place', () => {
    const at = (legOf: RouteLeg, place: string, end: 'from' | 'to'): RouteLeg => ({ ...legOf, [end]: { at: [0, 0], place } });
    const legs = [
      at(leg('access', 3), 'jebel-ali', 'from'),
      at(leg('sea', 90), 'jebel-ali', 'from'),
      at(leg('transfer', 2), 'hamburg', 'to'),
      at(leg('access', 4), 'hamburg', 'to'),
      at(leg('access', 1), 'pole', 'to')
    ];
    const countries = new Map([
      ['jebel-ali', 'AE'],
      ['hamburg', 'DE']
    ]);
    const byCountry = profileByCountry({ legs, lengthMetres: 100_000 }, (place) => countries.get(place));
    expect(byCountry.map(({ country, isWater, lengthMetres }) => [country ?? (isWater ? 'water' : '?'), lengthMetres])).toEqual([
      ['AE', 3000],
      ['water', 90_000],
      ['DE', 6000],
      ['?', 1000]
    ]);
  });
});

describe('the assumptions of a route', () => {
  const namesOf = (legs: readonly RouteLeg[]) => assumptionsOf({ legs }, defaults).map(({ what }) => what);

  it('are those of its modes and of the work done on it, and no others', () => {
    const legs = route.legs.map((each) =>
      each.mode === 'transfer' ? { ...each, work: ['seaToRail', 'railBorder'] as const } : each
    );
    expect(namesOf(legs)).toEqual([
      ...['speed-sea', 'speed-rail', 'speed-road', 'co2-sea', 'co2-rail', 'co2-road'],
      ...['handling-sea-rail', 'handling-border-rail', 'cargo']
    ]);
  });

  it('are those of lorries too, where a train is reached by road, and of the ship where it joins the water', () => {
    const [sea, rail] = (['sea', 'rail'] as const).map((mode) => route.legs.find((each) => each.mode === mode)!);
    const access = route.legs.find(({ mode }) => mode === 'access')!;
    expect(namesOf([access, rail!])).toEqual(['speed-rail', 'speed-road', 'co2-rail', 'co2-road', 'cargo']);
    expect(namesOf([access, sea!])).toEqual(['speed-sea', 'co2-sea', 'cargo']);
  });

  it('count the waits at its passages, each once, with their sources', () => {
    const [strait, canal] = TOY_PASSAGES;
    const authority = { ar: 'هيئة القناة', en: 'the canal’s authority' };
    const passages = [strait!, { ...canal!, delayHours: 7, source: authority }];
    const legs = route.legs.map((each) => ({ ...each, passages: [strait!.id, canal!.id] }));
    expect(waitsOf({ legs }, passages)).toEqual([{ passage: canal!.id, value: 7, source: authority }]);
    expect(waitsOf({ legs: [] }, passages)).toEqual([]);
  });

  it('are those of the ship, which on rivers goes no faster than it can', () => {
    const speeds = (knots?: number) =>
      assumptions(withShipSpeed(defaults, knots, 'given')).flatMap(({ what, value, source }) =>
        what === 'speed-sea' || what === 'speed-river' ? [[value, source === 'given']] : []
      );
    const { sea, river } = defaults.speedKnots;
    expect(speeds()).toEqual([
      [sea.value, false],
      [river.value, false]
    ]);
    expect(speeds(20)).toEqual([
      [20, true],
      [river.value, false]
    ]);
    expect(speeds(river.value - 4)).toEqual([
      [river.value - 4, true],
      [river.value - 4, true]
    ]);
    // What the hours are reckoned with.
    for (const knots of [4, 20]) {
      const charges = chargesOf(defaults, { ship: { speedKnots: knots } });
      expect(speeds(knots).map(([value]) => value)).toEqual([
        expect.closeTo(1000 / charges.hours('sea', 1_852_000), 9),
        expect.closeTo(1000 / charges.hours('river', 1_852_000), 9)
      ]);
    }
  });

  it('are replaced one by one', () => {
    const names = assumptions(defaults).map(({ what }) => what);
    const own = names.reduce((table, what, index) => withAssumption(table, what, { value: index, source: 'own' }), defaults);
    expect(assumptions(own).map(({ value }) => value)).toEqual(names.map((_, index) => index));
    expect(assumptions(own).every(({ source }) => source === 'own')).toBe(true);
  });
});

describe('a route in a file', () => {
  it('has a feature a leg, cut at the antimeridian', () => {
    const features = routeFeatures('A – B', route, () => 'x', 10);
    expect(features).toHaveLength(6);
    expect(features[1]).toMatchObject({
      geometry: { type: 'MultiLineString' },
      properties: { route: 'A – B', leg: 2, mode: 'sea', metres: 590_000, nautical_miles: 318.57 }
    });
    const [longitude, latitude] = route.legs[1]!.to.at;
    expect(features[1]!.properties).toMatchObject({ to_latitude: latitude, to_longitude: longitude });
    const longitudes = JSON.stringify(features.map(({ geometry }) => geometry)).match(/-?\d+(?=,)/g)!;
    expect(longitudes.every((longitude) => Math.abs(Number(longitude)) <= 180)).toBe(true);
  });

  it('has no time of nought for a leg that is short', () => {
    const short = { ...leg('access', 0.01), hours: 0.000_17, co2Kilograms: 0.013 };
    const [feature] = routeFeatures('', { ...route, legs: [short] }, () => 'x', 10);
    expect(feature?.properties).toMatchObject({
      metres: 10,
      nautical_miles: 0.01,
      hours: 0.0002,
      co2_kilograms: 0.01,
      cargo_tonnes: 10
    });
  });

  it('has its cost where tariffs were given, and a column for each of its figures', () => {
    const legs = route.legs.map((leg, index) => ({ ...leg, cost: index + 0.123 }));
    const tariffed: Route = { ...route, legs, cost: 15.738 };
    const costs = routeFeatures('', tariffed, () => 'x', 10).map(({ properties }) => properties?.cost);
    expect(costs).toEqual([0.12, 1.12, 2.12, 3.12, 4.12, 5.12]);
    for (const each of [route, tariffed]) {
      for (const { properties } of routeFeatures('', each, () => 'x', 10))
        expect(Object.keys(properties!)).toEqual(routeColumns(each));
    }
    expect(routeColumns(route)).not.toContain('cost');
  });
});
