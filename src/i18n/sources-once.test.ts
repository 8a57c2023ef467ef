import { describe, expect, it, vi } from 'vitest';

vi.mock('./index', () => ({
  language: () => 'en',
  m: new Proxy({}, { get: (_, key) => () => (key === 'colon' ? ': ' : String(key)) })
}));
const { sourcesOnce } = await import('./sources-once');

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const GUIDE = 'Tariff Guide No. 4 (list of stations, 30 December 2023; github.com/a/b)';

describe('the sources of many legs', () => {
  it('name each publication once, with all that the legs take from it', () => {
    const legs = [
      `${GUIDE}: Mamlyutka (distance to Petropavl); ${GUIDE}: Zaton 13 and Makushino 136; sum computed; towns: GeoNames`,
      `ru.wikipedia, Shadrinsk railway station; ${GUIDE}: Mamlyutka (distance to Petropavl); towns: GeoNames`,
      'GeoNames'
    ];
    expect(sourcesOnce(legs).map(plain)).toEqual([
      `${GUIDE}: Mamlyutka (distance to Petropavl); Zaton 13 and Makushino 136, sum computed`,
      'source_towns: GeoNames',
      'ru.wikipedia, Shadrinsk railway station',
      'GeoNames'
    ]);
  });

  it('keep what is said of a publication beside it', () => {
    expect(sourcesOnce(['Railway Gazette, 7 January 2025 (a: b); stations by their towns']).map(plain)).toEqual([
      'Railway Gazette, 7 January 2025 (a: b); stations by their towns'
    ]);
  });
});
