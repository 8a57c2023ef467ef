import { describe, expect, it } from 'vitest';
import { ATLAS } from '../atlas.fixture';
import { placeFinder } from './find-place';
import { suggest } from './suggest';

const finder = placeFinder(ATLAS, 'en');
const idOf = (text: string): string | undefined => {
  const found = finder.find(text);
  return found.ok ? found.place?.id : found.code;
};

describe('a place', () => {
  it.each([
    ['chabahar-port', 'chabahar-port'],
    ['IRZBR', 'chabahar-port'],
    ['ir zbr', 'chabahar-port'],
    ['Chabahar', 'chabahar-port'],
    ['  CHABAHAR ', 'chabahar-port'],
    ['Chabahar city', 'chabahar'],
    ['تشابهار', 'chabahar-port'],
    ['Сабетта', 'sabetta'],
    ['Sabetta', 'sabetta'],
    ['bandar-abbas-port/shahid-rajaee', 'bandar-abbas-port/shahid-rajaee']
  ])('is found as %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it('is found by each of its names, or said to share it', () => {
    const lost = ATLAS.places.flatMap((place) =>
      Object.values(place.names).filter((name) => {
        const found = finder.find(name);
        if (found.ok) return found.place?.id !== place.id;
        return found.code !== 'ambiguous-place' || !found.details.candidates.some(({ id }) => id === place.id);
      })
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['25.30,60.61', [60.61, 25.3]],
    ['33.9S,18.4E', [18.4, -33.9]],
    ['-33.9,18.4', [18.4, -33.9]],
    ['٢٥٫٣٠ ش، ٦٠٫٦١ ق', [60.61, 25.3]]
  ])('is the position %s', (text, at) => {
    const found = finder.find(text);
    expect(found.ok && found.at).toEqual(at);
    expect(found.ok && found.place).toBeUndefined();
  });

  it('is never guessed from a name that only resembles', () => {
    expect(idOf('Chabahr')).toBe('unknown-place');
    expect(suggest(ATLAS, 'Chabahr', 'en').map(({ id }) => id)).toContain('chabahar-port');
  });

  it('is asked about where several bear the name', () => {
    const found = finder.find('Julfa');
    expect(found.ok || found.code).toBe('ambiguous-place');
    expect(!found.ok && found.code === 'ambiguous-place' && found.details.candidates.map(({ id }) => id)).toEqual([
      'julfa-az',
      'julfa-ir'
    ]);
  });

  it('is told apart from a position out of range', () => {
    expect(idOf('95,10')).toBe('out-of-range');
  });
});
