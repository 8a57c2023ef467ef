import { readLibrary } from '#state/read-edition';
import type { PageLoad } from './$types';

/** The list is whole as it is sent: nothing of it waits for a script. */
export const csr = false;

export const load: PageLoad = async ({ params, fetch }) => ({ ...(await readLibrary(params.lang, fetch)), room: params.room });
