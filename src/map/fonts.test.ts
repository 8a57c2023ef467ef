import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FACES, fontFaces, FONTS } from './fonts';

interface Face {
  url: string;
  'unicode-range': string[];
}

const covers = (face: Face, code: number): boolean =>
  face['unicode-range'].some((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return first <= code && code <= last;
  });
/** The letters that names in Arabic and Persian are written with. */
const LETTERS = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی'];

describe.each(Object.values(FONTS))('the face %s', (name) => {
  const faces = FONT_FACES[name] as Face[];
  const firstFor = (code: number): Face | undefined => faces.find((face) => covers(face, code));
  const small = firstFor('ا'.codePointAt(0)!)!;

  it('takes the joined forms of letters, which the map asks for, from the small file that has the letters', () => {
    const joined = Array.from({ length: 0xfefd - 0xfb50 }, (_, n) => 0xfb50 + n).filter((code) => {
      const letter = String.fromCodePoint(code).normalize('NFKC');
      // Alef maksura never stands inside a word of these languages.
      return LETTERS.includes(letter) && code !== 0xfbe8 && code !== 0xfbe9;
    });
    expect(joined.length).toBeGreaterThan(120);
    expect(joined.filter((code) => firstFor(code) !== small).map((code) => code.toString(16))).toEqual([]);
  });

  it('takes lam and alef, joined, from there too', () => {
    for (let code = 0xfef5; code <= 0xfefc; code++) expect(firstFor(code)).toBe(small);
  });
});

describe('the faces of an Arabic page', () => {
  const faces = fontFaces('ar')[FONTS.text] as Face[];
  const whole = FONT_FACES[FONTS.text] as Face[];
  const firstFor = (text: string): Set<string> =>
    new Set([...text].map((letter) => faces.find((face) => covers(face, letter.codePointAt(0)!))!.url));

  it('have figures and the words of the first view in the small file, and any other from the next', () => {
    const [small] = firstFor('1');
    expect(small).toContain('core-figures');
    expect([...firstFor('0123456789 ()/:,.–·° English Natural Earth GeoNames CC BY NGA Pub. Unicode CLDR')]).toEqual([small]);
    expect([...firstFor('W')]).toEqual([whole.find((face) => covers(face, 'W'.codePointAt(0)!))!.url]);
    expect([...firstFor('ا')]).toEqual([whole[0]!.url]);
  });

  it('have the range that the style sheet says', () => {
    const sheet = readFileSync(join(import.meta.dirname, '../routes/[lang=lang]/figures.css'), 'utf8');
    const range = /unicode-range:([^;]*);/
      .exec(sheet)![1]!
      .split(',')
      .map((each) => each.trim());
    expect(range).toEqual(faces[0]!['unicode-range']);
  });

  it('are those of other pages besides', () => {
    expect(faces.slice(1)).toEqual(whole);
    expect(fontFaces('en')).toBe(FONT_FACES);
  });
});
