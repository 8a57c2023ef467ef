import type { Page } from '@playwright/test';
import { expect, PATIENCE, SMALL, test } from './fixtures';
import { ask } from './map';
import { saidAs, wordsOf } from './words';

test.use({ viewport: SMALL });

/** Near enough for the finest base. */
const NEAR = '?camera=26,56,5&projection=mercator&subjects=chabahar';

/** How many pieces of land are drawn, of the overview or in detail. */
function land(page: Page, detail: 'overview' | 'detail'): Promise<number> {
  return ask(page, (map, id) => (map.getLayer(id) ? map.queryRenderedFeatures({ layers: [id] }).length : 0), `land:${detail}`);
}

test('en: without its file the finest base gives way to the overview, and another try brings it', async ({ page, watch }) => {
  const say = wordsOf('en');
  const file = '**/base/detail.json*';
  watch.forgive(/base\/detail/);
  await page.route(file, (route) => route.abort());
  await page.goto(`/en/${NEAR}`);
  const notices = page.getByRole('status', { name: say('notices') });
  const lack = notices.getByText(saidAs(say, 'problem_data_unavailable'));
  await expect(lack.first()).toBeVisible();
  await expect.poll(() => land(page, 'overview')).toBeGreaterThan(0);
  expect(await land(page, 'detail')).toBe(0);
  await expect(page.locator('.map[data-idle="true"]')).toBeAttached(PATIENCE);

  await page.unroute(file);
  await notices
    .getByRole('button', { name: say('retry') })
    .first()
    .click();
  await expect.poll(() => land(page, 'detail')).toBeGreaterThan(0);
  await expect(lack).toHaveCount(0);
});
