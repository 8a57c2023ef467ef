import { error } from '@sveltejs/kit';
import type { NetworkNames } from '#core/network/names';
import { readBase } from '#map/drawn/draw-map';
import { readFile, readLibrary } from '#state/read-edition';
import type { PageLoad } from './$types';

/** The page is whole as it is sent: nothing of it waits for a script. */
export const csr = false;

export const load: PageLoad = async ({ params, fetch }) => {
  const [library, base, network] = await Promise.all([
    readLibrary(params.lang, fetch),
    readBase((path) => readFile(path, fetch)),
    readFile('network/network.json', fetch)
  ]);
  const { passages } = network as NetworkNames;
  const passage = passages.find(({ id }) => id === params.id);
  if (!passage) error(404);
  return { ...library, base, passage, names: Object.fromEntries(passages.map((each) => [each.id, each.names])) };
};
