import { page } from '$app/state';
import { overwriteGetLocale, isLocale, baseLocale, type Locale } from './generated/runtime.js';

export { m } from './generated/messages.js';
export { direction } from './direction';
export { locales, type Locale } from './generated/runtime.js';

/** The page's language: the first step of its address. Reading it in a template makes the template follow it. */
export function language(): Locale {
  const lang = page.params.lang;
  return isLocale(lang) ? lang : baseLocale;
}

overwriteGetLocale(language);
