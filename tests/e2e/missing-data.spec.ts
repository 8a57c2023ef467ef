import type { Page, Route } from '@playwright/test';
import { expect, LIGHT, openAtlas, PATIENCE, SMALL, test } from './fixtures';
import { ask } from './map';
import { LANGS, saidAs, wordsOf } from './words';

test.use({ viewport: SMALL });

const STORY = 'two-ways-asia-europe';
const ALL = '**/data/**';
/** What the map of a story draws under its routes. */
const BASE = /\/data\/.*\/(first|base)\//;
const NO_DATA = /\/data\/|Failed to load|AJAXError|Failed to fetch/;
/** Far longer than a line may be silent. */
const SILENT = '01:00';

const refuse = (route: Route): Promise<void> => route.abort();
const land = (page: Page): Promise<number> =>
  ask(page, (map) => map.queryRenderedFeatures({ layers: ['land:overview'] }).length).catch(() => 0);

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const missing = saidAs(say, 'problem_data_unavailable');

  for (const [what, files] of [
    ['any data', ALL],
    ['its base', BASE]
  ] as const) {
    test(`${lang}: a story whose map misses ${what} says so, and another try brings it`, async ({ page, watch }) => {
      watch.forgive(NO_DATA);
      await page.route(files, refuse);
      await page.goto(`/${lang}/stories/${STORY}/`);
      const notice = page.getByRole('alert').filter({ hasText: missing });
      await expect(notice).toBeVisible(PATIENCE);
      // Neither the words nor the bars lie over it.
      await notice.getByRole('button', { name: say('retry') }).click({ trial: true });

      await page.unroute(files);
      await notice.getByRole('button', { name: say('retry') }).click();
      await expect.poll(() => land(page), PATIENCE).toBeGreaterThan(0);
      await expect(notice).toHaveCount(0);
    });
  }

  test(`${lang}: a frame that misses all its data tells of each file, and another try brings them`, async ({ page, watch }) => {
    watch.forgive(NO_DATA);
    await page.route(ALL, refuse);
    await page.goto(`/${lang}/embed/?subjects=chabahar`);
    const notices = page.getByRole('status').getByText(missing);
    await expect(notices).toHaveText(/atlas\.json.*base\/overview\.json/, PATIENCE);
    await expect(notices).toHaveCount(1);

    await page.unroute(ALL);
    await notices.last().getByRole('button').click();
    await expect.poll(() => land(page), PATIENCE).toBeGreaterThan(0);
    await expect(notices).toHaveCount(0);
  });

  test(`${lang}: files that are never answered are told of in the end`, async ({ page, watch }) => {
    watch.forgive(NO_DATA);
    await page.clock.install();
    await page.route('**/atlas.json', () => {});
    await openAtlas(page, lang, '');
    const notices = page.getByRole('status', { name: say('notices') });
    const retry = notices.getByRole('button', { name: say('retry') }).first();
    await expect
      .poll(async () => {
        await page.clock.fastForward(SILENT);
        return retry.count();
      }, PATIENCE)
      .toBe(1);
    await page.unroute('**/atlas.json');
    await retry.click();
    await expect(retry).toHaveCount(0, PATIENCE);
  });

  test(`${lang}: workers that never come are told of, and another try brings them`, async ({ page }) => {
    await page.clock.install();
    let isSilent = true;
    await page.route(/(network|library)\.worker/, (route) => (isSilent ? undefined : route.continue()));
    await page.goto(`/${lang}/${LIGHT}&route=31.2,122.2~51.98,4`);
    const panel = page.getByRole('tabpanel', { name: say('tab_route'), exact: true });
    const notices = page.getByRole('status', { name: say('notices') });
    const [routeLost, mapLost] = [panel.getByText(say('route_broke_off')), notices.getByText(say('problem_map_silent'))];
    await expect
      .poll(async () => {
        await page.clock.fastForward(SILENT);
        return [await routeLost.count(), await mapLost.count()];
      }, PATIENCE)
      .toEqual([1, 1]);

    // What was asked for before stays unanswered.
    isSilent = false;
    await notices.getByRole('button', { name: say('retry') }).click();
    await panel
      .getByRole('alert')
      .getByRole('button', { name: say('retry') })
      .click();
    await expect.poll(() => land(page), PATIENCE).toBeGreaterThan(0);
    await expect(panel.getByRole('region', { name: say('route_result') })).toBeVisible(PATIENCE);
    await expect(mapLost).toHaveCount(0);
  });

  test(`${lang}: what a long address brings stays in it whole, whatever else is changed`, async ({ page }) => {
    const brought = `?measure=line~${Array.from({ length: 900 }, () => '0,0').join('~')}`;
    await openAtlas(page, lang, brought);
    const panel = page.getByRole('tabpanel', { name: say('tab_measure'), exact: true });
    await expect(panel).toBeVisible(PATIENCE);
    const full = panel.getByText(say('address_full'));
    // Longer than a change rests before it is written.
    await page.waitForTimeout(1500);
    expect(new URL(page.url()).search).toContain(brought.slice(1));
    await expect(full).toHaveCount(0);

    await page.getByRole('button', { name: say('settings'), exact: true }).click();
    await page
      .getByRole('group', { name: say('theme') })
      .getByRole('radio')
      .last()
      .check();
    await expect.poll(() => new URL(page.url()).search).toContain('theme=');
    expect(new URL(page.url()).search).toContain(brought.slice(1));
  });
}
