import { resolve } from '$app/paths';
import { parseRef } from '#core/reading/ref';
import { ROOMS, type Room } from '#core/reading/rooms';
import type { RefKind } from '#core/reading/vocabulary';
import { language, type Locale } from '#i18n/index';

const ROOM_OF = Object.fromEntries(Object.entries(ROOMS).map(([room, kind]) => [kind, room])) as Record<RefKind, Room>;

/** The address of the live map. */
export function mapPath(query = '', lang: Locale = language()): string {
  return `${resolve('/[lang=lang]', { lang })}/${query}`;
}

/**
 * The address of a page in another language, below whatever path the site stands: of the page at `url`, or of another of
 * this language. While pages are made ahead, what leads to them is said from the page at `url`.
 */
export function pathIn(lang: Locale, url: URL, pathname = url.pathname): string {
  const home = new URL(resolve('/[lang=lang]', { lang: language() }), url).pathname;
  const rest = pathname.startsWith(`${home}/`) ? pathname.slice(home.length) : '/';
  return resolve('/[lang=lang]', { lang }) + rest;
}

/** The address of the page of a thing, given as `kind:id`. Throws on what is no reference: links are checked when the edition is built. */
export function pagePath(ref: string, lang: Locale = language()): string {
  const parsed = parseRef(ref);
  if (!parsed) throw new Error(`${ref} is no reference.`);
  return `${resolve('/[lang=lang]/[room=room]/[id]', { lang, room: ROOM_OF[parsed.kind], id: parsed.id })}/`;
}

/** The address of the list of a room. */
export function roomPath(room: Room, lang: Locale = language()): string {
  return `${resolve('/[lang=lang]', { lang })}/${room}/`;
}

/** The address of an article's own page, or of one of its paragraphs there. */
export function articlePath(article: string, paragraph?: number, lang: Locale = language()): string {
  const page = `${resolve('/[lang=lang]', { lang })}/articles/${article}/`;
  return paragraph === undefined ? page : `${page}#p${paragraph}`;
}

/** The address of the list of the passages, or of the page of one. */
export function passagePath(passage?: string, lang: Locale = language()): string {
  const list = `${resolve('/[lang=lang]', { lang })}/passages/`;
  return passage === undefined ? list : `${list}${passage}/`;
}

/** The address of a page about the atlas itself: how it measures, or what is said of the programs and fonts by others. */
export function aboutPath(page: 'method' | 'notices', lang: Locale = language()): string {
  return `${resolve('/[lang=lang]', { lang })}/${page}/`;
}

/** The address of the list of the stories, or of one of them, or of a step of it. */
export function storyPath(story?: string, step?: string, lang: Locale = language()): string {
  const list = `${resolve('/[lang=lang]', { lang })}/stories/`;
  if (story === undefined) return list;
  return step === undefined ? `${list}${story}/` : `${list}${story}/#${step}`;
}

/** The address of the list of one's own decks, or of the editor of one, or of a step there. */
export function decksPath(deck?: string, step?: string, lang: Locale = language()): string {
  const list = `${resolve('/[lang=lang]', { lang })}/decks/`;
  if (deck === undefined) return list;
  return step === undefined ? `${list}?deck=${deck}` : `${list}?deck=${deck}&step=${step}`;
}

/** The address of the audience's screen of a deck of one's own; one that plays goes on by itself, again and again. */
export function presentOwnPath(deck: string, plays = false): string {
  return `${presentPath('own')}?deck=${deck}${plays ? '&autoplay' : ''}`;
}

/** The address of the audience's screen of a story. */
export function presentPath(story: string, lang: Locale = language()): string {
  return `${resolve('/[lang=lang]', { lang })}/present/${story}/`;
}

/** The address of a view for a frame of another page. The query is written by `core/embed/embed-address`. */
export function embedPath(query: string, lang: Locale = language()): string {
  return `${resolve('/[lang=lang]', { lang })}/embed/${query}`;
}

/** The address of a story, or of a step of it, for a frame of another page. */
export function embedStoryPath(story: string, query: string, step?: string, lang: Locale = language()): string {
  const page = `${resolve('/[lang=lang]', { lang })}/embed/story/${story}/${query}`;
  return step === undefined ? page : `${page}#${step}`;
}

/** The address of what machines are told that embed a page: `home`, or the page of a story or subject. */
export function oembedPath(name: string, lang: Locale = language()): string {
  return `${resolve('/')}oembed/${lang}/${name}.json`;
}
