/**
 * What every response of the site says of itself: the one source of the policy in the pages, of `_headers`, of
 * `nginx.conf`, of the `Caddyfile` and of `scripts/serve.ts`. Plain JavaScript, because `svelte.config.js` reads it too.
 */

/** Directives of the pages, in the words of SvelteKit. It adds the hash of each page's own inline script. */
export const PAGE_POLICY = /** @satisfies {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>} */ ({
  'default-src': ['self'],
  'script-src': ['self'],
  'style-src': ['self'],
  // Positions and colours that the server wrote into the pages, and into the drawings in them.
  'style-src-attr': ['unsafe-inline'],
  'img-src': ['self', 'data:', 'blob:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'manifest-src': ['self'],
  // A frame without an origin of its own can start a worker in no other way. Pages not made for frames say `self` in their header.
  'worker-src': ['self', 'data:'],
  'frame-src': ['none'],
  'object-src': ['none'],
  'base-uri': ['self'],
  'form-action': ['self'],
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'masarat-markup', 'masarat-worker', 'default']
});

/** A header cannot know the hashes in each page, so scripts, and what falls back on them, are left to the page's own policy. */
const IN_PAGES_ONLY = new Set(['default-src', 'script-src']);

const KEYWORDS = new Set(['self', 'none', 'unsafe-inline', 'script']);

/**
 * A policy as one line.
 * @param {Record<string, readonly string[]>} directives
 */
function policyText(directives) {
  const quote = (/** @type {string} */ value) => (KEYWORDS.has(value) ? `'${value}'` : value);
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.map(quote).join(' ')}`)
    .join('; ');
}

const IN_HEADER = Object.fromEntries(Object.entries(PAGE_POLICY).filter(([name]) => !IN_PAGES_ONLY.has(name)));
/** Pages let themselves be framed by nobody. */
const CSP_OF_PAGES = policyText({ ...IN_HEADER, 'worker-src': ['self'], 'frame-ancestors': ['none'] });
/** Pages made for frames let anybody. */
const CSP_OF_EMBEDS = policyText({ ...IN_HEADER, 'frame-ancestors': ['*'] });
/** What a worker may do is said by the response that brought its script. */
const CSP_OF_FILES = policyText({
  'default-src': ['self'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'frame-ancestors': ['none']
});

/** A drawing opened by itself brings its own style sheet, and nothing else. */
const CSP_OF_DRAWINGS = policyText({
  'default-src': ['none'],
  'style-src': ['unsafe-inline'],
  'font-src': ['self', 'data:'],
  'frame-ancestors': ['none']
});

/** Their names hold a hash of their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked after each time: the answer is mostly 304. */
const ASK_FIRST = 'no-cache';
const FOR_A_DAY = 'public, max-age=86400';

/** Nothing of this is asked for anywhere in the atlas. What it does use (full screen, the clipboard, the wake lock) is its own only. */
const NEVER_USED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb'
];

/** @type {Readonly<Record<string, string>>} */
export const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...NEVER_USED.map((name) => `${name}=()`),
    'clipboard-write=(self)',
    'fullscreen=(self)',
    'screen-wake-lock=(self)'
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin'
};

/**
 * Rooms of addresses, the first that matches counts. `pattern` is a regular expression that nginx, Caddy and JavaScript
 * read alike, under the path the site is hosted at.
 * @typedef {{ name: string, pattern: string, policy: string, cache: string, isShared: boolean }} Room
 * @type {readonly Room[]}
 */
export const ROOMS = [
  { name: 'immutable', pattern: '/_app/immutable/', policy: CSP_OF_FILES, cache: FOR_EVER, isShared: true },
  // A figure of an edition may be corrected under its name: nobody is to read the old one for a year.
  { name: 'data', pattern: '/data/', policy: CSP_OF_FILES, cache: ASK_FIRST, isShared: true },
  { name: 'pictures', pattern: '/pictures/', policy: CSP_OF_FILES, cache: FOR_A_DAY, isShared: true },
  { name: 'oembed', pattern: '/oembed/', policy: CSP_OF_FILES, cache: ASK_FIRST, isShared: true },
  // A drawing may be asked for by a frame without an origin of its own.
  { name: 'drawings', pattern: '/(.+/)?[^/]+[.]svg$', policy: CSP_OF_DRAWINGS, cache: ASK_FIRST, isShared: true },
  { name: 'embeds', pattern: '/([a-z][a-z]/)?embed/', policy: CSP_OF_EMBEDS, cache: ASK_FIRST, isShared: false },
  { name: 'pages', pattern: '/', policy: CSP_OF_PAGES, cache: ASK_FIRST, isShared: false }
];

/** @param {Room} room */
export const headersOfRoom = ({ policy, cache, isShared }) => ({
  'Content-Security-Policy': policy,
  'Cache-Control': cache,
  // All of the site is public: a frame without an origin of its own, and anybody's page, may read its files.
  ...(isShared && { 'Access-Control-Allow-Origin': '*' })
});

/** @param {string} name */
export const roomOf = (name) => /** @type {Room} */ (ROOMS.find((room) => room.name === name));

/**
 * The headers of what says that a path leads nowhere. Below the pages made for frames it may be framed like them: who reads
 * the page round it is told so, and not that the connection was refused.
 * @param {string} path
 */
export function headersOfMissing(path) {
  const embeds = roomOf('embeds');
  return { ...EVERYWHERE, ...headersOfRoom(new RegExp(`^${embeds.pattern}`).test(path) ? embeds : roomOf('pages')) };
}

/**
 * The headers of the response at a path that begins with `/`, the path the site is hosted at taken off.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
  const room = ROOMS.find(({ pattern }) => new RegExp(`^${pattern}`).test(path));
  return { ...EVERYWHERE, ...(room && headersOfRoom(room)) };
}
