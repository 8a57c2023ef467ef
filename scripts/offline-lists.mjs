// Lists what the built site can keep on a device, with sizes and digests: an edition is installed whole, or not at all.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a lecture needs, and its first visitor gets: all but the text pages. */
const SHELL_LIST = 'offline.json';
/** The text pages: kept as they are read, or all when somebody wants that. */
const PAGES_LIST = 'offline-pages.json';
/** Rooms whose pages are programs, not texts; and the page that says a page is not kept. */
const LIVE_PAGE = /^(?:\w+\/(?:(?:stories|present|decks|offline)\/.*)?)?index\.html$/;
/**
 * What nobody needs without a network: compressed twins, what stands on other sites, lists for robots, rules for hosts, and
 * the data of the notices, a megabyte that no link asks for.
 */
const LEFT_OUT =
  /\.(?:br|gz|map)$|^(?:pictures|oembed|\w+\/embed)\/|^\w+\/notices\/__data\.json$|^(?:sitemap\.xml|robots\.txt|service-worker\.js|_app\/version\.json)$|^offline|^[^/]*$/;
/** Files at the root are named one by one, because hosts add theirs there. */
const AT_ROOT = /^(?:index|404)\.html$|^pages\.js$|^icon[\w-]*\.(?:svg|png)$/;

/**
 * Writes both lists into the folder of the built site; gives their paths.
 * @param {string} folder
 * @returns {string[]}
 */
export function writeOfflineLists(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'));
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/')
    )
    .filter((path) => AT_ROOT.test(path) || !LEFT_OUT.test(path))
    .sort();
  const isText = (/** @type {string} */ path) => path.endsWith('.html') && !path.endsWith('404.html') && !LIVE_PAGE.test(path);
  const write = (/** @type {string} */ name, /** @type {string[]} */ listed) => {
    const files = listed.map((path) => describe(folder, path));
    const transferBytes = listed.reduce((sum, path) => sum + transferred(join(folder, path)), 0);
    writeFileSync(join(folder, name), JSON.stringify({ version, transferBytes, files }));
    return join(folder, name);
  };
  const pages = write(PAGES_LIST, paths.filter(isText));
  return [pages, write(SHELL_LIST, [...paths.filter((path) => !isText(path)), PAGES_LIST])];
}

/**
 * The address below the root of the site, the bytes, and half of the SHA-256 digest.
 * @param {string} folder
 * @param {string} path
 * @returns {[string, number, string]}
 */
function describe(folder, path) {
  const content = readFileSync(join(folder, path));
  const digest = createHash('sha256').update(content).digest().subarray(0, 16).toString('base64url');
  return [path.replace(/(^|\/)index\.html$/, '$1'), content.length, digest];
}

/**
 * What a browser receives of it.
 * @param {string} path
 */
function transferred(path) {
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}
