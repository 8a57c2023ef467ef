import type { Page } from '@playwright/test';
import { expect, LIGHT, PATIENCE, SMALL, test } from './fixtures';
import { ask } from './map';
import { LANGS, wordsOf } from './words';

test.use({ viewport: SMALL });

/** As a browser does before it lays a page out for paper. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: a sheet that is printed too early says so, and a whole one says what was asked`, async ({ page }) => {
    await page.goto(`/${lang}/${LIGHT}&reach=place.jebel-ali:25.01,55.06~days:5,12~speed:14`);
    await ask(page, () => true);
    await print(page);
    const unfinished = page.getByText(say('print_unfinished'));
    await expect(unfinished).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(unfinished).toBeHidden();
    const panel = page.getByRole('tabpanel', { name: say('tab_reach'), exact: true });
    await expect(panel.getByRole('table').getByRole('row')).toHaveCount(3, PATIENCE);
    await expect(panel.getByRole('table')).not.toContainText('…', PATIENCE);
    await expect(page.locator('.map[data-idle]')).toHaveAttribute('data-idle', 'true', PATIENCE);

    await print(page);
    await expect(unfinished).toBeHidden();
    const days = say('said_figure', { name: say('reach_days'), figure: ['5', '12'].join(say('separator')) });
    await expect(panel.getByText(days)).toBeVisible();
    await expect(panel.getByText(say('said_figure', { name: say('reach_speed'), figure: '14' }))).toBeVisible();
    await expect(panel.getByText(say('reach_days_about'))).toBeHidden();
    await expect(panel.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
    const grounds = await panel
      .locator('.swatch')
      .evaluateAll((keys) => keys.map((key) => getComputedStyle(key).printColorAdjust));
    expect(grounds).toEqual(['exact', 'exact']);
  });
}
