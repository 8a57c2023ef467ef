// Writes the built site as files for any static host, each text beside itself as .br and .gz.
import { readdirSync, statSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import adapterStatic from '@sveltejs/adapter-static';
import { headersFile } from '../deploy/headers-file.mjs';
import { leaveLaterStylesOut } from './later-styles.mjs';
import { writeOfflineLists } from './offline-lists.mjs';
import { askForLooksFirst, paintFirst } from './paint-first.mjs';

const FOLDER = 'build';
/** Kit's own `precompress` knows no `.bin`: the network of the sea shrinks by a third. */
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.json', '.css', '.svg', '.xml', '.txt', '.wasm', '.bin']);
/** Brotli's strongest takes two and a half times as long as the one below it, and gains nothing on pages of this size. */
const PAGE_QUALITY = 10;
const OTHER_QUALITY = constants.BROTLI_MAX_QUALITY;
/** As many files in hand as there are threads of the pool, and one that is being read. */
const AT_ONCE = 5;

/**
 * The static adapter, with compression that tells pages from the files every reader fetches, with pages that say an address
 * leads nowhere, and with the headers as many hosts of static files read them.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function siteAdapter() {
  const { name, adapt } = adapterStatic({ pages: FOLDER, assets: FOLDER, precompress: false });
  return {
    name,
    async adapt(builder) {
      await adapt(builder);
      for (const name of ['notices.json', 'sbom.cdx.json']) await copyFile(join('.svelte-kit', name), join(FOLDER, name));
      await settleNotFound(builder.config.kit.paths.base);
      await settlePages(join(builder.getClientDirectory(), '.vite/manifest.json'));
      builder.log.minor('Compressing assets and pages');
      await compressAll(filesUnder(FOLDER).filter((path) => COMPRESSED.has(extname(path))));
      await compressAll(writeOfflineLists(FOLDER));
      // Last of all: it names every file that lies there.
      await writeFile(join(FOLDER, '_headers'), headersFile(FOLDER, builder.config.kit.paths.base));
    }
  };
}

/**
 * These pages are shown at any address, so what they point at is written from the root of the host.
 * @param {string} base
 */
async function settleNotFound(base) {
  const isAnywhere = (/** @type {string} */ path) =>
    basename(path) === '404.html' || path.endsWith(join('offline', 'index.html'));
  for (const path of filesUnder(FOLDER).filter(isAnywhere)) {
    const page = await readFile(path, 'utf8');
    await writeFile(path, page.replace(/(href|src)="(?:\.\.?\/)+/g, `$1="${base}/`));
  }
}

/**
 * Pages link no style sheet of what is only loaded later, and are painted before their scripts begin.
 * @param {string} manifest path of the bundler's
 */
async function settlePages(manifest) {
  const leaveOut = leaveLaterStylesOut(JSON.parse(await readFile(manifest, 'utf8')));
  for (const path of filesUnder(FOLDER).filter((path) => extname(path) === '.html'))
    await writeFile(path, paintFirst(askForLooksFirst(leaveOut(await readFile(path, 'utf8')))));
}

/** @param {string} folder */
function filesUnder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * The largest first: begun last, one would keep a single thread long after the others have ended.
 * @param {string[]} paths
 */
async function compressAll(paths) {
  const sizes = new Map(paths.map((path) => [path, statSync(path).size]));
  const waiting = [...paths].sort((one, other) => (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0));
  const takeNext = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await compress(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
}

/** @param {string} path */
async function compress(path) {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: extname(path) === '.html' ? PAGE_QUALITY : OTHER_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length
  };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }));
}
