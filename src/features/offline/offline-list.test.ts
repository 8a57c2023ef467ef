import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOfflineLists } from '../../../scripts/offline-lists.mjs';
import { PAGES_LIST, readOfflineList, SHELL_LIST, sumBytes } from './offline-list';

/** FIPS 180-2, appendix B.1: SHA-256 of "abc" begins ba7816bf 8f01cfea 414140de 5dae2223. */
const DIGEST_OF_ABC = Buffer.from('ba7816bf8f01cfea414140de5dae2223', 'hex').toString('base64url');

const SHELL = [
  '404.html',
  'index.html',
  'pages.js',
  'icon-192.png',
  '_app/immutable/chunks/a.js',
  'ar/404.html',
  'ar/index.html',
  'ar/first-map.svg',
  'ar/manifest.webmanifest',
  'ar/decks/index.html',
  'ar/decks/__data.json',
  'ar/offline/index.html',
  'ar/present/own/speaker/index.html',
  'ar/stories/index.html',
  'ar/stories/one/step.svg',
  'data/2026.11/network/network.bin'
];
const TEXTS = ['ar/places/chabahar/index.html', 'ar/places/index.html'];
const LEFT_OUT = [
  '_headers',
  'robots.txt',
  'sitemap.xml',
  'service-worker.js',
  'pictures/places/one.png',
  'ar/index.html.br',
  'ar/index.html.gz'
];

let folder: string;
const listOf = (name: string) => readOfflineList(readFileSync(join(folder, name), 'utf8'));
const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');

describe('the lists of what can be kept', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'masarat-offline-'));
    for (const path of [...SHELL, ...TEXTS, ...LEFT_OUT]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), path.endsWith('.br') ? 'a' : 'abc');
    }
    writeFileSync(join(folder, '_app/version.json'), '{"version":"7"}');
    writeOfflineLists(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tell the shell from the pages, by their addresses, and know the build', () => {
    const [shell, pages] = [listOf(SHELL_LIST), listOf(PAGES_LIST)];
    expect(shell.files.map(({ path }) => path).sort()).toEqual([...SHELL.map(addressOf), PAGES_LIST].sort());
    expect(pages.files.map(({ path }) => path).sort()).toEqual(TEXTS.map(addressOf).sort());
    expect([shell.version, pages.version]).toEqual(['7', '7']);
  });

  it('hold bytes, what is transferred, and digests', () => {
    const pages = listOf(PAGES_LIST);
    expect(sumBytes(pages.files)).toBe(6);
    expect(pages.files.every(({ digest }) => digest === DIGEST_OF_ABC)).toBe(true);
    const { transferBytes, files } = listOf(SHELL_LIST);
    // One file of the shell has a compressed twin of one byte in place of three.
    expect(transferBytes).toBe(sumBytes(files) - 2);
  });
});
