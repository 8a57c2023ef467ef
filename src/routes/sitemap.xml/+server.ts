import { resolve } from '$app/paths';
import { ROOM_NAMES } from '#core/reading/rooms';
import { locales } from '#i18n/index';
import { articleSlugs, pageEntries, passageIds, storyIds } from '../entries';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page in both languages, each naming the other: https://www.sitemaps.org/protocol.html. */
export const GET: RequestHandler = ({ url }) => {
  const paths = [
    '',
    'stories/',
    ...storyIds().map((id) => `stories/${id}/`),
    ...articleSlugs().map((slug) => `articles/${slug}/`),
    ...ROOM_NAMES.map((room) => `${room}/`),
    ...pageEntries().map(({ room, id }) => `${room}/${id}/`),
    'decks/',
    'passages/',
    ...passageIds().map((id) => `passages/${id}/`),
    'method/'
  ];
  // While pages are made ahead, `resolve` tells the way from this file, not a path of the host.
  const home = new URL(resolve('/'), url).href;
  const addressOf = (lang: string, path: string) => `${home}${lang}/${path}`;
  const entries = paths.flatMap((path) =>
    locales.map((lang) => {
      const links = locales.map((each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${addressOf(each, path)}"/>`);
      return `<url><loc>${addressOf(lang, path)}</loc>${links.join('')}</url>`;
    })
  );
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    ''
  ];
  return new Response(xml.join('\n'), { headers: { 'content-type': 'application/xml' } });
};
