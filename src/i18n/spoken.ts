import type { Locale } from './index';

/** A word by what its language distinguishes; `other` for all else. */
type Forms = Readonly<{ few?: string; many?: string; other: string }>;
type Words = readonly (readonly [unit: string, forms: Forms])[];

/** The short forms of `unitName` that are letters to the ear; the longer stand before those they begin with. */
const WORDS: Readonly<Record<Locale, Words>> = {
  en: [
    ['nmi²', { other: 'square nautical miles' }],
    ['nmi', { other: 'nautical miles' }],
    ['km²', { other: 'square kilometres' }],
    ['km', { other: 'kilometres' }],
    ['mi', { other: 'miles' }],
    ['m²', { other: 'square metres' }],
    ['m', { other: 'metres' }],
    ['ha', { other: 'hectares' }]
  ],
  ar: [
    ['كم²', { few: 'كيلومترات مربعة', many: 'كيلومترًا مربعًا', other: 'كيلومتر مربع' }],
    ['كم', { few: 'كيلومترات', many: 'كيلومترًا', other: 'كيلومتر' }],
    ['م²', { few: 'أمتار مربعة', many: 'مترًا مربعًا', other: 'متر مربع' }],
    ['م', { few: 'أمتار', many: 'مترًا', other: 'متر' }]
  ]
};

/** A number as the atlas writes it. */
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';

/** A text to be read aloud: behind numbers the units of lengths and areas in words, because `nmi` is heard as three letters. */
export function spoken(text: string, language: Locale): string {
  const rules = new Intl.PluralRules(language);
  const say = (said: string, [unit, forms]: Words[number]): string =>
    said.replace(new RegExp(`(?<=(${NUMBER})\\p{Zs})${unit}(?![\\p{L}\\p{N}²])`, 'gu'), (_, number: string) => {
      const form = rules.select(Number(number.replaceAll(',', '')));
      return (form === 'few' || form === 'many' ? forms[form] : undefined) ?? forms.other;
    });
  return WORDS[language].reduce(say, text);
}
