import type { Locale } from './index';

/** A word by what its language distinguishes: `one` and `two` stand for number and word together; `other` is for all else. */
type Forms = Readonly<{ one: string; two?: string; few?: string; many?: string; other: string }>;
type Words = readonly (readonly [unit: string, forms: Forms])[];

/** The short forms of `unitName` that are letters to the ear; the longer stand before those they begin with. */
const WORDS: Readonly<Record<Locale, Words>> = {
  en: [
    ['nmi²', { one: '1 square nautical mile', other: 'square nautical miles' }],
    ['nmi', { one: '1 nautical mile', other: 'nautical miles' }],
    ['km²', { one: '1 square kilometre', other: 'square kilometres' }],
    ['km', { one: '1 kilometre', other: 'kilometres' }],
    ['mi', { one: '1 mile', other: 'miles' }],
    ['m²', { one: '1 square metre', other: 'square metres' }],
    ['m', { one: '1 metre', other: 'metres' }],
    ['ha', { one: '1 hectare', other: 'hectares' }]
  ],
  ar: [
    [
      'كم²',
      {
        one: 'كيلومتر مربع واحد',
        two: 'كيلومتران مربعان',
        few: 'كيلومترات مربعة',
        many: 'كيلومترًا مربعًا',
        other: 'كيلومتر مربع'
      }
    ],
    ['كم', { one: 'كيلومتر واحد', two: 'كيلومتران', few: 'كيلومترات', many: 'كيلومترًا', other: 'كيلومتر' }],
    ['م²', { one: 'متر مربع واحد', two: 'متران مربعان', few: 'أمتار مربعة', many: 'مترًا مربعًا', other: 'متر مربع' }],
    ['م', { one: 'متر واحد', two: 'متران', few: 'أمتار', many: 'مترًا', other: 'متر' }]
  ]
};

/** A number as the atlas writes it, with the sign it may have and the figure a range comes from. */
const NUMBER = '(?:[+−±-]|\\d–)?\\d[\\d,]*(?:\\.\\d+)?';

/** A text to be read aloud: behind numbers the units of lengths and areas in words, because `nmi` is heard as three letters. */
export function spoken(text: string, language: Locale): string {
  const rules = new Intl.PluralRules(language);
  const say = (said: string, [unit, forms]: Words[number]): string =>
    said.replace(new RegExp(`(${NUMBER})(\\p{Zs})${unit}(?![\\p{L}\\p{N}²])`, 'gu'), (_, number: string, space: string) => {
      const whole = number === '1' ? forms.one : number === '2' ? forms.two : undefined;
      return whole ?? `${number}${space}${nounBehind(number, forms, rules)}`;
    });
  return WORDS[language].reduce(say, text);
}

function nounBehind(number: string, forms: Forms, rules: Intl.PluralRules): string {
  const form = rules.select(Number(number.replace(/^.*[–+−±-]/u, '').replaceAll(',', '')));
  return (form === 'few' || form === 'many' ? forms[form] : undefined) ?? forms.other;
}
