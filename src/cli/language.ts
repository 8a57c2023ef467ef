import { FORMAT_LANGUAGES, type FormatLanguage } from '../core/format/locale';

/** A text in the two languages the command line speaks. */
export type Words = Readonly<Record<FormatLanguage, string>>;

export function isLanguage(text: string | undefined): text is FormatLanguage {
  return FORMAT_LANGUAGES.some((language) => language === text);
}

/** The language of the terminal's locale, by the first of POSIX's variables that is set; English for all but Arabic. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): FormatLanguage {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^ar(_|\.|@|-|$)/.test(locale) ? 'ar' : 'en';
}
