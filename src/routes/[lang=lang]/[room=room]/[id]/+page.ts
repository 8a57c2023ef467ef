import type { NetworkNames } from '#core/network/names';
import { ROOMS } from '#core/reading/rooms';
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
  const { room, id } = params;
  // A strait may be two things: a place of the atlas, and a passage of the routes.
  const { passages } = network as NetworkNames;
  const passage = room === 'places' ? passages.find(({ place }) => place === id)?.id : undefined;
  return { ...library, base, room, id, passage, ref: `${ROOMS[room]}:${id}` };
};
