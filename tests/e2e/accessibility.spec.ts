import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, LIGHT, openAtlas, PATIENCE, SMALL, test } from './fixtures';
import { strayScripts } from './inspect';
import { LANGS, wordsOf, type Say } from './words';

/** One view that gives every panel something to show, and a part of an address that nobody knows. */
const FULL = [
  `${LIGHT}&select=place:chabahar-port&colour=red`,
  'measure=line~35.45,139.58333,500~61.2,-149.9,500~rhumb~red~name:Voyage',
  'route=18.95,72.85~51.95,4.05',
  'scenario=avoid:suez',
  'reach=25.01,55.06~days:5,12~speed:14'
].join('&');

async function openTab(page: Page, say: Say, mode: string, tab: string): Promise<Locator> {
  await page.getByRole('button', { name: say(mode), exact: true }).click();
  await page.getByRole('tab', { name: say(tab), exact: true }).click();
  return page.getByRole('tabpanel', { name: say(tab), exact: true });
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  // The colours hang on no language.
  const asked = lang === LANGS[0] ? 'all' : 'structure';

  test.describe(`${lang}: on a wide screen`, () => {
    // Wide enough for the legend to stand open.
    test.use({ viewport: { width: 1120, height: 700 } });

    test('every panel and dialog of the map’s page is accessible in every theme', async ({ page }) => {
      await openAtlas(page, lang, FULL);

      await test.step('reading', async () => {
        const selection = await openTab(page, say, 'mode_read', 'tab_selection');
        await expect(selection.getByRole('heading', { level: 3 }).first()).toBeVisible(PATIENCE);
        await expectAccessible(page, 'selection and notice', asked);
        expect.soft(await strayScripts(page), 'selection').toEqual([]);
        await openTab(page, say, 'mode_read', 'tab_article');
        await expectAccessible(page, 'article', asked);
        await openTab(page, say, 'mode_read', 'tab_nearby');
        await page.getByRole('button', { name: say('timeline_open') }).click();
        await expect(page.getByRole('slider', { name: say('timeline_slider') })).toBeEnabled(PATIENCE);
        await expectAccessible(page, 'what is in view, and the timeline', asked);
        await page.getByRole('button', { name: say('timeline_close') }).click();

        const layers = await openTab(page, say, 'mode_read', 'tab_layers');
        const details = layers.getByRole('listitem').filter({ hasText: say('subject_about_chabahar') });
        await details.getByRole('button', { expanded: false }).first().click();
        const search = page.getByRole('combobox', { name: say('search_label') });
        await search.fill('Chabahar');
        await expect(page.getByRole('option').first()).toBeVisible();
        await expectAccessible(page, 'layers and search', asked);
        expect.soft(await strayScripts(page), 'search').toEqual([]);
        await search.press('Escape');
      });

      await test.step('dialogs', async () => {
        await page.getByRole('button', { name: say('settings'), exact: true }).click();
        await expect(page.getByRole('dialog', { name: say('settings') })).toBeVisible();
        await expectAccessible(page, 'settings', asked);
        await page.keyboard.press('Escape');
      });

      await test.step('measuring', async () => {
        const panel = await openTab(page, say, 'mode_measure', 'tab_measure');
        await panel
          .getByRole('button', { name: /Voyage/ })
          .first()
          .click();
        await expectAccessible(page, 'measurement', asked);
        await panel.getByRole('button', { name: say('measure_export'), exact: true }).click();
        await expect(
          page
            .getByRole('dialog', { name: say('export_title') })
            .getByRole('combobox')
            .first()
        ).toBeVisible();
        await expectAccessible(page, 'export', asked);
        await page.keyboard.press('Escape');
        await openTab(page, say, 'mode_measure', 'tab_data');
        await expectAccessible(page, 'own data', asked);
      });

      await test.step('routes', async () => {
        const route = await openTab(page, say, 'mode_routes', 'tab_route');
        await expect(route.getByRole('region', { name: say('route_result') })).toContainText(/\d/, PATIENCE);
        await route.getByRole('button', { name: say('alternatives'), exact: true }).click();
        await expect(route.getByRole('region', { name: say('alternatives') }).getByRole('table')).toBeVisible(PATIENCE);
        await expectAccessible(page, 'route', asked);
        await openTab(page, say, 'mode_routes', 'tab_passages');
        await expectAccessible(page, 'passages', asked);
        const reach = await openTab(page, say, 'mode_routes', 'tab_reach');
        await expect(reach.getByRole('table').getByRole('row')).toHaveCount(3, PATIENCE);
        await expectAccessible(page, 'reach', asked);
        expect.soft(await strayScripts(page), 'reach').toEqual([]);
      });
    });
  });

  test.describe(`${lang}: on a phone of the least width`, () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

    test('the sheet is accessible at every height', async ({ page }) => {
      await openAtlas(page, lang, LIGHT);
      await expectAccessible(page, 'folded sheet', 'structure');
      await page.getByRole('tab', { name: say('tab_legend') }).tap();
      await expectAccessible(page, 'legend in the half sheet', 'structure');
      await page.getByRole('tab', { name: say('tab_layers') }).tap();
      await page.getByRole('button', { name: say('sheet_raise') }).tap();
      // The map, which is the main part, lies covered under it and out of reach, as under a dialog.
      await expectAccessible(page, 'layers in the full sheet', 'structure', ['landmark-one-main']);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test.describe('a story', () => {
  test.use({ viewport: SMALL });

  test('is accessible over its live map, and when that is set free', async ({ page }) => {
    const say = wordsOf('ar');
    await page.goto('/ar/stories/chabahar-indian-ocean/');
    const explore = page.getByRole('button', { name: say('stories_explore') });
    await expect(explore).toBeVisible(PATIENCE);
    await expectAccessible(page, 'story');
    await explore.click();
    await expect(page.getByRole('button', { name: say('stories_continue') })).toBeFocused();
    await expectAccessible(page, 'map of a story');
  });
});

test.describe('a frame', () => {
  test.use({ viewport: { width: 700, height: 420 } });

  test('is accessible with all that may stand round its map, and with a story in it', async ({ page }) => {
    const say = wordsOf('ar');
    await page.goto(`/ar/embed/?${LIGHT.slice(1)}&select=place:chabahar-port&chrome=title,legend,zoom`);
    await expect(page.getByRole('link', { name: say('embed_credit') })).toBeVisible(PATIENCE);
    await expect(page.locator('.map[data-idle]')).toHaveAttribute('data-idle', 'true', PATIENCE);
    await expectAccessible(page, 'frame');
    expect.soft(await strayScripts(page), 'frame').toEqual([]);

    await page.goto('/ar/embed/story/chabahar-indian-ocean/');
    await expect(page.locator('.map[data-idle]')).toHaveAttribute('data-idle', 'true', PATIENCE);
    await expectAccessible(page, 'story in a frame');
  });
});
