import { describe, expect, it } from 'vitest';
import { FONT_FACES, FONTS } from './fonts';

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
