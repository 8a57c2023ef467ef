import type { Atlas } from '#core/atlas/atlas';
import type { Reading } from '#core/reading/reading';
import type { Story } from '#core/story/story';
import type { HandoutSource } from './source';

/** Words that would be tags, scripts or broken files where they are not written as words. */
const HOSTILE = '<script>alert(1)</script> & "quoted" ]]> \u0001 \ud800';

export const STORY: Story = {
  id: 'two-ways',
  title: { ar: 'طريقان إلى أوروبا', en: 'Two ways to Europe' },
  summary: { ar: 'خطوتان.', en: 'Two steps.' },
  article: 'some-article',
  steps: [
    {
      id: 'first',
      title: { ar: 'من السويس', en: 'By Suez' },
      text: {
        ar: 'تمر السفن من [السويس](place:suez-canal) **دائمًا** (¶15).\n\n- أولًا\n- ثانيًا: [موقع](https://example.org/a(b))',
        en: 'Ships take [Suez](place:suez-canal) *always* (¶15).\n\n1. One\n2. Two'
      },
      notes: { ar: 'قف هنا.\n\nثم اسأل: لماذا؟', en: 'Stop here.\n\nThen ask **why**.' },
      view: 'subjects=belt-and-road&select=place:suez-canal',
      minutes: 2,
      figure: 'trade'
    },
    {
      id: 'second',
      title: { ar: '', en: `Only English ${HOSTILE}` },
      text: { ar: '', en: `${HOSTILE}\n\n> [claim](claim:shorter)` },
      notes: { ar: '', en: '' },
      view: 'subjects=northern-sea-route',
      minutes: 1,
      figure: null
    }
  ]
};

const READING = {
  edition: 'test',
  language: 'en',
  articles: [{ id: 'some-article', title: 'An article', published: '2025-03-19' }],
  actors: [],
  claims: [
    { id: 'shorter', claim: 'The way is shorter.', sources: [{ text: 'A paper', url: 'https://example.org/paper?a=1&b=2' }] }
  ],
  events: [],
  panels: [{ of: ['place:suez-canal'], sources: [{ text: 'A report' }, { text: 'A list' }], context: [], figures: [] }],
  series: [
    {
      id: 'trade',
      names: 'Trade',
      unit: 'billion-dollars',
      sets: [{ id: 'a', names: 'Counted', sources: [{ text: 'A bureau' }], points: [{ at: '2024', value: 245 }] }]
    }
  ],
  terms: []
} as unknown as Reading;

const ATLAS = {
  edition: 'test',
  places: [{ id: 'suez-canal', names: { ar: 'قناة السويس', en: 'Suez Canal' }, source: 'A list' }],
  lines: [],
  routes: [],
  areas: [],
  sets: []
} as unknown as Atlas;

/** A drawing with ids of its own, as maps have them. */
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30" role="img" aria-labelledby="t d">' +
  '<title id="t">Map</title><desc id="d">Sea</desc><defs><clipPath id="c"><path d="M0 0h9v9z"/></clipPath></defs>' +
  '<g clip-path="url(#c)"><use href="#c"/></g></svg>';

const CHART = '<svg viewBox="0 0 360 180" width="360" height="180" role="img"><title>Trade</title><path d="M0 0h9v9z"/></svg>';

export function handoutSource(story: Story = STORY): HandoutSource {
  return {
    story,
    atlas: ATLAS,
    reading: () => Promise.resolve(READING),
    draw: () => Promise.resolve(DRAWING),
    found: ({ id }) => Promise.resolve(id === 'first' ? ['A – B · Closed: Suez Canal: 25,452 km'] : []),
    foundNotes: () => Promise.resolve(['Routes calculated on the network. Sources of the legs: A pilot book.']),
    drawChart: () => Promise.resolve({ svg: CHART, width: 360, height: 180 }),
    pageOf: (ref, language) => `https://atlas.example/${language}/${ref}`,
    paragraphOf: (number, language) => `https://atlas.example/${language}/article#p${number}`,
    viewOf: ({ view }, language) => `https://atlas.example/${language}/?${view}`,
    address: (language) => `https://atlas.example/${language}/stories/two-ways/`,
    today: '2026-11-27'
  };
}

/** A PNG of one dot. */
export const DOT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0)
);
