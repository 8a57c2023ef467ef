import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, fetchAtlas, fetchReading, test } from './fixtures';
import { sticksOut, strayScripts } from './inspect';
import { LANGS, wordsOf, type Lang } from './words';

/** A page of each kind: its address, and what machines are told it is. */
const KINDS = [
  ['subjects/chabahar', 'Article'],
  ['places/chabahar-port', 'Place'],
  ['routes/instc-western', 'Article'],
  ['lines/obskaya-karskaya-railway', 'Article'],
  ['areas/arctic-circle', 'Article'],
  ['groups/brics', 'Article'],
  ['actors/aref-dehghandar', 'Article'],
  ['events/beijing-meeting-2025', 'Event'],
  ['figures/trade-russia-china', 'Article'],
  ['glossary/instc', 'DefinedTerm'],
  ['method', 'Article']
] as const;
const LISTS = ['claims', 'events', 'figures', 'glossary', 'places', 'routes', 'actors', 'subjects'] as const;

async function jsonLdOf(page: Page): Promise<Record<string, unknown>> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  return JSON.parse(text!) as Record<string, unknown>;
}

async function firstClaim(page: Page, lang: Lang) {
  const reading = await fetchReading(page, lang);
  return reading.claims.find(({ about }) => about.includes('place:chabahar-port'))!;
}

