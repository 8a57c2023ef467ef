import { existsSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, LIGHT, openAtlas, SMALL, test } from './fixtures';
import { ask } from './map';
import { LANGS, numbersIn, wordsOf, type Say } from './words';

test.skip(!existsSync('static/data/2026.11/network/network.bin'), 'waits for the sea network to be part of the edition');

/** Chah Bahar–Singapore after NGA Pub. 151, in nautical miles. */
const SINGAPORE_MILES = 3144;
const VOYAGE = 'route=place.shanghai-port:31.23,121.49~place.rotterdam:51.95,4.14';

test.use({ viewport: SMALL });

const panelOf = (page: Page, say: Say): Locator => page.getByRole('tabpanel', { name: say('tab_route'), exact: true });

/** Types a stop and takes the first answer. */
async function give(panel: Locator, label: string, text: string): Promise<void> {
  const field = panel.getByRole('combobox', { name: label, exact: true });
  await field.fill(text);
  await expect(panel.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await field.press('Enter');
}

/** What the map draws of the route in hand: its ways by look and form. */
const waysOn = (page: Page): Promise<string[]> =>
  ask(page, (map) => [
    ...new Set(
      map
        .querySourceFeatures('own-drawing-active')
        .filter(({ properties }) => properties.role === 'way')
        .map(({ properties }) => `${properties.look} ${properties.form}`)
    )
  ]);

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: a route is typed, found, explained and kept in the address`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    await page.getByRole('button', { name: say('mode_routes'), exact: true }).click();
    const panel = panelOf(page, say);
    await give(panel, say('route_from'), '25.3, 60.61');
    await give(panel, say('route_to'), '1.264, 103.84');
    await expect(page).toHaveURL(/route=25\.3,60\.61~1\.264,103\.84/);
    const result = panel.getByRole('region', { name: say('route_result') });
    const miles = async (): Promise<number> => numbersIn((await result.locator('.miles').textContent()) ?? '')[0] ?? 0;
    await expect.poll(async () => Math.abs((await miles()) / SINGAPORE_MILES - 1) < 0.04).toBe(true);
    await expect.poll(() => waysOn(page)).toContain('now sea');

    await result
      .getByRole('button', { name: say('how'), exact: true })
      .last()
      .click();
    const dialog = page.getByRole('dialog', { name: say('how') });
    await expect(dialog.locator('pre').first()).toContainText('route=25.3,60.61~1.264,103.84');
    await expect(dialog).toContainText(say('assume_speed_sea'));
    await page.keyboard.press('Escape');

    await page.goBack();
    await expect(panel.getByRole('heading', { name: say('route_new') })).toBeVisible();
  });
}

test('another way stands beside the best, and a route under a scenario beside where it went before', async ({ page }) => {
  const say = wordsOf('en');
  await openAtlas(page, 'en', `${LIGHT}&${VOYAGE}&scenario=avoid:suez`);
  const panel = panelOf(page, say);
  await expect.poll(() => waysOn(page)).toEqual(expect.arrayContaining(['before sea', 'now sea']));
  await panel.getByRole('button', { name: say('alternatives'), exact: true }).click();
  const table = panel.getByRole('region', { name: say('alternatives') }).getByRole('table');
  await expect(table.getByRole('columnheader').first()).toContainText(say('alternative_best'));
  expect(await table.getByRole('columnheader').count()).toBeGreaterThan(1);

  await panel.getByRole('button', { name: say('measure_export'), exact: true }).click();
  await expect(page.getByRole('dialog').getByLabel(say('export_what'))).toContainText(say('export_route', { name: '' }).trim());
});
