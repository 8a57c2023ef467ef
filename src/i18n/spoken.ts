import type { Locale } from './index';

type Words = readonly (readonly [unit: string, word: string])[];

/** The short forms of `unitName` that are letters to the ear; the longer stand before those they begin with. */
const WORDS: Readonly<Record<Locale, Words>> = {
  en: [
    ['nmi²', 'square nautical miles'],
    ['nmi', 'nautical miles'],
    ['km²', 'square kilometres'],
    ['km', 'kilometres'],
    ['mi', 'miles'],
    ['m²', 'square metres'],
    ['m', 'metres'],
    ['ha', 'hectares']
  ],
  ar: [
    ['كم²', 'كيلومتر مربع'],
    ['كم', 'كيلومتر'],
    ['م²', 'متر مربع'],
    ['م', 'متر']
  ]
};

/** A text to be read aloud: behind numbers the units of lengths and areas in words, because `nmi` is heard as three letters. */
export function spoken(text: string, language: Locale): string {
  return WORDS[language].reduce(
    (said, [unit, word]) => said.replace(new RegExp(`(?<=\\p{N}\\p{Zs})${unit}(?![\\p{L}\\p{N}²])`, 'gu'), word),
    text
  );
}
