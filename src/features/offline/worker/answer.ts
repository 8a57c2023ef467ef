import { cacheOf, keptVersions, readKeptList } from '../edition-cache';
import { heldVersions } from '../news';
import { PAGES_LIST } from '../offline-list';
import { languageOf, readRange } from './address';
import type { Site } from './scope';

interface Asked {
  request: Request;
  /** Below the root of the site. */
  path: string;
  /** The window or worker that asks; empty for a new page. */
  clientId: string;
  /** Work that may go on after the answer. */
  later: (work: Promise<unknown>) => void;
}

/** Pages and files of this build come from its cache, all else from the host; a page the host gives is kept for later. */
export async function answerRequest(asked: Asked, site: Site): Promise<Response> {
  const kept = await findKept(asked, site);
  if (kept) return inRange(kept, asked.request.headers.get('range'));
  try {
    const response = await fetch(asked.request);
    if (isWorthKeeping(asked, response)) asked.later(keep(asked.path, response.clone(), site));
    return response;
  } catch (error) {
    if (asked.request.mode !== 'navigate') throw error;
    return answerWithout(asked.path, site);
  }
}

async function findKept(asked: Asked, site: Site): Promise<Response | undefined> {
  const address = `${site.base}/${asked.path}`;
  for (const version of await versionsFor(asked, site)) {
    const cacheName = cacheOf(version);
    const kept = await caches.match(address, { cacheName });
    if (kept) return kept;
    // Its links are written from below the slash.
    if (asked.request.mode === 'navigate' && (await caches.match(`${address}/`, { cacheName }))) {
      return Response.redirect(`${address}/${new URL(asked.request.url).search}`);
    }
  }
  return undefined;
}

/** A window that was opened with an older build, and its workers, which name it, are answered from it first; a new page is always of this one. */
async function versionsFor({ request, clientId }: Asked, { version }: Site): Promise<string[]> {
  if (request.mode === 'navigate') return [version];
  const others = (await keptVersions()).filter((other) => other !== version);
  if (others.length === 0) return [version];
  const named = new URL(request.url).searchParams.get('build');
  const own = named ?? new Map(await heldVersions()).get(clientId) ?? version;
  return [own, ...[version, ...others].filter((other) => other !== own)];
}

function isWorthKeeping({ request, path }: Asked, { status, type, redirected }: Response): boolean {
  const isWhole = status === 200 && type === 'basic' && !redirected && !request.headers.has('range');
  return isWhole && (path.startsWith('_app/immutable/') || (request.mode === 'navigate' && path.endsWith('/')));
}

/** Without room the page is simply not kept. */
async function keep(path: string, response: Response, { version, base }: Site): Promise<void> {
  try {
    const cache = await caches.open(cacheOf(version));
    await cache.put(`${base}/${path}`, response);
  } catch {
    return;
  }
}

/** Frames of other pages stand in no list of what is kept: they exist all the same. */
const FRAME = /^(?:ar|en)\/embed\//;

/** Without the host: a page that exists but is not kept is told from one that does not exist. */
async function answerWithout(path: string, { version, base }: Site): Promise<Response> {
  const cache = await caches.open(cacheOf(version));
  const pages = await readKeptList(cache, base, PAGES_LIST);
  const slashed = path.endsWith('/') ? path : `${path}/`;
  const exists = FRAME.test(slashed) || (pages?.files.some((file) => file.path === slashed) ?? true);
  const language = languageOf(slashed);
  const instead = exists ? `${language ?? 'ar'}/offline/` : `${language ? `${language}/` : ''}404.html`;
  const kept = await cache.match(`${base}/${instead}`);
  if (!kept) return Response.error();
  const headers = new Headers(kept.headers);
  headers.delete('content-length');
  return new Response(belowBase(await kept.text(), base), { status: exists ? 503 : 404, headers });
}

/** A page that may stand anywhere is written for the root of its host; below a path its links and files begin with that. */
function belowBase(html: string, base: string): string {
  return html.replace(/(\b(?:href|src)=")(\/(?!\/)[^"]*)/g, (whole, before: string, path: string) =>
    base === '' || path.startsWith(`${base}/`) ? whole : before + base + path
  );
}

async function inRange(kept: Response, header: string | null): Promise<Response> {
  if (header === null) return kept;
  const body = await kept.blob();
  const range = readRange(header, body.size);
  // Its body has been read.
  if (range === 'whole') return new Response(body, kept);
  const headers = new Headers(kept.headers);
  headers.delete('content-length');
  if (range === 'beyond') {
    headers.set('content-range', `bytes */${body.size}`);
    return new Response(null, { status: 416, headers });
  }
  const [first, last] = range;
  headers.set('content-range', `bytes ${first}-${last}/${body.size}`);
  return new Response(body.slice(first, last + 1), { status: 206, headers });
}
