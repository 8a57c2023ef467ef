import type { Reading } from '#core/reading/reading';
import { articlePath } from '#state/pages';

/** The articles' own pages, for the row of links. */
export function articleLinks(reading: Reading): { href: string; title: string }[] {
  return reading.articles.map(({ id, title }) => ({ href: articlePath(id), title }));
}
