import { asset } from '$app/paths';
import type { Atlas } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import type { Reading } from '#core/reading/reading';

const files = new Map<string, Promise<unknown>>();

/** Reads a file of the edition for a page by itself. Thousands of pages are made in one run: each file is read once. */
export function readFile(path: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  const known = files.get(path);
  if (known) return known;
  const asked = fetch(asset(`/data/${EDITION}/${path}`)).then((response) => {
    if (!response.ok) throw new Error(`${path}: status ${response.status}`);
    return response.json();
  });
  files.set(path, asked);
  return asked;
}

/** What every page by itself is written from. */
export async function readLibrary(
  lang: 'ar' | 'en',
  fetch: typeof globalThis.fetch
): Promise<{ atlas: Atlas; reading: Reading }> {
  const [atlas, reading] = await Promise.all([readFile('atlas.json', fetch), readFile(`reading/${lang}.json`, fetch)]);
  return { atlas: atlas as Atlas, reading: reading as Reading };
}