/** Runs in the page: the links that have a row, or a part of one, to themselves and are smaller than 24 pixels (WCAG 2.5.8). */
function tooSmall(links: Element[]): string[] {
  return links.flatMap((link) => {
    const { width, height } = link.getBoundingClientRect();
    const row = link.closest('li, .ways');
    const isInText = link.closest('p:not(.ways), .text') !== null;
    return row && !isInText && Math.min(width, height) < 24 ? [`${link.textContent} ${width} × ${height}`] : [];
  });
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const other = lang === 'ar' ? 'en' : 'ar';

  test.describe(`${lang}: without scripts`, () => {
    test.use({ javaScriptEnabled: false });
    // The browser says of each script it leaves alone that it did.
    test.beforeEach(({ watch }) => watch.forgive(/ csp$/));

    test('every kind of page is whole: heading, text, drawn map, languages, machine-readable', async ({ page }) => {
      const claim = await firstClaim(page, lang);
      for (const [path, type] of [...KINDS, [`claims/${claim.id}`, 'ClaimReview'] as const]) {
        await page.goto(`/${lang}/${path}/`);
        const title = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
        expect(title.length, path).toBeGreaterThan(2);
        expect(await page.title()).toContain(title.slice(0, 20));
        expect((await page.getByRole('main').innerText()).length, `${path} has a text`).toBeGreaterThan(200);
        await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
        await expect(page.locator(`link[rel="alternate"][hreflang="${other}"]`)).toHaveAttribute(
          'href',
          new RegExp(`/${other}/${path}/$`)
        );
        expect((await page.locator('meta[name="description"]').getAttribute('content'))!.length).toBeGreaterThan(20);
        expect(await jsonLdOf(page), path).toMatchObject({ '@context': 'https://schema.org', '@type': type, inLanguage: lang });
      }
    });

    test('lists of routes have the published length before one along a schematic course, and say that it is', async ({
      page
    }) => {
      await page.goto(`/${lang}/routes/`);
      const rowOf = (id: string) => page.getByRole('listitem').filter({ has: page.locator(`a[href$="/routes/${id}/"]`) });
      const schematic = lang === 'ar' ? /9289.*8278.*تخطيطي/s : /9,289.*8,278.*schematic/s;
      await expect(rowOf('trans-siberian')).toContainText(schematic);
      await expect(rowOf('mombasa-nairobi-railway')).toContainText(lang === 'ar' ? /434.*تخطيطي/s : /434.*schematic/s);
      await expect(rowOf('tehran-mashhad')).not.toContainText(lang === 'ar' ? 'تخطيطي' : 'schematic');
    });

    test('maps are drawn, named and lead on; pictures for others are there', async ({ page }) => {
      for (const path of ['places/chabahar-port', 'subjects/northern-sea-route', 'routes/instc-western', 'areas/arctic-circle']) {
        await page.goto(`/${lang}/${path}/`);
        const title = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
        await expect(page.getByRole('group', { name: new RegExp(title.slice(0, 12)) }).first(), path).toBeVisible();
        const picture = new URL((await page.locator('meta[property="og:image"]').getAttribute('content'))!).pathname;
        const response = await page.request.get(picture);
        expect(response.status(), picture).toBe(200);
        expect((await response.body()).subarray(1, 4).toString()).toBe('PNG');
      }
    });

    test('a story has a picture of its own for others, in its page and in what is told to pages that embed it', async ({
      page
    }) => {
      const story = 'two-ways-asia-europe';
      await page.goto(`/${lang}/stories/${story}/`);
      const picture = new URL((await page.locator('meta[property="og:image"]').getAttribute('content'))!).pathname;
      expect(picture).toContain(story);
      const response = await page.request.get(picture);
      expect((await response.body()).subarray(1, 4).toString()).toBe('PNG');
      const told = (await (await page.request.get(`/oembed/${lang}/stories/${story}.json`)).json()) as { thumbnail_url: string };
      expect(new URL(told.thumbnail_url).pathname).toBe(picture);
    });

    test('a link that stands alone is large enough to be hit, however short its words', async ({ page }) => {
      for (const path of [
        'subjects/chabahar',
        'articles/china-russia-iran',
        'places',
        'subjects',
        'passages/suez',
        'stories',
        'method'
      ]) {
        await page.goto(`/${lang}/${path}/`);
        expect(await page.getByRole('main').getByRole('link').evaluateAll(tooSmall), path).toEqual([]);
      }
    });

    test('the row of rooms marks the one that is open, and no other', async ({ page }) => {
      for (const path of ['places', 'stories', 'passages']) {
        await page.goto(`/${lang}/${path}/`);
        const open = page.getByRole('banner').locator('[aria-current="page"]');
        await expect(open, path).toHaveCount(1);
        expect(new URL((await open.getAttribute('href'))!, page.url()).href).toBe(page.url());
      }
      await page.goto(`/${lang}/places/chabahar-port/`);
      await expect(page.getByRole('banner').locator('[aria-current="page"]')).toHaveCount(0);
    });

    test('every link of a page leads to a page', async ({ page }) => {
      for (const path of ['subjects/chabahar', 'articles/china-russia-iran', 'places/chabahar-port', 'method']) {
        await page.goto(`/${lang}/${path}/`);
        const links = await page
          .getByRole('main')
          .getByRole('link')
          .evaluateAll((all) => all.map((each) => new URL(each.getAttribute('href')!, document.baseURI).href));
        const home = new URL(page.url()).origin;
        const own = [...new Set(links.filter((href) => href.startsWith(home)).map((href) => href.replace(/[?#].*$/, '')))];
        expect(own.length, path).toBeGreaterThan(5);
        for (const href of own) expect((await page.request.head(href)).status(), `${path} → ${href}`).toBe(200);
      }
    });

    test('all claims, all events, all figures with their tables, all terms stand on their lists', async ({ page }) => {
      const reading = await fetchReading(page, lang);
      await page.goto(`/${lang}/claims/`);
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(reading.claims.length);
      expect(reading.claims.length).toBe(65);
      await page.goto(`/${lang}/events/`);
      await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(reading.events.length);
      // Years run as the page does, as in every text of it.
      await expect(page.getByRole('main').locator('h2 [dir]')).toHaveCount(0);
      await page.goto(`/${lang}/figures/`);
      await expect(page.getByRole('main').getByRole('table', { includeHidden: true })).toHaveCount(reading.series.length);
      await page.goto(`/${lang}/glossary/`);
      for (const { names } of reading.terms.slice(0, 10)) await expect(page.getByRole('main')).toContainText(names);
    });

    test('the page of the map leads to those that need none', async ({ page }) => {
      await page.goto(`/${lang}/`);
      await expect(page.getByRole('heading', { name: say('article_more') })).toBeVisible();
      await page.getByRole('link', { name: say('room_claims') }).click();
      await expect(page.getByRole('heading', { level: 1, name: say('room_claims') })).toBeVisible();
      await page.getByRole('link', { name: wordsOf(lang)('other_language') }).click();
      await expect(page.getByRole('heading', { level: 1, name: wordsOf(other)('room_claims') })).toBeVisible();
    });
  });

  test(`${lang}: claims are narrowed by verdict, subject and speaker, and the address keeps it`, async ({ page }) => {
    const { claims, actors } = await fetchReading(page, lang);
    await page.goto(`/${lang}/claims/`);
    const shown = page.getByRole('main').getByRole('article');
    const count = (fits: (claim: (typeof claims)[number]) => boolean) => claims.filter(fits).length;

    await page.getByLabel(say('filter_verdict')).selectOption('inaccurate');
    await expect(shown).toHaveCount(count(({ verdict }) => verdict === 'inaccurate'));
    await expect(page.getByRole('status')).toContainText(String(count(({ verdict }) => verdict === 'inaccurate')));
    await page.getByLabel(say('filter_verdict')).selectOption('');
    await page.getByLabel(say('filter_subject')).selectOption('chabahar');
    await page.getByLabel(say('filter_speaker')).selectOption('aref-dehghandar');
    const both = count(({ subjects, speaker }) => subjects.includes('chabahar') && speaker === 'aref-dehghandar');
    expect(both).toBeGreaterThan(0);
    await expect(shown).toHaveCount(both);
    expect(page.url()).toContain('subject=chabahar&speaker=aref-dehghandar');
    expect(actors.some(({ id }) => id === 'aref-dehghandar')).toBe(true);

    await page.reload();
    await expect(shown).toHaveCount(both);
    await page.getByRole('button', { name: say('filter_clear') }).click();
    await expect(shown).toHaveCount(claims.length);
  });

  test(`${lang}: a page is cited in three forms, with the edition`, async ({ page }) => {
    await page.goto(`/${lang}/places/chabahar-port/`);
    const { edition } = await fetchAtlas(page);
    await page.locator('details#cite summary').click();
    const forms = page.locator('details#cite pre');
    await expect(forms).toHaveCount(3);
    for (const text of await forms.allInnerTexts()) expect(text).toContain(edition);
    expect(await forms.nth(1).innerText()).toMatch(/^@online\{/);
    const [item] = JSON.parse(await forms.nth(2).innerText()) as [{ URL: string }];
    expect(item.URL).toContain(`/${lang}/places/chabahar-port/`);
  });

  test(`${lang}: no page breaks a rule of WCAG 2.2 AA in any theme, tells a language wrongly, or outgrows a narrow window`, async ({
    page
  }) => {
    const claim = await firstClaim(page, lang);
    const isFirst = lang === LANGS[0];
    const whole = [`claims/${claim.id}`, 'articles/china-russia-iran', 'passages', 'passages/suez', 'stories'];
    for (const path of [...KINDS.map(([path]) => path), ...whole, ...LISTS]) {
      await page.goto(`/${lang}/${path}/`);
      // A list holds what the pages of its things hold, so its colours are theirs; and a colour hangs on no language.
      const isList = LISTS.some((list) => list === path);
      if (isFirst || !isList) await expectAccessible(page, path, isFirst && !isList ? 'all' : 'structure');
      expect.soft(await strayScripts(page), `${path} tells its languages`).toEqual([]);
      expect.soft(await sticksOut(page), `${path} fits`).toEqual([]);
    }
  });
}
