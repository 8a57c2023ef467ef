import { locales } from '#i18n/index';
import { readLibrary } from '#state/read-edition';
import { readStoryHeads } from '#state/read-stories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** The page carries the list of stories; the decks are the browser's own. */
export const load: PageServerLoad = async ({ params, fetch }) => {
  const [{ reading }, stories] = await Promise.all([readLibrary(params.lang, fetch), readStoryHeads(fetch)]);
  return { articles: reading.articles.map(({ id, title }) => ({ id, title })), stories };
};
