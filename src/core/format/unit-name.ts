import type { AreaUnit, LengthUnit } from '../units';
import { LOCALE_OF, type FormatLanguage } from './locale';

type Unit = LengthUnit | AreaUnit;
/** The noun after 3–10, after 11–99, and after all other numbers; one and two have no number, their noun says it. */
type Noun = readonly [few: string, many: string, other: string, one: string, two: string];

const ENGLISH: Readonly<Record<Unit, string>> = {
  metre: 'm',
  kilometre: 'km',
  nauticalMile: 'nmi',
  statuteMile: 'mi',
  degree: '°',
  squareMetre: 'm²',
  hectare: 'ha',
  squareKilometre: 'km²',
  squareNauticalMile: 'nmi²'
};

/** Miles and hectares have no short form in Arabic: the noun follows the number as it is written. The land mile is told from that of the sea. */
const ARABIC: Readonly<Record<Unit, string | Noun>> = {
  metre: 'م',
  kilometre: 'كم',
  nauticalMile: ['أميال بحرية', 'ميلًا بحريًا', 'ميل بحري', 'ميل بحري واحد', 'ميلان بحريان'],
  statuteMile: ['أميال برية', 'ميلًا بريًا', 'ميل بري', 'ميل بري واحد', 'ميلان بريان'],
  degree: '°',
  squareMetre: 'م²',
  hectare: ['هكتارات', 'هكتارًا', 'هكتار', 'هكتار واحد', 'هكتاران'],
  squareKilometre: 'كم²',
  squareNauticalMile: ['أميال بحرية مربعة', 'ميلًا بحريًا مربعًا', 'ميل بحري مربع', 'ميل بحري مربع واحد', 'ميلان بحريان مربعان']
};

/** The short name of a unit behind a number that is written with this precision. */
export function unitName(unit: Unit, value: number, precision: Intl.PluralRulesOptions, language: FormatLanguage): string {
  if (language === 'en') return ENGLISH[unit];
  const name = ARABIC[unit];
  if (typeof name === 'string') return name;
  const form = new Intl.PluralRules(LOCALE_OF.ar, precision).select(value);
  return form === 'few' ? name[0] : form === 'many' ? name[1] : name[2];
}

/** An amount of which there is one or two, in one noun as Arabic says it; nothing for other amounts and for units with a short form. */
export function countedUnit(unit: Unit, number: string, language: FormatLanguage): string | undefined {
  const name = ARABIC[unit];
  if (language === 'en' || typeof name === 'string') return undefined;
  return number === '1' ? name[3] : number === '2' ? name[4] : undefined;
}
