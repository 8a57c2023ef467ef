import { describe, expect, it } from 'vitest';
import type { Reading } from '#core/reading/reading';
import { namedSources } from './named-sources';

const url = 'https://example.org/transits';
const reading = {
  panels: [
    { of: ['place:colombo'], sources: [], context: [{ sources: [{ text: 'SteelOrbis, 4 March 2026' }] }], figures: [] },
    {
      of: ['place:suez-canal', 'place:port-said'],
      sources: [{ text: 'A list' }],
      context: [{ sources: [{ text: 'SteelOrbis, 4 March 2026' }] }],
      figures: [{ sources: [{ text: 'Informare, January 2025', url }] }]
    }
  ],
  claims: [],
  events: [{ id: 'rail-deal', sources: [{ text: 'Mehr News 240881, 18 January 2026' }] }],
  series: [],
  terms: []
} as unknown as Reading;

describe('sources that words name', () => {
  it('stand with what the words link to', () => {
    const words = 'Liners still went round Africa (SteelOrbis, 4 March 2026). Transits fell (Informare, January 2025).';
    expect(namedSources(words, ['place:port-said'], reading)).toEqual([
      { ref: 'place:port-said', source: { text: 'SteelOrbis, 4 March 2026' } },
      { ref: 'place:port-said', source: { text: 'Informare, January 2025', url } }
    ]);
  });

  it('stand elsewhere with the first that rests on them', () => {
    expect(namedSources('It is 162 km (Mehr, 18 January 2026).', [], reading)).toEqual([
      { ref: 'event:rail-deal', source: { text: 'Mehr News 240881, 18 January 2026' } }
    ]);
  });

  it('are none of another day, and none that nothing rests on', () => {
    expect(namedSources('(SteelOrbis, 5 March 2026) and (Reuters, 4 March 2026), in Moscow, 2025', [], reading)).toEqual([]);
  });
});
