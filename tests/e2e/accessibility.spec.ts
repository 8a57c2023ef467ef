import { expectAccessible } from './axe';
import { expect, LIGHT, openAtlas, test } from './fixtures';
import { LANGS, subjectName, wordsOf } from './words';

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test.describe(`${lang}: on a wide screen`, () => {
    // Wide enough for the legend to stand open.
    test.use({ viewport: { width: 1120, height: 700 } });

    test('the page is accessible in every state', async ({ page }) => {
      await openAtlas(page, lang, '?camera=25,60,1.5&projection=mercator&subjects=chabahar,north-south,northern-sea-route');
      await expectAccessible(page, 'first view');

      const details = page.getByRole('listitem').filter({ hasText: say('subject_about_chabahar') });
      await details.getByRole('button', { expanded: false }).first().click();
      await expectAccessible(page, 'details of a layer');

      const search = page.getByRole('combobox', { name: say('search_label') });
      await search.fill('Chabahar');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible(page, 'search');
      await search.press('Escape');

      await page.getByRole('button', { name: say('settings'), exact: true }).click();
      await expect(page.getByRole('dialog', { name: say('settings') })).toBeVisible();
      await expectAccessible(page, 'settings');
    });

    test('a selection and the notices are accessible', async ({ page }) => {
      await openAtlas(page, lang, `${LIGHT}&select=line:chabahar-bandar-abbas-sea&colour=red`);
      await expect(page.getByRole('tabpanel', { name: say('tab_selection') }).getByRole('heading', { level: 2 })).toBeVisible();
      await expectAccessible(page, 'selection');
    });

    test('a route, the passages and a reach are accessible', async ({ page }) => {
      const query = 'route=18.95,72.85~51.95,4.05&scenario=avoid:suez&reach=25.01,55.06~days:5,12~speed:14';
      await openAtlas(page, lang, `${LIGHT}&${query}`);
      const openTab = async (tab: string) => {
        await page.getByRole('tab', { name: say(tab), exact: true }).click();
        return page.getByRole('tabpanel', { name: say(tab), exact: true });
      };
      const route = await openTab('tab_route');
      await expect(route.getByRole('region', { name: say('route_result') })).toContainText(/\d/);
      await route.getByRole('button', { name: say('alternatives'), exact: true }).click();
      await expect(route.getByRole('region', { name: say('alternatives') }).getByRole('table')).toBeVisible();
      await expectAccessible(page, 'route');
      await openTab('tab_passages');
      await expectAccessible(page, 'passages');
      const reach = await openTab('tab_reach');
      await expect(reach.getByRole('table').getByRole('row')).toHaveCount(3);
      await expectAccessible(page, 'reach');
    });
  });

  test.describe(`${lang}: on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('the sheet is accessible at every height', async ({ page }) => {
      await openAtlas(page, lang, LIGHT);
      await expectAccessible(page, 'folded sheet');
      await page.getByRole('tab', { name: say('tab_legend') }).tap();
      await expect(page.getByRole('tabpanel').getByText(subjectName(say, 'chabahar'))).toBeVisible();
      await expectAccessible(page, 'legend in the half sheet');
      await page.getByRole('tab', { name: say('tab_layers') }).tap();
      await page.getByRole('button', { name: say('sheet_raise') }).tap();
      await expectAccessible(page, 'layers in the full sheet');
    });
  });
}
