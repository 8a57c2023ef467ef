import { isDeckFile, laySharedDown } from '../shared-files';
import { languageOf } from './address';
import type { Site } from './scope';

/** The end of the address other programs post to, as the manifest names it. */
const SHARE_END = /^(?:ar|en)\/share\/$/;
/** Names what was shared, in the form. */
const WORDS = ['url', 'text', 'title'] as const;

export function isShare(request: Request, path: string): boolean {
  return request.method === 'POST' && SHARE_END.test(path);
}

/** Takes what another program shares and leads to the room for it: a link of ours is opened, a deck goes to the decks, data to the map. */
export async function takeShare(request: Request, path: string, { base }: Site): Promise<Response> {
  const form = await request.formData();
  const files = form.getAll('files').filter((each): each is File => each instanceof File && each.size > 0);
  const wordsIn = (name: (typeof WORDS)[number]): string => {
    const words = form.get(name);
    return typeof words === 'string' ? words : '';
  };
  const link = WORDS.map((name) => ownAddress(wordsIn(name), base)).find((address) => address !== undefined);
  if (link !== undefined && files.length === 0) return Response.redirect(link, 303);
  await laySharedDown({ files, text: wordsIn('text') }, base);
  const room = files.some(isDeckFile) ? 'decks/' : '';
  return Response.redirect(`${base}/${languageOf(path) ?? 'ar'}/${room}`, 303);
}

/** The address of this site that a text holds, with its host: a path of two slashes would be another's. Nothing for any other address. */
function ownAddress(text: string, base: string): string | undefined {
  for (const [found] of text.matchAll(/https?:\/\/\S+/g)) {
    const url = URL.parse(found);
    if (url?.origin === location.origin && url.pathname.startsWith(`${base}/`)) return url.href;
  }
  return undefined;
}
