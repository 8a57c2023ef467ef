/** What another program passed on: files, and words that are no file. */
export interface Shared {
  files: File[];
  text: string;
}

const SHARED_CACHE = 'masarat-shared';
/** The form field and the name of the text among the files. */
const TEXT = 'text';

/** Lays down what was shared, until the page that it is for takes it. */
export async function laySharedDown({ files, text }: Shared, base: string): Promise<void> {
  const cache = await caches.open(SHARED_CACHE);
  for (const [index, file] of files.entries()) {
    await cache.put(`${base}/shared/${index}?name=${encodeURIComponent(file.name)}`, new Response(file));
  }
  if (text) await cache.put(`${base}/shared/${TEXT}`, new Response(text));
}

/** Takes up what was laid down; it is taken once. */
export async function takeSharedUp(): Promise<Shared> {
  const shared: Shared = { files: [], text: '' };
  if (!(await caches.has(SHARED_CACHE))) return shared;
  const cache = await caches.open(SHARED_CACHE);
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    const name = new URL(request.url).searchParams.get('name');
    if (name === null) shared.text = (await kept?.text()) ?? '';
    else if (kept) shared.files.push(new File([await kept.blob()], name));
  }
  await caches.delete(SHARED_CACHE);
  return shared;
}

/** Decks are files of their own kind: they open in another room than layers of data. */
export function isDeckFile({ name }: Pick<File, 'name'>): boolean {
  return name.toLowerCase().endsWith('.masarat.json');
}
