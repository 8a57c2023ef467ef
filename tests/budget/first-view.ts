import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** What a file of the first view is counted as. */
export type Kind = 'page' | 'script' | 'style' | 'map' | 'face' | 'data';

export interface Part {
  /** Below the folder of the built site. */
  path: string;
  kind: Kind;
  /** As transferred: compressed with brotli where a compressed copy lies beside the file. */
  bytes: number;
}

/**
 * The files the first view of the atlas fetches, read from the built site: what its page names to be loaded with it, and
 * `fetched`, what its scripts ask for, each with a `*` where the name has a hash; throws when one fits no file.
 */
export function firstView(folder: string, lang: string, fetched: readonly string[]): Part[] {
  const page = `${lang}/index.html`;
  const html = readFileSync(join(folder, page), 'utf8');
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
  const named = links.filter((link) => /rel="?(modulepreload|stylesheet|preload)"?/.test(link)).map((link) => hrefOf(link));
  const asked = fetched.flatMap((pattern) => matching(folder, pattern));
  const known = [page, ...named.map((href) => join(lang, href)), mapLibraryOf(folder), ...asked];
  const paths = withImports(folder, known);
  return paths.map((path) => ({ path, kind: kindOf(folder, path), bytes: transferred(join(folder, path)) }));
}

/** The paths, and those of all that scripts among them import at once: a page need not name every one of these. */
function withImports(folder: string, paths: readonly string[]): string[] {
  const found = new Set(paths);
  for (const path of found) {
    if (extname(path) !== '.js') continue;
    const imported = readFileSync(join(folder, path), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
    for (const [, address] of imported) found.add(join(dirname(path), address!));
  }
  return [...found];
}

/** The bytes of all parts, and of the parts of a kind. */
export function total(parts: readonly Part[], kind?: Kind): number {
  return parts.reduce((sum, part) => (kind === undefined || part.kind === kind ? sum + part.bytes : sum), 0);
}

function matching(folder: string, pattern: string): string[] {
  if (!pattern.includes('*')) return [pattern];
  const within = dirname(pattern);
  const [start = '', end = ''] = basename(pattern).split('*');
  const names = readdirSync(join(folder, within)).filter((name) => name.startsWith(start) && name.endsWith(end));
  const found = names.map((name) => join(within, name));
  if (found.length === 0) throw new Error(`The first view is said to fetch ${pattern}, and the site holds no such file.`);
  return found;
}

const hrefOf = (link: string): string => /href="([^"]+)"/.exec(link)?.[1] ?? '';

function transferred(path: string): number {
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

/** Its file has a name that says nothing: it is known by a class it gives things. */
const MAP_MARK = 'maplibregl-canvas-container';

/** The map library, which the page's scripts ask for once the page stands. */
function mapLibraryOf(folder: string): string {
  const chunks = '_app/immutable/chunks';
  const isLibrary = (name: string) => name.endsWith('.js') && readFileSync(join(folder, chunks, name), 'utf8').includes(MAP_MARK);
  const found = readdirSync(join(folder, chunks)).find(isLibrary);
  if (!found) throw new Error('The site holds no map library.');
  return join(chunks, found);
}

function kindOf(folder: string, path: string): Kind {
  const kinds: Record<string, Kind> = { '.html': 'page', '.js': 'script', '.css': 'style', '.woff2': 'face' };
  const kind = kinds[extname(path)] ?? 'data';
  if (kind !== 'script') return kind;
  const isMap = path.includes('library.worker') || readFileSync(join(folder, path), 'utf8').includes(MAP_MARK);
  return isMap ? 'map' : kind;
}
