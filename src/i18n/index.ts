import { resolve } from '$app/paths';
import { page } from '$app/state';
import { overwriteGetLocale, isLocale, baseLocale, type Locale } from './generated/runtime.js';

export { m } from './generated/messages.js';
export { direction } from './direction';
export { locales, type Locale } from './generated/runtime.js';

let spoken: Locale | undefined;

/** Does something at once in another language than the page's: a file may be in either. */
export function speaking<Made>(lang: Locale, make: () => Made): Made {
  const before = spoken;
  spoken = lang;
  try {
    return make();
  } finally {
    spoken = before;
  }
}

/** The page's language: the first step of its address. Reading it in a template makes the template follow it. */
export function language(): Locale {
  if (spoken) return spoken;
  // A page that does not exist has no parameters, but its address may still begin with a language.
  const lang = page.params.lang ?? page.url.pathname.slice(resolve('/').length).split('/')[0];
  return isLocale(lang) ? lang : baseLocale;
}

overwriteGetLocale(language);
