import { describe, expect, it } from 'vitest';
import type { Reading } from '#core/reading/reading';
import { tinyAtlas } from '../tiny-atlas.fixture';
import { pictureEntries, pictureOf, refOfPicture } from './picture-of';

const reading = {
  events: [
    { id: 'drill', at: ['chabahar-port'], about: [], subjects: ['chabahar'] },
    { id: 'treaty', at: [], about: ['actor:iran'], subjects: ['diplomacy'] }
  ],
  claims: [
    { id: 'port', about: ['actor:iran', 'route:chabahar-corridor'], subjects: ['chabahar'] },
    { id: 'trade', about: [], subjects: ['gas-and-trade'] }
  ],
  series: [{ id: 'trade', mentions: [], subjects: ['gas-and-trade'] }],
  actors: [{ id: 'iran', seat: 'chabahar-port' }, { id: 'nobody' }],
  terms: [{ id: 'teu', about: [] }]
} as unknown as Reading;

describe('pictureOf', () => {
  it('is its own for what lies somewhere, and else that of what it speaks of', () => {
    const pictures = {
      'place:chabahar-port': '/pictures/places/chabahar-port.png',
      'set:instc': '/pictures/groups/instc.png',
      'event:drill': '/pictures/events/drill.png',
      'event:treaty': '/pictures/subjects/diplomacy.png',
      'claim:port': '/pictures/routes/chabahar-corridor.png',
      'claim:trade': '/pictures/subjects/gas-and-trade.png',
      'series:trade': '/pictures/subjects/gas-and-trade.png',
      'actor:iran': '/pictures/places/chabahar-port.png',
      'actor:nobody': '/pictures/subjects/diplomacy.png',
      'term:teu': '/pictures/subjects/diplomacy.png'
    };
    for (const [ref, path] of Object.entries(pictures)) expect(pictureOf(ref, reading), ref).toBe(path);
  });

  it('leads to no picture that is not made', () => {
    const made = new Set(pictureEntries(reading, tinyAtlas).map(({ room, id }) => `/pictures/${room}/${id}.png`));
    for (const ref of [
      'place:chabahar-port',
      'event:drill',
      'event:treaty',
      'claim:port',
      'claim:trade',
      'actor:iran',
      'term:teu'
    ])
      expect(made).toContain(pictureOf(ref, reading));
    expect(refOfPicture('groups', 'instc')).toBe('set:instc');
  });
});
