import type { Page } from '@playwright/test';
import { atRest, expect, LIGHT, openAtlas, PATIENCE, test } from './fixtures';
import { LANGS, wordsOf, type Lang } from './words';

interface Followed {
  /** The place of the link among all links of the page. */
  index: number;
  path: string;
}

/** The links in sight that lead to other pages of the site: one to each kind of page. */
async function linksOf(page: Page): Promise<Followed[]> {
  const found = await page.locator('a[href]').evaluateAll((links) =>
    (links as HTMLAnchorElement[])
      .map((link, index) => ({ link, index, path: link.pathname }))
      .filter(({ link, path }) => link.checkVisibility() && link.origin === location.origin && path !== location.pathname)
      .filter(({ link }) => link.target === '' && !link.hasAttribute('download'))
      .map(({ index, path }) => ({ index, path }))
  );
  const kindOf = ({ path }: Followed): string => path.replace(/^(\/\w\w\/[\w-]+\/)[^/]+\/$/, '$1*');
  return [...new Map(found.map((link) => [kindOf(link), link])).values()];
}

/** The title the page of an address is sent with. */
async function titleSent(page: Page, path: string): Promise<string> {
  const html = await (await page.request.get(path)).text();
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  expect(title, path).not.toBe('');
  return title.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** Follows each link, by pointer and keys in turn: it acts on the map, or the page it names comes whole. */
async function followAll(page: Page, lang: Lang, query: string): Promise<string[]> {
  await openAtlas(page, lang, query);
  const links = await linksOf(page);
  for (const [turn, { index, path }] of links.entries()) {
    if (turn > 0) await openAtlas(page, lang, query);
    const before = page.url();
    const title = await titleSent(page, path);
    const link = page.locator('a[href]').nth(index);
    if (turn % 2 === 0) await link.click();
    else await link.press('Enter');
    await expect.poll(() => page.url(), { message: path, ...PATIENCE }).not.toBe(before);
    if (new URL(page.url()).pathname === new URL(before).pathname) continue;
    await expect(page).toHaveURL(new RegExp(`${path}(?:[?#]|$)`));
    await expect(page, path).toHaveTitle(title, PATIENCE);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  return links.map(({ path }) => path);
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: every link of the map leads where it says`, async ({ page }) => {
    const followed = await followAll(page, lang, `${LIGHT}&time=2016`);
    expect(followed).toEqual(expect.arrayContaining([`/${lang}/stories/`, `/${lang}/events/`, `/${lang}/claims/`]));
    expect(await followAll(page, lang, `${LIGHT}&select=place:chabahar-port`)).toContain(`/${lang}/places/chabahar-port/`);
  });

  test(`${lang}: back from the list of the stories the map stands again`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    await page
      .getByRole('link', { name: say('stories_title') })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: say('stories_title') })).toBeVisible();
    await page.goBack();
    await atRest(page);
  });
}
