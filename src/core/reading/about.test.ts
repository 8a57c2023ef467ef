import { describe, expect, it } from 'vitest';
import { appearancesOf, claimsOf, eventsOf, panelsOf, paragraphsOf, seriesOf } from './about';
import type { Claim, Event, Panel, Reading } from './reading';

const panel = (article: string, of: string[], events: string[] = []): Panel => ({
  article,
  of,
  what: '',
  why: '',
  says: [],
  context: [],
  figures: [],
  events,
  related: [],
  sources: []
});
const claim = (id: string, speaker: string, subjects: Claim['subjects'], about: string[]): Claim => ({
  article: 'one',
  number: 1,
  id,
  paragraphs: [1],
  kind: 'place',
  speaker,
  verdict: 'right',
  claim: '',
  check: '',
  checked: '2026-11',
  subjects,
  about,
  sources: []
});
const event = (id: string, at: string[], about: string[]): Event => ({
  article: 'one',
  id,
  date: '2025',
  kind: 'drill',
  standing: 'happened',
  names: id,
  text: '',
  subjects: ['chabahar'],
  at,
  about,
  paragraphs: [],
  changes: [],
  sources: []
});

const port = panel('one', ['place:chabahar-port', 'place:chabahar'], ['contract']);
const other = panel('two', ['place:chabahar-port']);
const subject = panel('one', ['subject:chabahar']);
const reading: Reading = {
  edition: '',
  language: 'en',
  articles: [
    {
      id: 'one',
      title: '',
      originalTitle: '',
      originalLanguage: 'ar',
      author: 'a',
      published: '2025',
      about: '',
      reviewed: '2026',
      subjects: [],
      paragraphs: [
        { number: 1, gist: '', about: ['place:chabahar'] },
        { number: 2, gist: '', about: ['place:beijing'] }
      ]
    }
  ],
  actors: [],
  claims: [
    claim('of-city', 'kanani', [], ['place:chabahar']),
    claim('of-subject', 'pavlov', ['chabahar'], []),
    claim('of-beijing', 'kanani', [], ['place:beijing'])
  ],
  events: [event('drill', ['chabahar-port'], []), event('contract', [], []), event('far', ['beijing'], ['actor:china'])],
  panels: [other, port, subject, panel('one', ['actor:kanani'])],
  series: [],
  terms: []
};
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('what is told of a thing', () => {
  it('is every panel that speaks of it, its own first', () => {
    expect(panelsOf(reading, 'place:chabahar-port')).toEqual([other, port]);
    expect(panelsOf(reading, 'place:chabahar')).toEqual([port]);
    expect(panelsOf(reading, 'place:beijing')).toEqual([]);
  });

  it('is every claim about it, about what its panel tells of too, or made by it', () => {
    expect(ids(claimsOf(reading, 'place:chabahar-port'))).toEqual(['of-city']);
    expect(ids(claimsOf(reading, 'subject:chabahar'))).toEqual(['of-subject']);
    expect(ids(claimsOf(reading, 'actor:kanani'))).toEqual(['of-city', 'of-beijing']);
  });

  it('is every event there, about it or listed', () => {
    expect(ids(eventsOf(reading, 'place:chabahar-port'))).toEqual(['drill', 'contract']);
    expect(ids(eventsOf(reading, 'actor:china'))).toEqual(['far']);
    expect(ids(eventsOf(reading, 'subject:chabahar'))).toEqual(['drill', 'contract', 'far']);
  });

  it('is every paragraph that speaks of it', () => {
    expect(paragraphsOf(reading, 'place:chabahar-port').map(({ paragraph }) => paragraph.number)).toEqual([1]);
    expect(seriesOf(reading, 'place:chabahar')).toEqual([]);
  });

  it('tells of each claim where it stands', () => {
    const [city, ofSubject, beijing] = reading.claims;
    expect(new Set(appearancesOf(reading, city!))).toEqual(new Set(['place:chabahar-port', 'actor:kanani']));
    expect(appearancesOf(reading, ofSubject!)).toEqual(['subject:chabahar']);
    expect(appearancesOf(reading, beijing!)).toEqual(['actor:kanani']);
  });
});
