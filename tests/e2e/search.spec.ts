import type { Page } from '@playwright/test';
import { expect, fetchAtlas, LIGHT, openAtlas, SMALL, test, testIn } from './fixtures';
import { expectCentre } from './map';
import { LANGS, wordsOf } from './words';

test.use({ viewport: SMALL });

/** The port as people of five languages type it, with the usual slips. */
const SPELLINGS = ['تشابهار', 'چابهار', '恰巴哈尔', '恰巴哈爾', 'Чабахар', 'Chabahar', 'Chah Bahar', 'chabhar'];

/** One position written in two ways. Longitude first. */
const POSITIONS = [
  { typed: '25.3, 60.6', at: [60.6, 25.3] },
  { typed: '25°18′00″ N, 60°36′00″ E', at: [60.6, 25.3] },
  { typed: '71.28 N 72.07 E', at: [72.07, 71.28] }
] as const;

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const field = (page: Page) => page.getByRole('combobox', { name: say('search_label') });
  const options = (page: Page) => page.getByRole('listbox', { name: say('search_results') }).getByRole('option');

  test(`${lang}: a place is found in every script and in spite of slips`, async ({ page }) => {
    const { places } = await fetchAtlas(page);
    const { names } = places.find(({ id }) => id === 'chabahar-port')!;
    await openAtlas(page, lang, LIGHT);

    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    for (const typed of SPELLINGS) {
      await field(page).fill(typed);
      await expect(options(page).first(), typed).toContainText(names[lang]);
    }
    await field(page).fill('xqzwv');
    await expect(page.getByText(say('search_nothing', { query: 'xqzwv' }))).toBeVisible();

    await field(page).fill('chabhar');
    const port = options(page)
      .filter({ hasText: say('place_port') })
      .filter({ hasText: names[lang] })
      .first();
    await port.click();
    const selection = page.getByRole('tabpanel', { name: say('tab_selection') });
    await expect(selection.getByRole('heading', { level: 2, name: names[lang], exact: true })).toBeVisible();
    await expectCentre(page, [60.61278, 25.30028]);
  });

  test(`${lang}: a passage is found, and opened among the passages`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    const [typed, name] = { ar: ['كيرتش', 'مضيق كيرتش'] as const, en: ['Kerch', 'Kerch Strait'] as const }[lang];
    await field(page).fill(typed);
    await expect(options(page).first()).toContainText(name);
    await expect(options(page).first()).toContainText(say('passage_kind_strait'));
    await field(page).press('Enter');
    const panel = page.getByRole('tabpanel', { name: say('tab_passages'), exact: true });
    await expect(panel.getByRole('button', { name, expanded: true })).toBeVisible();
    await expectCentre(page, [36.55, 45.27]);
  });

  testIn('ar', lang)?.(`${lang}: a country is found, and flown to`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    await field(page).fill('إيران');
    await expect(options(page).first()).toContainText(say('search_country'));
    await field(page).press('Enter');
    await expectCentre(page, [54.3, 32.7]);
  });

  testIn('en', lang)?.(`${lang}: what is typed before the page's scripts run is kept and answered`, async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route('**/_app/immutable/**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/${lang}/${LIGHT}`, { waitUntil: 'commit' });
    await field(page).pressSequentially('25.3, 60.6');
    release();
    await expect(options(page).first()).toContainText(say('search_position'));
    await expect(field(page)).toHaveValue('25.3, 60.6');
    await expect(field(page)).toBeFocused();
  });

  testIn('en', lang)?.(`${lang}: a position is found by its coordinates`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    for (const { typed, at } of POSITIONS) {
      await field(page).fill(typed);
      await expect(options(page).first()).toContainText(say('search_position'));
      await field(page).press('Enter');
      await expect(options(page)).toHaveCount(0);
      await expectCentre(page, at);
    }
    await field(page).fill('95.5, 170');
    await expect(options(page)).toHaveCount(0);
    await expect(
      page
        .getByText(say('search_latitude'))
        .or(page.getByText(say('search_swapped')))
        .first()
    ).toBeVisible();
  });
}
