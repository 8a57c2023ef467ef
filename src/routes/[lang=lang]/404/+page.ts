import { locales } from '#i18n/index';
import { readLibrary } from '#state/read-edition';
import type { EntryGenerator, PageLoad } from './$types';

// Becomes `ar/404.html`: the name by which servers look for it. It stands at any address, so it needs no script.
export const trailingSlash = 'never';
export const csr = false;
export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));
export const load: PageLoad = ({ params, fetch }) => readLibrary(params.lang, fetch);
