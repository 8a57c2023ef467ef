import type { Manifest } from '#core/atlas/atlas';
import type { NetworkNames } from '#core/network/names';
import { readFile, readLibrary } from '#state/read-edition';
import type { PageLoad } from './$types';

/** The page is whole as it is sent: nothing of it waits for a script. */
export const csr = false;

export const load: PageLoad = async ({ params, fetch }) => {
  const [{ atlas, reading }, network, manifest] = await Promise.all([
    readLibrary(params.lang, fetch),
    readFile('network/network.json', fetch),
    readFile('manifest.json', fetch)
  ]);
  // The day of the file that was changed last; dates of months alone come before those of their days.
  const changed = (manifest as Manifest).files
    .map(({ date }) => date)
    .sort()
    .at(-1)!;
  return { lines: atlas.lines, reading, network: network as NetworkNames, changed };
};
