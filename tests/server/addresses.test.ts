import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../build');
const read = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

const canonicalOf = (path: string): string | undefined => matches(read(path), /<link rel="canonical" href="([^"]+)"/g)[0];
/** Where the site was built to stand: what its page of the map says of itself, which ends in the language. */
const home = canonicalOf('ar/index.html')?.replace(/ar\/$/, '') ?? '';

it('the sitemap names pages that there are, by the addresses they give themselves', () => {
  const xml = read('sitemap.xml');
  const pages = matches(xml, /<loc>([^<]+)<\/loc>/g);
  expect(pages.length).toBeGreaterThan(500);
  expect(new Set(pages).size).toBe(pages.length);
  const fileOf = (address: string): string => `${address.slice(home.length)}index.html`;
  const missing = pages.filter((address) => !address.startsWith(home) || !existsSync(join(FOLDER, fileOf(address))));
  expect(missing).toEqual([]);
  expect(pages.filter((address) => canonicalOf(fileOf(address)) !== address)).toEqual([]);
  expect([...new Set(matches(xml, /hreflang="\w+" href="([^"]+)"/g))].sort()).toEqual([...pages].sort());
});

it.each(['404.html', 'ar/404.html', 'en/404.html'])('%s, which stands at any address, leads to what there is', (path) => {
  const page = read(path);
  const base = new URL(home).pathname;
  const named = matches(page, /(?:href|src)="([^"#][^"]*)"/g);
  expect(named.length).toBeGreaterThan(10);
  const fileOf = (address: string): string => address.slice(base.length).replace(/\/?$/, (end) => (end ? '/index.html' : ''));
  expect(named.filter((address) => !address.startsWith(base) || !existsSync(join(FOLDER, fileOf(address))))).toEqual([]);
  for (const landmark of ['<header', '<nav', '<main']) expect(page).toContain(landmark);
});

it('no two pages of a language that may be found have one title or one description', () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => /^(ar|en)\/.*\.html$/.test(path));
  const listed = pages.filter((path) => !read(path).includes('content="noindex"'));
  expect(listed.length).toBeGreaterThan(500);
  for (const pattern of [/<title>([^<]+)<\/title>/g, /<meta name="description" content="([^"]+)"/g]) {
    const said = listed.map((path) => `${path.slice(0, 2)} ${matches(read(path), pattern)[0]}`);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  }
});

it('pages of a lecture that are for its speaker, and those of decks of one’s own, are not to be found', () => {
  const pages = readdirSync(join(FOLDER, 'en/present'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html')
  );
  const hidden = pages.filter((path) => read(`en/present/${path}`).includes('content="noindex"'));
  const theirs = pages.filter((path) => /(?:^own|speaker|remote)\//.test(path));
  expect(theirs.length).toBeGreaterThan(2);
  expect(hidden.sort()).toEqual(theirs.sort());
});

it('robots.txt names the sitemap', () => {
  expect(matches(read('robots.txt'), /^Sitemap: (.+)$/gm)).toEqual([`${home}sitemap.xml`]);
});

it('no page names an address beside the site', () => {
  const { host } = new URL(home);
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|json|xml|txt)$/.test(path));
  expect(files.length).toBeGreaterThan(500);
  const named = new RegExp(`${host.replaceAll('.', '\\.')}[^/"'<>\\s&\\\\?#][^"<]{0,20}`, 'g');
  expect(files.flatMap((path) => (read(path).match(named) ?? []).map((address) => `${path}: ${address}`))).toEqual([]);
});
