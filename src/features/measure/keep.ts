import { get, set, update } from 'idb-keyval';

const KEY = 'masarat-measurements';
/** What a visit could not read of the kept text, whole, so that nothing is written over. */
const KEY_SET_ASIDE = 'masarat-measurements-unread';

/** How keeping went. `full` is the browser's quota; `refused` a private window or a setting. */
export type Keeping = 'kept' | 'full' | 'refused';

/** The text kept at the last visit: none at the first one. `refused` where the browser does not let it be read. */
export async function recall(): Promise<{ text?: string } | 'refused'> {
  try {
    const kept = await get<unknown>(KEY);
    return typeof kept === 'string' ? { text: kept } : {};
  } catch {
    return 'refused';
  }
}

/** Keeps a text that could not be read wholly beside the one that is written next. */
export async function setAside(text: string): Promise<Keeping> {
  return attempt(() => set(KEY_SET_ASIDE, text));
}

/**
 * Keeps a text for the next visit, made from the one that stands: another window may have written meanwhile. Never throws:
 * work goes on without it.
 */
export async function keep(make: (standing: string | undefined) => string): Promise<Keeping> {
  return attempt(() => update<unknown>(KEY, (standing) => make(typeof standing === 'string' ? standing : undefined)));
}

async function attempt(act: () => Promise<void>): Promise<Keeping> {
  try {
    await act();
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}
