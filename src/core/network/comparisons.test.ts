import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Atlas } from '../atlas/atlas';
import { EDITION } from '../atlas/edition';
import { publishedOf } from './compared-published';
import { COMPARISONS, requestsOf } from './comparisons';
import { readEditionNetwork } from './edition-network.fixture';
import { presetOf, SCENARIO_PRESETS } from './presets';
import { findRoute } from './route';
import { ORDINARY } from './types';

describe('presets', () => {
  it('are told apart by what they say', () => {
    expect(SCENARIO_PRESETS.map((preset) => presetOf(preset.scenario)?.id)).toEqual(SCENARIO_PRESETS.map(({ id }) => id));
    expect(presetOf(ORDINARY)).toBeUndefined();
  });

  it('are known again in any order of ids', () => {
    const both = SCENARIO_PRESETS.find(({ id }) => id === 'suez-closed')!.scenario;
    expect(presetOf({ ...both, avoid: both.avoid.toReversed() })?.id).toBe('suez-closed');
  });

  it('hold everything the others hold in the last', () => {
    const all = SCENARIO_PRESETS.at(-1)!.scenario;
    for (const { scenario } of SCENARIO_PRESETS) {
      expect(all.avoid).toEqual(expect.arrayContaining([...scenario.avoid]));
      expect(all.open).toEqual(expect.arrayContaining([...scenario.open]));
      expect(all.planned).toEqual(expect.arrayContaining([...scenario.planned]));
    }
  });
});

describe('comparisons', () => {
  const pointOf = (place: string) => ({ at: [0, 0] as [number, number], place });

  it('ask for every way between the same two places', () => {
    for (const comparison of COMPARISONS) {
      const requests = requestsOf(comparison, pointOf);
      expect(requests.map(({ way }) => way)).toEqual(comparison.ways);
      for (const { origin, destination, way, options } of requests) {
        expect([origin.place, destination.place]).toEqual([comparison.from, comparison.to]);
        const stops = options.via?.map((via) => ('passage' in via ? via : via.place));
        expect(stops).toEqual(way.through ?? []);
      }
      expect(new Set(comparison.ways.map(({ id }) => id)).size).toBe(comparison.ways.length);
    }
  });

  // Nautical miles of the Valdai Club (5,770) and crewing.odessa.ua (8,046), for the usual straits.
  it.each([
    ['murmansk-yokohama', 5770, /valdaiclub/],
    ['shanghai-rotterdam', 8046, /crewing/]
  ] as const)('tell of %s by the north what is published, and why the way found is shorter', (id, nauticalMiles, source) => {
    const atlas = JSON.parse(readFileSync(`static/data/${EDITION}/atlas.json`, 'utf8')) as Atlas;
    const comparison = COMPARISONS.find((each) => each.id === id)!;
    const asked = requestsOf(comparison, (place) => atlas.places.find((each) => each.id === place)).at(-1)!;
    const { publishedMetres, reason, ...told } = publishedOf(asked.way, atlas)!;
    expect(publishedMetres / 1852).toBeCloseTo(nauticalMiles, 3);
    expect(told.source).toMatch(source);
    expect(reason!.en).toContain('north of the New Siberian Islands and Wrangel Island');
    const found = findRoute(readEditionNetwork(), asked.origin, asked.destination, asked.options);
    if (!found.ok) throw new Error(found.failure.code);
    expect(found.value.passages).toEqual(
      expect.arrayContaining(['cape-zhelaniya', 'new-siberian-islands-north', 'wrangel-north'])
    );
    expect(found.value.lengthMetres).toBeLessThan(publishedMetres);
    const drawn = atlas.routes.find((each) => each.id === told.route.id)!.published[0]!;
    expect(Math.abs(drawn.measuredMetres / publishedMetres - 1)).toBeLessThan(0.01);
  });

  it('say that the branch over the Caspian goes by Bandar Abbas, from Chabahar too, and no other from there does', () => {
    const parts = readEditionNetwork();
    const { places } = JSON.parse(readFileSync(`static/data/${EDITION}/atlas.json`, 'utf8')) as Pick<Atlas, 'places'>;
    const placed = (id: string) => places.flatMap(({ id: place, at }) => (place === id ? [{ at, place }] : []))[0];
    const comparison = COMPARISONS.find(({ id }) => id === 'chabahar-moscow')!;
    for (const { way, origin, destination, options } of requestsOf(comparison, placed)) {
      const found = findRoute(parts, origin, destination, options);
      const ports = found.ok ? found.value.legs.map(({ to }) => to.place) : [];
      expect([way.id, ports.includes('bandar-abbas-port')]).toEqual([way.id, way.names.en.includes('via Bandar Abbas')]);
    }
  });

  it('throw for a place that nobody knows', () => {
    expect(() => requestsOf(COMPARISONS[0]!, () => undefined)).toThrow(/which the atlas lacks/);
  });
});
