import { describe, expect, it } from 'vitest';
import { keptPath, languageOf, readRange } from './address';

const at = (address: string): URL => new URL(address, 'https://maps.example');

describe('the place of an address', () => {
  it('is the same for every view of a page', () => {
    expect(keptPath(at('/ar/?camera=40,68,2&subjects=yamal#top'), '')).toBe('ar/');
    expect(keptPath(at('/atlas/ar/?camera=40,68,2'), '/atlas')).toBe('ar/');
    expect(keptPath(at('/atlas/'), '/atlas')).toBe('');
  });

  it('is none outside the site', () => {
    expect(keptPath(at('/ar/'), '/atlas')).toBeUndefined();
    expect(keptPath(at('/atlas2/ar/'), '/atlas')).toBeUndefined();
  });

  it('stands even for what is no text', () => {
    expect(keptPath(at('/%E0%A4%A/'), '')).toBe('%E0%A4%A/');
  });

  it('tells the language', () => {
    expect(languageOf('en/places/')).toBe('en');
    expect(languageOf('entry/')).toBeUndefined();
    expect(languageOf('')).toBeUndefined();
  });
});

describe('ranges', () => {
  // RFC 9110, section 14.1.2: of a representation of 10,000 bytes.
  it.each([
    ['bytes=0-499', [0, 499]],
    ['bytes=500-999', [500, 999]],
    ['bytes=-500', [9500, 9999]],
    ['bytes=9500-', [9500, 9999]],
    ['bytes=0-0', [0, 0]],
    ['bytes=9000-20000', [9000, 9999]],
    ['bytes=-20000', [0, 9999]]
  ] as const)('%s', (header, wanted) => {
    expect(readRange(header, 10_000)).toEqual(wanted);
  });

  it.each(['bytes=10000-', 'bytes=10000-20000', 'bytes=-0'])('%s cannot be met', (header) => {
    expect(readRange(header, 10_000)).toBe('beyond');
  });

  it.each(['bytes=5-4', 'bytes=20000-10000', 'bytes=-', 'bytes=0-1,3-4', 'bytes=1-x', 'pages=1-2', 'pages=20000-', ''])(
    '%s is ignored',
    (header) => {
      expect(readRange(header, 10_000)).toBe('whole');
    }
  );
});
