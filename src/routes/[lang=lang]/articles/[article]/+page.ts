import { error } from '@sveltejs/kit';
import { readLibrary } from '#state/read-edition';
import type { PageLoad } from './$types';

export const csr = false;

export const load: PageLoad = async ({ params, fetch }) => {
  const library = await readLibrary(params.lang, fetch);
  const article = library.reading.articles.find(({ id }) => id === params.article);
  if (!article) error(404);
  return { ...library, article };
};
