import { describe, expect, it } from 'vitest';
import { alternativeName, type AlternativeNames } from './alternative-name';
import type { Alternative } from './types';

const NAMES: AlternativeNames = {
  passage: (id) => ({ panama: 'Panama Canal', korea: 'Korea Strait', tsugaru: 'Tsugaru Strait', suez: 'Suez Canal' })[id] ?? id,
  line: (id) => (id === 'rasht' ? 'Qazvin–Rasht railway' : id),
  place: (id) => (id === 'chabahar-port' ? 'Chabahar Port' : undefined)
};
const SEA = { mode: 'sea', lengthMetres: 1_473_000 };
const work = (place: string) => ({ mode: 'transfer', lengthMetres: 0, from: { at: [0, 0], place }, work: ['seaToRoad'] });

function way(by: Partial<Alternative['by']>, { id = 'other', legs = [] as object[], shares = {} } = {}): Alternative {
  return { id, by: { passages: [], lines: [], ...by }, route: { legs }, shares } as unknown as Alternative;
}
const named = (alternative: Alternative, language: 'ar' | 'en' = 'en'): string => alternativeName(alternative, language, NAMES);

describe('the name of another way', () => {
  it('is of the two passages that set it apart, or one line', () => {
    expect(named(way({ passages: ['panama', 'korea', 'tsugaru'], lines: ['rasht'] }))).toBe('Via Panama Canal, Korea Strait');
    expect(named(way({ passages: ['panama', 'korea'] }), 'ar')).toBe('عبر Panama Canal، Korea Strait');
    expect(named(way({ lines: ['rasht', 'astara'] }))).toBe('Via Qazvin–Rasht railway');
  });

  it('is of the corridor, with the port where it leaves the sea', () => {
    const corridor = { ar: 'ممر الشمال–الجنوب', en: 'North–South corridor' };
    expect(named(way({ corridor }, { legs: [SEA, work('chabahar-port')] }))).toBe('North–South corridor, via Chabahar Port');
    expect(named(way({ corridor }, { legs: [SEA, work('chabahar-port')] }), 'ar')).toBe(
      'ممر الشمال–الجنوب، عن طريق Chabahar Port'
    );
    expect(named(way({ corridor }))).toBe('North–South corridor');
    expect(named(way({ corridor }, { legs: [SEA, work('nowhere')] }))).toBe('North–South corridor');
  });

  it('is of what it keeps clear of, or of what it is mostly travelled by', () => {
    expect(named(way({ without: 'suez' }))).toBe('Avoiding Suez Canal');
    expect(named(way({}, { shares: { sea: 0.2, rail: 0.8 } }))).toBe('By rail');
    expect(named(way({}))).toBe('Another route');
    expect(named(way({ passages: ['suez'] }, { id: 'best' }))).toBe('Best');
  });
});
