/** What a frame may show beside the map, where its address asks for it. */
export const CHROME = ['title', 'legend', 'zoom'] as const;
export type Chrome = (typeof CHROME)[number];

/** Who may speak with the frame: any page it stands in, one by its origin, or none because what was named is no origin. */
export type Embedder = { kind: 'any' } | { kind: 'one'; origin: string } | { kind: 'none' };

interface EmbedAddress {
  /** The query of the view, without what is the frame's own and without `?`. */
  view: string;
  chrome: readonly Chrome[];
  embedder: Embedder;
}

/** Reads the query of a frame's address: that of a view, with `chrome` and `origin` beside. Never fails. */
export function parseEmbedAddress(query: string): EmbedAddress {
  const parameters = new URLSearchParams(query);
  const wanted = (parameters.get('chrome') ?? '').split(',');
  const origin = parameters.get('origin');
  parameters.delete('chrome');
  parameters.delete('origin');
  return {
    view: parameters.toString(),
    chrome: CHROME.filter((each) => wanted.includes(each)),
    embedder: origin === null ? { kind: 'any' } : readEmbedder(origin)
  };
}

/** Writes the query of a frame's address, with its `?`, or nothing. `view` is written by `format-address`. */
export function formatEmbedAddress(view: string, chrome: readonly Chrome[]): string {
  const shown = CHROME.filter((each) => chrome.includes(each)).join(',');
  const query = [view, shown && `chrome=${shown}`].filter((part) => part !== '').join('&');
  return query && `?${query}`;
}

/** Whether a message from this origin may be heard. A page without an origin of its own (`null`) could not be answered. */
export function admits(embedder: Embedder, origin: string): boolean {
  if (embedder.kind === 'one') return origin === embedder.origin;
  return embedder.kind === 'any' && isOrigin(origin);
}

/** An address stands for its origin: whoever copies one takes a slash, or a page, along. */
function readEmbedder(address: string): Embedder {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return { kind: 'none' };
  const { origin, username } = new URL(address);
  return username === '' ? { kind: 'one', origin } : { kind: 'none' };
}

function isOrigin(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  return new URL(text).origin === text;
}
