import type { Page } from '@playwright/test';
import { expect, LIGHT, openAtlas, PATIENCE, SMALL, test } from './fixtures';
import { wordsOf } from './words';

test.use({ viewport: SMALL });

const say = wordsOf('en');
/** Which workers of ours run: that of the map library is not among them. */
const workers = (page: Page): string[] =>
  page.workers().flatMap((worker) => /(import|tiles|network)\.worker/.exec(worker.url())?.[1] ?? []);

/** Goes from the map to the page of decks, without the page being loaded anew. */
async function leaveMap(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
  await page
    .getByRole('button', { name: say('deck_add_view') })
    .first()
    .click();
  await page.getByRole('link', { name: say('deck_open') }).click();
  await expect(page).toHaveURL(/\/decks\//);
  expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(true);
}

test('a layer of the reader goes with the map, and its workers too', async ({ page }) => {
  await openAtlas(page, 'en', LIGHT);
  await page.getByRole('button', { name: say('mode_measure'), exact: true }).click();
  await page.getByRole('tab', { name: say('tab_data') }).click();
  const panel = page.getByRole('tabpanel', { name: say('tab_data') });
  await panel.locator('input[type=file]').setInputFiles('tests/fixtures/layers/corridor.kml');
  await expect.poll(() => workers(page).sort(), PATIENCE).toEqual(['import', 'tiles']);
  page.once('dialog', (dialog) => void dialog.accept());
  await leaveMap(page);
  await expect.poll(() => workers(page), PATIENCE).toEqual([]);
});
