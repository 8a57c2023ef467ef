import type { Language } from '#core/atlas/vocabulary';

/** What a language is called by those who speak it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  en: 'English',
  fa: 'فارسی',
  ru: 'Русский',
  zh: '中文'
};
