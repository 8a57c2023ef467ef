import { direction, m, type Locale } from '#i18n/index';
import { SURFACES } from './install-links';

/** Formats a map opens by itself, by the endings systems know them by. */
const DATA_FILES = {
  'application/geo+json': ['.geojson'],
  'application/vnd.google-earth.kml+xml': ['.kml'],
  'application/vnd.google-earth.kmz': ['.kmz'],
  'application/gpx+xml': ['.gpx']
};
const DECK_FILES = { 'application/json': ['.masarat.json'] };

/**
 * What a browser installs: the atlas in one language, with both in its scope. Addresses are written from the manifest's own,
 * so that they hold under any path; the address it starts at is its identity.
 */
export function manifestIn(lang: Locale): object {
  const locale = { locale: lang };
  const said = (message: (values: Record<string, never>, options: { locale: Locale }) => string): string => message({}, locale);
  return {
    name: `${said(m.site_name)}: ${said(m.site_tagline)}`,
    short_name: said(m.site_name),
    description: said(m.site_about),
    lang,
    dir: direction(lang),
    start_url: './',
    scope: '../',
    display: 'standalone',
    background_color: SURFACES.light,
    theme_color: SURFACES.light,
    categories: ['education', 'books', 'news'],
    icons: [
      { src: '../icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '../icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '../icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '../icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' }
    ],
    shortcuts: [
      { name: said(m.offline_shortcut_explore), url: './' },
      { name: said(m.stories_title), url: './stories/' },
      { name: said(m.offline_shortcut_measure), url: './#measure' },
      { name: said(m.deck_decks), url: './decks/' }
    ],
    file_handlers: [
      { action: './decks/', accept: DECK_FILES },
      { action: './', accept: DATA_FILES }
    ],
    share_target: {
      action: './share/',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [
          { name: 'files', accept: Object.entries({ ...DECK_FILES, ...DATA_FILES }).flatMap(([type, ends]) => [type, ...ends]) }
        ]
      }
    }
  };
}
