import type { FormatLanguage } from '../../core/format/locale';

/** In Arabic the noun follows the number: by the class of its plural, and as most numbers have it. */
interface Unit {
  en: string;
  ar: string;
  few?: string;
  many?: string;
  /** One and two of it have no number. */
  one?: string;
  two?: string;
}

const COUNTED_UNITS = {
  tonnes: { en: 't', ar: 'طن', few: 'أطنان', many: 'طنًا', one: 'طن واحد', two: 'طنان' },
  knots: { en: 'kn', ar: 'عقدة', few: 'عقد', one: 'عقدة واحدة', two: 'عقدتان' },
  hours: { en: 'h', ar: 'ساعة', few: 'ساعات', one: 'ساعة واحدة', two: 'ساعتان' },
  kilometresPerHour: { en: 'km/h', ar: 'كم/س' },
  grams: { en: 'g/t·km', ar: 'غ/طن·كم' }
} as const satisfies Record<string, Unit>;
export type CountedUnit = keyof typeof COUNTED_UNITS;

/** An amount as it is written, with its unit. */
export function withUnit(unit: CountedUnit, amount: number, text: string, language: FormatLanguage): string {
  const words: Unit = COUNTED_UNITS[unit];
  if (language === 'en') return `${text} ${words.en}`;
  const counted = text === '1' ? words.one : text === '2' ? words.two : undefined;
  if (counted !== undefined) return counted;
  const plural = new Intl.PluralRules('ar').select(amount);
  return `${text} ${(plural === 'few' || plural === 'many' ? words[plural] : undefined) ?? words.ar}`;
}
