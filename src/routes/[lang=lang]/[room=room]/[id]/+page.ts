import { ROOMS } from '#core/reading/rooms';
import { readBase } from '#map/drawn/draw-map';
import { readFile, readLibrary } from '#state/read-edition';
import type { PageLoad } from './$types';

/** The page is whole as it is sent: nothing of it waits for a script. */
export const csr = false;

export const load: PageLoad = async ({ params, fetch }) => {
  const [library, base] = await Promise.all([readLibrary(params.lang, fetch), readBase((path) => readFile(path, fetch))]);
  return { ...library, base, room: params.room, id: params.id, ref: `${ROOMS[params.room]}:${params.id}` };
};
