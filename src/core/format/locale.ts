/** The languages figures and dates are written in: those of the pages. */
export const FORMAT_LANGUAGES = ['ar', 'en'] as const;
export type FormatLanguage = (typeof FORMAT_LANGUAGES)[number];

/** Western digits in Arabic too: figures are there to be copied. The calendar is stated because readers' systems differ. */
export const LOCALE_OF: Readonly<Record<FormatLanguage, string>> = {
  ar: 'ar-u-ca-gregory-nu-latn',
  en: 'en-GB-u-ca-gregory-nu-latn'
};

/**
 * Thousands in Arabic are set apart from five digits on: the comma is its decimal mark too, and in `4,324` it could be taken
 * for one. The prose is written by the same rule.
 */
const GROUPING: Readonly<Record<FormatLanguage, Intl.NumberFormatOptions>> = { ar: { useGrouping: 'min2' }, en: {} };

const formats = new Map<string, Intl.NumberFormat>();

/** A number format of a language; making one is slow, so each is made once. */
export function numberFormat(language: FormatLanguage, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE_OF[language], { ...GROUPING[language], ...options });
  formats.set(key, made);
  return made;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates in UTC, made once too. */
export function dateFormat(language: FormatLanguage, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(parts)}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALE_OF[language], { ...parts, timeZone: 'UTC' });
  dateFormats.set(key, made);
  return made;
}
