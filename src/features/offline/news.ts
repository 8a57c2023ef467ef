import type { KeepingFault } from './keep-files';

/** What the worker tells every window while it keeps the shell. */
export type OfflineNews =
  { kind: 'keeping'; keptBytes: number; bytes: number } | { kind: 'failed'; fault: KeepingFault } | { kind: 'kept' };

/**
 * What a window asks of the worker: to take over from the one in force, to see that its files are there and old ones are
 * not, or by what id it knows the window, which is answered with a {@link WindowName}.
 */
export type OfflineWish = { kind: 'take-over' } | { kind: 'tidy' } | { kind: 'name' };

/** What a worker calls the window that asked. */
export interface WindowName {
  kind: 'name';
  clientId: string;
}

export const OFFLINE_CHANNEL = 'masarat-offline';

/** Windows hold the lock of their build while they are open: files that one of them may still ask for are not removed. */
const LOCK_PREFIX = 'masarat-build-';

/** The id stands in the name, because that of the lock's own record need not be the one a worker sees. */
export function lockOf(version: string, clientId = ''): string {
  return `${LOCK_PREFIX}${version}@${clientId}`;
}

/** The build each open window was loaded from, by the window's id; windows that have not learnt theirs share an empty one. */
export async function heldVersions(): Promise<[clientId: string, version: string][]> {
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name = '' }) => {
    if (!name.startsWith(LOCK_PREFIX)) return [];
    const [version = '', clientId = ''] = name.slice(LOCK_PREFIX.length).split('@');
    return [[clientId, version] as [string, string]];
  });
}
