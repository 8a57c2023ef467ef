import { readOfflineList, SHELL_LIST, type OfflineList } from './offline-list';

/** One cache holds one build of the site. */
const PREFIX = 'masarat-site-';
/** Marks a cache whose reader wants all text pages, in later builds too. */
const ALL_PAGES = 'offline-all-pages';

export function cacheOf(version: string): string {
  return `${PREFIX}${version}`;
}

/** The builds of which something is kept, in no order. */
export async function keptVersions(): Promise<string[]> {
  const names = await caches.keys();
  return names.flatMap((name) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : []));
}

/** The list a cache was filled from; nothing where the build is not kept whole, because the list is put there last. */
export async function keptShell(cache: Cache, base: string): Promise<OfflineList | undefined> {
  return readKeptList(cache, base, SHELL_LIST);
}

/** A list that is kept beside the files. */
export async function readKeptList(cache: Cache, base: string, name: string): Promise<OfflineList | undefined> {
  const kept = await cache.match(`${base}/${name}`);
  return kept && readOfflineList(await kept.text());
}

export async function wantsAllPages(cache: Cache, base: string): Promise<boolean> {
  return (await cache.match(`${base}/${ALL_PAGES}`)) !== undefined;
}

export async function markAllPages(cache: Cache, base: string, wanted: boolean): Promise<void> {
  if (wanted) await cache.put(`${base}/${ALL_PAGES}`, new Response(''));
  else await cache.delete(`${base}/${ALL_PAGES}`);
}

/** The paths below the root of everything in a cache. */
export async function keptPaths(cache: Cache, base: string): Promise<Set<string>> {
  const requests = await cache.keys();
  return new Set(requests.map(({ url }) => decodeURI(new URL(url).pathname).slice(base.length + 1)));
}
