import type { Atlas } from '#core/atlas/atlas';
import { globeWords } from '#i18n/drawn';
import { locales } from '#i18n/index';
import { readBase } from '#map/drawn/draw-map';
import { drawFirstMap } from '#map/drawn/first-map';
import { readFile } from '#state/read-edition';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** The globe of the first view, drawn while the site is built: it stands in the page before the live map does. */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const language = params.lang;
  const [atlas, base] = await Promise.all([readFile('atlas.json', fetch), readBase((path) => readFile(path, fetch))]);
  const svg = drawFirstMap({ atlas: atlas as Atlas, base, language, ...globeWords(language) });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
