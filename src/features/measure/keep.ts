import { get, set } from 'idb-keyval';

const KEY = 'masarat-measurements';

/** How keeping went. `full` is the browser's quota; `refused` a private window or a setting. */
export type Keeping = 'kept' | 'full' | 'refused';

/** The text kept at the last visit; nothing where none is, and where the browser lets nothing be kept. */
export async function recall(): Promise<string | undefined> {
  try {
    const kept = await get<unknown>(KEY);
    return typeof kept === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text for the next visit. Never throws: work goes on without it. */
export async function keep(text: string): Promise<Keeping> {
  try {
    await set(KEY, text);
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}
