import type { FormatLanguage } from '../../core/format/locale';

/** In Arabic the noun follows the number: by the class of its plural, and as most numbers have it. */
interface Unit {
  en: string;
  ar: string;
  few?: string;
  many?: string;
}

const COUNTED_UNITS = {
  tonnes: { en: 't', ar: 'طن', few: 'أطنان', many: 'طنًا' },
  knots: { en: 'kn', ar: 'عقدة', few: 'عقد' },
  hours: { en: 'h', ar: 'ساعة', few: 'ساعات' },
  kilometresPerHour: { en: 'km/h', ar: 'كم/س' },
  grams: { en: 'g/t·km', ar: 'غ/طن·كم' }
} as const satisfies Record<string, Unit>;
export type CountedUnit = keyof typeof COUNTED_UNITS;

/** An amount as it is written, with its unit. */
export function withUnit(unit: CountedUnit, amount: number, text: string, language: FormatLanguage): string {
  const words: Unit = COUNTED_UNITS[unit];
  if (language === 'en') return `${text} ${words.en}`;
  const plural = new Intl.PluralRules('ar').select(amount);
  return `${text} ${(plural === 'few' || plural === 'many' ? words[plural] : undefined) ?? words.ar}`;
}
