import type { Language } from '#core/atlas/vocabulary';

/** The locale figures and dates are set in: Western digits in Arabic too, because figures are copied. */
export function formatLocale(language: string): string {
  return language === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB';
}

/** A number with at most so many decimals, in the page's language. */
export function formatNumber(language: string, value: number, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(formatLocale(language), { maximumFractionDigits }).format(value);
}

/** A ratio as a percentage with its sign: 0.025 is `+2.5%`. */
export function formatDeviation(language: string, ratio: number): string {
  const options = { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  return new Intl.NumberFormat(formatLocale(language), options).format(ratio);
}

/** A length to three figures or whole units, whichever says more: 8.25, 61.3, 628, 7,214. */
export function formatLength(language: string, value: number): string {
  return formatNumber(language, value, value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** A date as exact as it is given: a year, a month or a day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
export function formatDate(language: string, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(formatLocale(language), options).format(Date.UTC(year, month - 1, day ?? 1));
}

/** The decimals of a degree that a position deserves which may lie so many metres off. */
export function degreeDecimals(accuracyMetres: number): number {
  return Math.min(5, Math.max(0, Math.ceil(5 - Math.log10(accuracyMetres))));
}

/** The name of a country in a language, from its ISO 3166-1 alpha-2 code. */
export function formatCountry(language: Language, code: string): string {
  return new Intl.DisplayNames(formatLocale(language), { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** What a language is called by those who speak it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  en: 'English',
  fa: 'فارسی',
  ru: 'Русский',
  zh: '中文'
};
