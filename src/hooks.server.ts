import type { Handle } from '@sveltejs/kit';
import { direction } from '#i18n/direction';

/** Writes the language and direction of each prerendered page into its `<html>`. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang ?? 'ar';
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%dir%', direction(lang))
  });
};
