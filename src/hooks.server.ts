import type { Handle } from '@sveltejs/kit';
import { direction } from '#i18n/direction';

/** Writes the language and direction of each prerendered page into its `<html>`. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang ?? 'ar';
  const face = lang === 'en' ? '/core-latin.' : '/core-arabic.';
  return resolve(event, {
    // The face the page's language is written in is needed in any case: it comes beside the style sheet that names it.
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && path.includes(face)),
    transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%dir%', direction(lang))
  });
};
