import fc from 'fast-check';
import { formatAddress } from '../view/format-address';
import { parseAddress } from '../view/parse-address';
import { LIMITS } from '../view/view';
import { newDeck, type Deck } from './deck';
import type { StoryStep } from './story';

const anyWords = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', 'ميناء تشابهار على المحيط', '**Chabahar** ¶15\n\n- [port](place:chabahar-port)')
);
export const anyText = fc.record({ ar: anyWords, en: anyWords });
export const anyId = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);

const anyView = fc
  .tuple(
    fc.double({ min: LIMITS.latitude[0], max: LIMITS.latitude[1], noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -2, max: 14, noNaN: true }),
    fc.constantFrom(
      'subjects=none',
      'select=place:chabahar-port&time=2025-03-14',
      'projection=mercator&scenario=avoid:suez~name:%D8%A8%D9%84%D8%A7+%D8%B3%D9%88%D9%8A%D8%B3',
      'route=place.mumbai-port:18.94,72.84~passage.suez~59.88,30.2&theme=projector',
      'measure=line~0,0~10,20~name:A%26B'
    )
  )
  .map(([latitude, longitude, zoom, rest]) => {
    const { view } = parseAddress(rest);
    return formatAddress({ ...view, camera: { center: [longitude, latitude], zoom, bearing: 0, pitch: 0 } });
  });

export const anyStep: fc.Arbitrary<StoryStep> = fc.record({
  id: anyId,
  title: anyText,
  text: anyText,
  notes: anyText,
  view: anyView,
  minutes: fc.integer({ min: 1, max: 1200 }).map((halves) => halves / 2),
  figure: fc.option(anyId)
});

const anyInstant = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any deck that a person can make. */
export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  id: anyId,
  title: anyText,
  summary: anyText,
  article: fc.option(anyId),
  basedOn: fc.option(anyId),
  made: anyInstant,
  changed: anyInstant,
  steps: fc.uniqueArray(anyStep, { selector: ({ id }) => id, maxLength: 6 })
});

/** A deck of three steps `a`, `b` and `c`. */
export const THREE_STEPS: Deck = {
  ...newDeck('my-deck', { ar: 'عرضي', en: 'My deck' }, new Date('2026-11-27T04:00:00Z')),
  steps: ['a', 'b', 'c'].map((id) => ({
    id,
    title: { ar: `خطوة ${id}`, en: `Step ${id}` },
    text: { ar: 'نص', en: 'Text' },
    notes: { ar: '', en: '' },
    view: 'camera=25.3,60.6,6&subjects=chabahar',
    minutes: 2,
    figure: null
  }))
};
