import { manifestIn } from '#features/offline/manifest';
import { locales } from '#i18n/index';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** What a browser reads to install the atlas, in one language. */
export const GET: RequestHandler = ({ params }) =>
  new Response(JSON.stringify(manifestIn(params.lang)), { headers: { 'content-type': 'application/manifest+json' } });
