import type { Locator, Page } from '@playwright/test';
import { atRest, expect, LIGHT, openAtlas, PATIENCE, test, testIn } from './fixtures';
import { LANGS, wordsOf, type Lang } from './words';

interface Followed {
  /** The place of the link among all links of its part of the page. */
  index: number;
  path: string;
}

/** The links in sight that lead to other pages of the site: the first to each kind of page. */
async function linksIn(part: Locator): Promise<Followed[]> {
  const found = await part.locator('a[href]').evaluateAll((links) =>
    (links as HTMLAnchorElement[])
      .map((link, index) => ({ link, index, path: link.pathname }))
      .filter(({ link, path }) => link.checkVisibility() && link.origin === location.origin && path !== location.pathname)
      .filter(({ link }) => link.target === '' && !link.hasAttribute('download'))
      .map(({ index, path }) => ({ index, path }))
  );
  const kindOf = ({ path }: Followed): string => path.replace(/^(\/\w\w\/[\w-]+\/)[^/]+\/$/, '$1*');
  return [...new Map(found.toReversed().map((link) => [kindOf(link), link])).values()];
}

/** The title the page of an address is sent with. */
async function titleSent(page: Page, path: string): Promise<string> {
  const html = await (await page.request.get(path)).text();
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  expect(title, path).not.toBe('');
  return title.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** Follows a link, by pointer or keys: it acts on the map, or the page it names comes whole. Gives whether that came. */
async function follow(page: Page, link: Locator, path: string, byKeys: boolean): Promise<boolean> {
  const before = page.url();
  const title = await titleSent(page, path);
  if (byKeys) await link.press('Enter');
  else await link.click();
  await expect.poll(() => page.url(), { message: path, ...PATIENCE }).not.toBe(before);
  if (new URL(page.url()).pathname === new URL(before).pathname) return false;
  await expect(page).toHaveURL(new RegExp(`${path}(?:[?#]|$)`));
  await expect(page, path).toHaveTitle(title, PATIENCE);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return true;
}

/** Follows each link of the page of the map, or of one tab of its panel; gives the paths they name. */
async function followAll(page: Page, lang: Lang, query: string, tab?: string): Promise<string[]> {
  const name = tab && wordsOf(lang)(tab);
  const part = name ? page.getByRole('tabpanel', { name }) : page.locator('body');
  const open = async (isThere = false): Promise<void> => {
    if (isThere) await page.goBack();
    else await openAtlas(page, lang, query);
    if (name) await page.getByRole('tab', { name }).click();
    // The text of a tab comes after the tab.
    await expect(part.locator('a[href]').first()).toBeVisible(PATIENCE);
  };
  await open();
  const links = await linksIn(part);
  let isThere = true;
  for (const [turn, { index, path }] of links.entries()) {
    if (turn > 0) await open(isThere);
    isThere = !(await follow(page, part.locator('a[href]').nth(index), path, turn % 2 === 1));
  }
  return links.map(({ path }) => path);
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: every link of the map leads where it says`, async ({ page }) => {
    const followed = await followAll(page, lang, `${LIGHT}&time=2016`);
    expect(followed).toEqual(expect.arrayContaining([`/${lang}/stories/`, `/${lang}/events/`]));
  });

  testIn('ar', lang)?.("every link of the article's tab leads where it says", async ({ page }) => {
    const followed = await followAll(page, lang, LIGHT, 'tab_article');
    expect(followed).toEqual(expect.arrayContaining([`/${lang}/claims/`, `/${lang}/glossary/`]));
  });

  testIn('en', lang)?.('every link of what is selected leads where it says', async ({ page }) => {
    const followed = await followAll(page, lang, `${LIGHT}&select=place:chabahar-port`, 'tab_selection');
    expect(followed).toContain(`/${lang}/places/chabahar-port/`);
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
