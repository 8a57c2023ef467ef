import { expect, it, vi } from 'vitest';
import { pathIn } from './pages';

/** Where the site lives, and whether ways are said from the page, as Kit does while it makes pages ahead. */
const site = vi.hoisted(() => ({ base: '', from: undefined as string | undefined, language: 'en' }));
vi.mock('$app/paths', () => ({
  resolve: (_: string, { lang }: { lang: string }) => {
    if (site.from === undefined) return `${site.base}/${lang}`;
    const up = site.from.slice(site.base.length).split('/').slice(2);
    return `${up.map(() => '..').join('/') || '.'}/${lang}`;
  }
}));
vi.mock('#i18n/index', () => ({ language: () => site.language }));

const ORIGIN = 'https://host.example';
const BASES = ['', '/atlas', '/atlas/ar', '/en', '/ar/en'];
const PAGES = ['/', '/places/chabahar-port/', '/places/', '/404.html', '/stories/en/'];

function addressIn(lang: 'ar' | 'en', pathname: string, of?: string): string {
  const url = new URL(`${ORIGIN}${pathname}?query=1#part`);
  return new URL(pathIn(lang, url, of), url).href;
}

it.each(BASES)('a page has the same path in each language, below “%s”, on the page and made ahead', (base) => {
  site.base = base;
  for (const isAhead of [false, true]) {
    for (const page of PAGES) {
      for (const [from, to] of [
        ['ar', 'en'],
        ['en', 'ar'],
        ['ar', 'ar']
      ] as const) {
        site.language = from;
        site.from = isAhead ? `${base}/${from}${page}` : undefined;
        expect(addressIn(to, `${base}/${from}${page}`)).toBe(`${ORIGIN}${base}/${to}${page}`);
      }
    }
  }
});

it.each(BASES)('a page that stands for another names that one, below “%s”', (base) => {
  site.base = base;
  site.language = 'ar';
  for (const from of [undefined, `${base}/`]) {
    site.from = from;
    expect(addressIn('en', `${base}/`, `${base}/ar/`)).toBe(`${ORIGIN}${base}/en/`);
  }
});
