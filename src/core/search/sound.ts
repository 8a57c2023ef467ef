import { isHan } from './han';

type Rule = readonly [RegExp, string];

/**
 * Sounds that Arabic has no letter for are written in many ways: چ as تش, ج or ش; گ as غ, ج, ك or ق; پ as ب. Each such family becomes
 * one letter, as do the letters that merge when a name comes through Persian.
 */
const ARABIC: readonly Rule[] = [
  [/^ال(?=.{3})/u, ''],
  [/تش|چ|ژ|گ|غ|ك|ق|دج/gu, 'ج'],
  [/پ/gu, 'ب'],
  [/[ڤۏ]/gu, 'ف'],
  // A Slavic or English V or W before a consonant: Vladivostok, Verkhny.
  [/^و(?=[^اوي])/u, 'ف'],
  [/ط/gu, 'ت'],
  [/[صث]/gu, 'س'],
  [/[ضظذ]/gu, 'ز'],
  [/ح/gu, 'ه'],
  [/(.)\1+/gu, '$1'],
  [/(?<=..)ه$/u, 'ا']
];

/** English, French, German and scholarly ways to write the sounds of names from the region. */
const LATIN: readonly Rule[] = [
  [/t?sch|tch|tsh|ch|tj/gu, 'c'],
  [/dzh|dj|zh/gu, 'j'],
  [/sh/gu, 's'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/th/gu, 't'],
  [/ph/gu, 'f'],
  [/q|ck/gu, 'k'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/ee|ii|y/gu, 'i'],
  [/(.)\1+/gu, '$1'],
  [/(?<=[aeiou])h$/u, '']
];

const CYRILLIC: readonly Rule[] = [
  [/[ьъ]/gu, ''],
  [/э/gu, 'е'],
  [/ы/gu, 'и'],
  [/(.)\1+/gu, '$1']
];

/**
 * A word as it sounds, roughly: two spellings that should be found for one another give the same. The word must come
 * from `spellingOf`. Chinese stays as it is.
 */
export function soundOf(word: string): string {
  const sound = rulesFor(word).reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
  return sound || word;
}

function rulesFor(word: string): readonly Rule[] {
  if (isHan(word)) return [];
  if (/\p{Script=Arabic}/u.test(word)) return ARABIC;
  return /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : LATIN;
}
