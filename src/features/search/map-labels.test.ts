import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { buildSearchIndex } from '#core/search/search-index';
import { namedLabels } from './map-labels';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../static/data/2026.11/${path}`, import.meta.url), 'utf8'));
const labels = read('base/labels.json') as FeatureCollection;
const atlas = read('atlas.json') as Atlas;
const index = buildSearchIndex(atlas, [], namedLabels(labels, atlas));

it.each(['Kandahar', 'قندهار', 'كندهار', 'Кандагар', '坎大哈'])('%s is found, as the map labels it', (query) => {
  const [first] = index.find(query);
  expect(first?.names.en).toBe('Kandahar');
  // Kandahar lies at 31.6° N, 65.7° E.
  expect(first?.choice).toEqual({ kind: 'position', at: [expect.closeTo(65.7, 1), expect.closeTo(31.6, 1)] });
});

it('offers no city twice that is a place of the atlas', () => {
  const cities = namedLabels(labels, atlas).map(({ names }) => names.en);
  expect(cities).not.toContain('Tehran');
  expect(index.find('Tehran').filter(({ names }) => names.en === 'Tehran')).toHaveLength(1);
});

it.each(['Iran', 'إيران', 'ایران', 'Иран', '伊朗'])('%s is found as the country, and seen as a whole', (query) => {
  const [first] = index.find(query);
  expect(first).toMatchObject({ is: { kind: 'country' }, names: { en: 'Iran' }, match: 'exact' });
  expect(first?.choice).toEqual({ kind: 'position', at: [expect.closeTo(54, 0), expect.closeTo(33, 0)], zoom: 4 });
});

it('finds every country that the map names, under its names in both languages, before any city', () => {
  const countries = namedLabels(labels, atlas).filter(({ kind }) => kind === 'country');
  expect(countries.length).toBeGreaterThan(190);
  for (const { names } of countries) {
    for (const name of [names.ar, names.en]) {
      const labelled = index
        .find(name)
        .filter(({ is, match }) => match === 'exact' && (is.kind === 'country' || is.kind === 'city'));
      expect(labelled[0], name).toMatchObject({ is: { kind: 'country' }, names });
    }
  }
});

it('puts what the atlas tells of before what it only labels', () => {
  expect(index.find('Chabahar')[0]?.choice).toMatchObject({ kind: 'selection', selection: { id: 'chabahar-port' } });
});
