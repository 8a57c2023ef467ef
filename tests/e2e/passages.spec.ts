import type { Locator } from '@playwright/test';
import { expect, LIGHT, openAtlas, SMALL, test, testIn } from './fixtures';
import { ask } from './map';
import { LANGS, numbersIn, saidAs, wordsOf } from './words';

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test.describe(`${lang}: pages of passages`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ watch }) => watch.forgive(/ csp$/));

    test('tell what passes, and how much longer voyages grow', async ({ page }) => {
      await page.goto(`/${lang}/passages/`);
      const shoals = page.locator('section', { has: page.getByRole('heading', { name: say('shoals_title') }) });
      await expect(shoals).toContainText({ ar: 'شعاب جزر باراسيل', en: 'Reefs of the Paracel Islands' }[lang]);
      await page.locator('main').locator(`a[href$="/${lang}/passages/suez/"]`).click();
      const rows = page.getByRole('region', { name: say('passage_typical') }).getByRole('row');
      await expect(rows).toHaveCount(4);
      for (const row of (await rows.all()).slice(1)) {
        const [before, after] = await row.getByRole('cell').allTextContents();
        expect(numbersIn(after!)[0]!).toBeGreaterThan(numbersIn(before!)[0]!);
      }
      // Mumbai – Hamburg round Africa: the table says by what.
      const round = { ar: ['قناة موزمبيق', 'رأس الرجاء الصالح'], en: ['Mozambique Channel', 'Cape of Good Hope'] }[lang];
      for (const passage of round) await expect(rows.nth(2).getByRole('rowheader')).toContainText(passage);
      await expect(page.locator('main svg').first()).toBeVisible();
      await expect(page.getByRole('link', { name: say('passage_on_map') })).toHaveAttribute('href', /scenario=avoid:suez/);
    });
  });

  test.describe(`${lang}: passages and reach beside the map`, () => {
    test.use({ viewport: SMALL });

    test('a scenario comes with its name from the link, and a reach follows it', async ({ page }) => {
      const query = 'scenario=avoid:bab-el-mandeb~name:Test&reach=place.jebel-ali:25.01,55.06~days:5,12~speed:14';
      await openAtlas(page, lang, `${LIGHT}&${query}`);
      const table = page.getByRole('tabpanel', { name: say('tab_reach'), exact: true }).getByRole('table');
      await expect(table.getByRole('row')).toHaveCount(3);
      // The ports are asked for apart.
      await expect(table).not.toContainText('…');
      const legend = page.getByRole('heading', { level: 3, name: say('tab_reach'), exact: true, includeHidden: true });
      await expect(legend, 'the legend knows its tints').toHaveCount(1);
      const [near, far] = await Promise.all(
        [1, 2].map(async (row) => table.getByRole('row').nth(row).getByRole('cell').allTextContents())
      );
      expect(numbersIn(far![0]!)[0]!).toBeGreaterThan(numbersIn(near![0]!)[0]!);
      // At fourteen knots Jebel Ali–Mumbai, some 1,100 miles, takes three days and a half.
      expect(near![1]).toContain({ ar: 'مومباي', en: 'Mumbai' }[lang]);
      // Suez, 2,900 miles away, would take nine days by the strait that is closed.
      expect(`${near![1]} ${far![1]}`).not.toContain({ ar: 'السويس', en: 'Suez' }[lang]);

      await page.getByRole('tab', { name: say('tab_passages'), exact: true }).click();
      const panel = page.getByRole('tabpanel', { name: say('tab_passages'), exact: true });
      await expect(panel.getByRole('textbox', { name: say('scenario_name') })).toHaveValue('Test');
      await expect
        .poll(() =>
          ask(page, (map) =>
            map
              .querySourceFeatures('passages')
              .filter(({ properties }) => properties.state === 'closed')
              .map(({ properties }) => properties.id as string)
          )
        )
        .toContain('bab-el-mandeb');
    });

    testIn('ar', lang)?.(
      'a number is typed in any digits, stepped by arrow keys, and refused with its range',
      async ({ page }) => {
        await openAtlas(page, lang, `${LIGHT}&reach=25.01,55.06~days:5,12~speed:14`);
        const panel = page.getByRole('tabpanel', { name: say('tab_reach'), exact: true });
        const speed = panel.getByRole('spinbutton', { name: say('reach_speed') });
        await expect(speed).toHaveValue('14');
        for (const typed of ['١٦٫٥', '۱۶٫۵', '16,5']) {
          await speed.fill('');
          await speed.pressSequentially(typed);
          await speed.press('Enter');
          await expect(speed).toHaveValue('16.5');
          await expect(page).toHaveURL(/~speed:16\.5\b/);
          await speed.press('ArrowUp');
          await expect(page).toHaveURL(/~speed:17\.5\b/);
          await expect(speed).toHaveAttribute('aria-valuenow', '17.5');
        }
        await speed.fill('٦٠٠');
        await speed.press('Enter');
        await expect(panel.getByRole('alert').filter({ hasText: '60' })).toBeVisible();
        await expect(speed).toHaveAttribute('aria-invalid', 'true');
        await expect(page).toHaveURL(/~speed:17\.5\b/);
        const days = panel.getByRole('textbox', { name: say('reach_days') });
        await days.fill('-3');
        await days.press('Enter');
        const refusal = panel.getByRole('alert').filter({ hasText: saidAs(say, 'reach_days_bad') });
        const looks = (told: Locator): Promise<unknown> =>
          told.evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element).fontWeight]);
        expect(await looks(refusal)).toEqual(
          await looks(panel.getByRole('alert').filter({ hasText: saidAs(say, 'reach_speed_bad') }))
        );
        await expect(days).toHaveAttribute('aria-invalid', 'true');
        await days.fill('۱، ۵٫۵');
        await days.press('Enter');
        await expect(page).toHaveURL(/~days:1,5\.5\b/);
        await expect(refusal).toBeHidden();
      }
    );
  });
}
