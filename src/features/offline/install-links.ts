import { resolve } from '$app/paths';
import type { Locale } from '#i18n/index';

/** The surfaces of the two themes a page begins with, as `src/app.css` has them. */
export const SURFACES = { light: '#fbf8f1', dark: '#1b1e22' } as const;

/** Where the manifest of a language lies. */
export function manifestPath(lang: Locale): string {
  return resolve('/[lang=lang]/manifest.webmanifest', { lang });
}
