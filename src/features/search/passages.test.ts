import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import type { PassageNames } from '#core/network/passage-names';
import type { NetworkNames } from '#core/network/names';
import type { Found } from '#core/search/found';
import { buildSearchIndex } from '#core/search/search-index';
import { namedLabels } from './map-labels';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../static/data/2026.11/${path}`, import.meta.url), 'utf8'));
const atlas = read('atlas.json') as Atlas;
const labelled = namedLabels(read('base/labels.json') as Parameters<typeof namedLabels>[0], atlas);
const { passages } = read('network/passage-names.json') as PassageNames;
const network = read('network/network.json') as NetworkNames;
const index = buildSearchIndex(atlas, [], labelled, passages);

function idOf({ choice }: Found): string {
  if (choice.kind === 'passage') return choice.id;
  return choice.kind === 'selection' ? `${choice.selection.kind}:${choice.selection.id}` : choice.kind;
}

it('finds every passage by its names in both languages, as itself or as the place it is', () => {
  for (const { id, names, place } of network.passages) {
    for (const name of [names.ar, names.en]) {
      const exact = index.find(name).filter(({ match }) => match === 'exact');
      expect(exact.map(idOf), name).toContain(place === undefined ? id : `place:${place}`);
    }
  }
});

it.each([
  ['كيرتش', 'kerch'],
  ['مضيق كيرتش', 'kerch'],
  ['كرتش', 'kerch'],
  ['كانمون', 'kanmon'],
  ['دوفر', 'dover'],
  ['Pas de Calais', 'dover'],
  ['قناة بنما', 'panama'],
  ['قناة كيل', 'kiel'],
  ['كييل', 'kiel'],
  ['Nord-Ostsee-Kanal', 'kiel'],
  ['ماجلان', 'magellan'],
  ['مضيق ماجيلان', 'magellan'],
  ['Strait of Magellan', 'magellan'],
  ['Kerch', 'kerch'],
  ['Tsugaru', 'tsugaru'],
  ['Oresund', 'oresund'],
  ['Tatar Strait', 'tatar'],
  ['قناة كورنثوس', 'corinth'],
  ['ميسينا', 'messina'],
  ['مضيق مكاسر', 'makassar'],
  ['Sicily Channel', 'sicily'],
  ['ولادي فوستوك', 'place:vladivostok'],
  ['ولاديفوستوك', 'place:vladivostok'],
  ['سنغافورة', 'place:singapore-port'],
  ['بنما', 'position']
])('puts first of %s what is meant', (query, id) => {
  expect(idOf(index.find(query)[0]!)).toBe(id);
});

it('does not offer for a name it has not what only resembles a part of another', () => {
  expect(index.find('اليابان').map(({ names }) => names.en)).toEqual(['Japan']);
});
