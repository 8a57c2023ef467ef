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

/** What is answered to a `Range` header: a part, as first and last byte; the whole; or that the part lies beyond the body. */
type AskedRange = readonly [first: number, last: number] | 'whole' | 'beyond';

/**
 * Reads a `Range` header after RFC 9110, section 14.2: what is of another unit or invalid is ignored, and so may be more
 * than one range.
 */
export function readRange(header: string, bytes: number): AskedRange {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header.trim()) ?? [];
  if (from === '' && to === '') return 'whole';
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'whole';
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return first <= last ? [first, last] : 'beyond';
}
