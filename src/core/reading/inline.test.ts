import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksOf, parseInline, plainText, TermFinder } from './inline';
import type { Term } from './reading';

const term = (id: string, forms: string[], language: 'ar' | 'en'): Term => ({
  id,
  names: id,
  definition: '',
  match: { ar: [], en: [], [language]: forms },
  about: [],
  sources: []
});

const written = (pieces: ReturnType<typeof parseInline>): string => pieces.map(({ text }) => text).join('');

describe('links in a text', () => {
  it('are taken apart from the words', () => {
    expect(parseInline('From [Chabahar](place:chabahar-port) north.')).toEqual([
      { kind: 'text', text: 'From ' },
      { kind: 'link', text: 'Chabahar', to: { kind: 'place', id: 'chabahar-port' } },
      { kind: 'text', text: ' north.' }
    ]);
    expect(linksOf('[a](place:x) [b](event:y-1)')).toEqual(['place:x', 'event:y-1']);
    expect(plainText('[ميناء تشابهار](place:chabahar-port) على الخليج')).toBe('ميناء تشابهار على الخليج');
  });

  it('leave words alone that only look like one', () => {
    expect(parseInline('[sic] (see below)')).toEqual([{ kind: 'text', text: '[sic] (see below)' }]);
    expect(parseInline('[x](planet:mars)')).toEqual([{ kind: 'text', text: '[x](planet:mars)' }]);
  });

  it('lose no word of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(written(parseInline(text)))).toBe(plainText(text));
      })
    );
  });
});

describe('terms in a text', () => {
  const english = new TermFinder([term('instc', ['INSTC'], 'en'), term('lng', ['LNG', 'Yamal LNG plant'], 'en')], 'en');

  it('are found as whole words, the longest form first, once each', () => {
    const seen = new Set<string>();
    const pieces = english.mark(parseInline('The INSTC, the INSTCs, and the Yamal LNG plant; LNG again. INSTC.'), seen);
    expect(pieces.filter(({ kind }) => kind === 'term').map(({ text }) => text)).toEqual(['INSTC', 'Yamal LNG plant']);
    expect(seen).toEqual(new Set(['instc', 'lng']));
    expect(english.mark(parseInline('INSTC'), seen)).toEqual([{ kind: 'text', text: 'INSTC' }]);
  });

  it('are not looked for inside links', () => {
    expect(english.mark(parseInline('[the INSTC](route:instc-western)'), new Set()).map(({ kind }) => kind)).toEqual(['link']);
  });

  it('are whole words in Arabic too', () => {
    const arabic = new TermFinder([term('brics', ['بريكس', 'وبريكس'], 'ar')], 'ar');
    const found = (text: string) =>
      arabic.mark(parseInline(text), new Set()).flatMap((each) => (each.kind === 'term' ? [each.text] : []));
    expect(found('منظمة شنغهاي وبريكس معًا')).toEqual(['وبريكس']);
    expect(found('للبريكسيين')).toEqual([]);
  });

  it('lose no word of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('INSTC', ' ', 'LNG', 'word', '.', '[x](place:y)', 'نص')), (parts) => {
        const text = parts.join('');
        expect(written(english.mark(parseInline(text), new Set()))).toBe(plainText(text));
      })
    );
  });
});
