import type { NetworkNames } from '#core/network/names';
import { readFile, readLibrary } from '#state/read-edition';
import type { PageLoad } from './$types';

/** The list is whole as it is sent: nothing of it waits for a script. */
export const csr = false;

export const load: PageLoad = async ({ params, fetch }) => {
  const [{ reading }, names] = await Promise.all([readLibrary(params.lang, fetch), readFile('network/network.json', fetch)]);
  const { passages, shoals } = names as NetworkNames;
  return { reading, passages, shoals };
};
