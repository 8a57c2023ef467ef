import { EVERYWHERE, headersOfMissing, headersOfRoom, roomOf, ROOMS } from './headers.mjs';

/**
 * The lines of a block, each one step in.
 * @param {string} opening
 * @param {readonly string[]} lines
 */
const block = (opening, lines) => [`${opening} {`, ...lines.map((line) => `\t${line}`), '}'];

/** @param {Record<string, string>} headers */
const headerLines = (headers) => Object.entries(headers).map(([name, value]) => `${name} "${value}"`);

/**
 * One site of Caddy.
 * @param {import('./nginx-conf.mjs').Site} site
 */
export function caddyfile({ base, languages }) {
  const rooms = ROOMS.flatMap((room) => [
    `@${room.name} path_regexp ^${base}${room.pattern}`,
    ...block(`handle @${room.name}`, block('header', headerLines(headersOfRoom(room))))
  ]);
  const served = block('file_server', ['precompressed br gzip', `hide _headers`]);
  const { 'Content-Security-Policy': ofPages, ...others } = headersOfMissing('/');
  const { 'Content-Security-Policy': ofFrames } = headersOfMissing('/embed/');
  const frames = `path_regexp ^${base}${roomOf('embeds').pattern}`;
  const missing = [
    ...languages.flatMap((lang) => [`@${lang} path ${base}/${lang}/*`, `rewrite @${lang} ${base}/${lang}/404.html`]),
    `@other not path ${languages.map((lang) => `${base}/${lang}/*`).join(' ')}`,
    `rewrite @other ${base}/404.html`,
    ...block('header', headerLines(others)),
    `@framed ${frames}`,
    `header @framed Content-Security-Policy "${ofFrames}"`,
    `@unframed not ${frames}`,
    `header @unframed Content-Security-Policy "${ofPages}"`,
    'file_server'
  ];
  const site = block(':80', [
    'root * /srv/masarat',
    ...block('header', headerLines(EVERYWHERE)),
    ...rooms,
    ...served,
    ...block('handle_errors', missing)
  ]);
  return ['# Written by `npx tsx scripts/deploy.ts` from deploy/headers.mjs.', ...site, ''].join('\n');
}
