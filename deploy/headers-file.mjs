import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EVERYWHERE, headersOf } from './headers.mjs';

const LANGUAGE = /^[a-z]{2}$/;

/**
 * The headers as `_headers`, which Netlify and Cloudflare Pages read. There every rule that matches adds its own, and a
 * second policy would narrow the first: so the rooms of the pages are written one by one, and no two rules say the same header.
 * @param {string} folder The built site
 * @param {string} base
 */
export function headersFile(folder, base) {
  const languages = readdirSync(folder).filter((name) => LANGUAGE.test(name));
  const rooms = [
    '/',
    ...['/_app/immutable', '/data', '/pictures', '/oembed', '/embed'].map((path) => `${path}/*`),
    ...languages.flatMap((lang) => ['/', ...entriesOf(join(folder, lang))].map((entry) => `/${lang}${entry}`)),
    ...entriesOf(folder).filter((entry) => entry !== '/_headers' && !entry.endsWith('/*'))
  ];
  return [rule(`${base}/*`, EVERYWHERE), ...rooms.map((room) => rule(`${base}${room}`, own(room)))].join('\n');
}

/**
 * What lies in a folder: files by name, folders with all that is in them.
 * @param {string} folder
 */
function entriesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/\.(br|gz)$|^index\.html$/.test(name))
    .map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`))
    .sort();
}

/** @param {string} room */
const own = (room) => Object.fromEntries(Object.entries(headersOf(room)).filter(([name]) => !(name in EVERYWHERE)));

/**
 * @param {string} path
 * @param {Record<string, string>} headers
 */
function rule(path, headers) {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
