import type { Handle } from '@sveltejs/kit';
import { direction } from '#i18n/direction';
import { m, type Locale } from '#i18n/index';

/** Writes into each prerendered page its language and direction, and what it says where it cannot begin. */
export const handle: Handle = ({ event, resolve }) => {
  const lang: Locale = event.params.lang === 'en' ? 'en' : 'ar';
  const face = lang === 'en' ? '/core-latin.' : '/core-arabic.';
  return resolve(event, {
    // The face the page's language is written in is needed in any case: it comes beside the style sheet that names it.
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && path.includes(face)),
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', lang)
        .replace('%dir%', direction(lang))
        .replace('%not_begun%', m.page_not_begun({}, { locale: lang }))
        .replace('%reload%', m.page_reload({}, { locale: lang }))
  });
};
