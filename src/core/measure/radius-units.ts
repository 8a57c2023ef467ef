import type { LengthUnit } from '../units';

/** How people write the units of a radius, in lower case, without vowel marks and points, Persian letters written as Arabic ones. */
const WRITTEN: Readonly<Record<LengthUnit, readonly string[]>> = {
  kilometre: ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'كم', 'كلم', 'كيلومتر', 'كيلومترا', 'كيلومترات'],
  metre: ['m', 'metre', 'metres', 'meter', 'meters', 'م', 'متر', 'مترا', 'امتار'],
  nauticalMile: [
    'nmi',
    'nm',
    'nautical mile',
    'nautical miles',
    'ميل بحري',
    'ميلا بحريا',
    'اميال بحرية',
    'م ب',
    'مايل دريايي',
    'ميل دريايي'
  ],
  statuteMile: ['mi', 'mile', 'miles', 'statute mile', 'statute miles', 'ميل', 'ميلا', 'اميال', 'مايل'],
  degree: ['°', 'deg', 'degree', 'degrees', 'درجة', 'درجات', 'درجه']
};

/** The unit a word names; nothing for a word that is no unit. */
export function readUnit(word: string): LengthUnit | undefined {
  // A capital M is the metre to one and the nautical mile of charts to another.
  if (word.trim() === 'M') return undefined;
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}|ـ/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[یى]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[.\s]+/g, ' ')
    .trim();
  return (Object.keys(WRITTEN) as LengthUnit[]).find((unit) => WRITTEN[unit].includes(plain));
}
