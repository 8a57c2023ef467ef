const LANGUAGE = /^(?:ar|en)(?=\/)/;

/**
 * The path below the root of the site under which the answer to an address is kept. The query of a page is a matter of
 * the page: one document serves every view. Nothing for an address that is not the site's own.
 */
export function keptPath(url: URL, base: string): string | undefined {
  if (!url.pathname.startsWith(`${base}/`)) return undefined;
  return decodePath(url.pathname.slice(base.length + 1));
}

/** An address somebody mistyped may not even be text. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The language an address begins with, if any. */
export function languageOf(path: string): string | undefined {
  return LANGUAGE.exec(path)?.[0];
}

/** What must always come from the host: how the site is updated depends on it. */
export function isForHost(path: string): boolean {
  return path === 'service-worker.js' || path === '_app/version.json';
}

/** The part of a body a `Range` header asks for, as first and last byte; nothing for one that cannot be met, or of another kind. */
export function readRange(header: string, bytes: number): [first: number, last: number] | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return first <= last ? [first, last] : undefined;
}
