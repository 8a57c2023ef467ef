import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { atRest, expect, LIGHT, openAtlas, PATIENCE, SMALL, test, testIn } from './fixtures';
import { LANGS, subjectName, wordsOf } from './words';

test.use({ viewport: SMALL });

/** What is loaded when it is first wanted. */
const PARTS = '**/_app/immutable/**';
/** The parts a page begins with. */
const FIRST_PARTS = '**/_app/immutable/nodes/**';
/** What draws live maps. */
const STAGE = 'src/routes/[lang=lang]/StageJoint.svelte';
/** Longer than a part is waited for without a word. */
const SILENT = '00:21';
const FORGIVEN = /_app\/immutable|dynamically imported module|preload CSS/;

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: a dialog that did not load says so, and a new page brings it`, async ({ page, watch }) => {
    watch.forgive(FORGIVEN);
    await openAtlas(page, lang, LIGHT);
    await page.route(PARTS, (route) => route.abort());
    const settings = page.getByRole('banner').getByRole('button', { name: say('settings') });
    await settings.click();
    const alert = page.getByRole('alert').filter({ hasText: say('part_lost') });
    await expect(alert.getByText(say('part_lost'))).toBeVisible();

    await page.unroute(PARTS);
    await Promise.all([page.waitForEvent('load'), alert.getByRole('button', { name: say('page_reload') }).click()]);
    await atRest(page);
    await settings.click();
    await expect(page.getByRole('dialog', { name: say('settings') })).toBeVisible(PATIENCE);
    await expect(alert).toHaveCount(0);
  });

  test(`${lang}: a dialog and a tool that are long in coming say so, offer a new page, and come after all`, async ({ page }) => {
    await page.clock.install();
    await openAtlas(page, lang, LIGHT);
    await keepQuiet(page);
    await page.route(PARTS, () => {});
    const settings = page.getByRole('banner').getByRole('button', { name: say('settings') });
    await settings.click();
    await page.getByRole('button', { name: say('mode_measure'), exact: true }).click();
    const alerts = page.getByRole('alert').filter({ hasText: say('part_late') });
    const tool = page.getByRole('tabpanel', { name: say('tab_measure'), exact: true });
    await expect(tool.getByText(say('measure_waiting'))).toBeVisible();
    await expect(alerts).toHaveCount(0);
    await page.clock.fastForward(SILENT);
    await expect(alerts).toHaveCount(2);
    await expect(tool.getByRole('alert').getByRole('button', { name: say('page_reload') })).toBeVisible();

    // What was held is sent on.
    await page.unroute(PARTS);
    await expect(page.getByRole('dialog', { name: say('settings') })).toBeVisible(PATIENCE);
    await expect(tool.getByText(say('measure_waiting'))).toHaveCount(0, PATIENCE);
    await expect(alerts).toHaveCount(0);
  });

  testIn('en', lang)?.(`${lang}: a page whose parts never come says so, and takes it back when they do`, async ({ page }) => {
    await page.clock.install();
    const held: Route[] = [];
    let isHeld = true;
    await page.route(FIRST_PARTS, (route) => (isHeld ? void held.push(route) : route.continue()));
    await page.goto(`/${lang}/decks/`, { waitUntil: 'commit' });
    await expect.poll(() => held.length, PATIENCE).toBeGreaterThan(0);
    const word = page.getByRole('alert').filter({ hasText: say('page_not_begun') });
    await expect(word).toBeHidden();
    await page.clock.fastForward(SILENT);
    await expect(word).toBeVisible();

    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
    await expect(page.getByRole('button', { name: say('deck_new') })).toBeVisible(PATIENCE);
    await expect(word).toHaveCount(0);
  });

  test(`${lang}: a new page is offered with the word that opened files have to be opened again`, async ({ page, watch }) => {
    watch.forgive(FORGIVEN);
    await openAtlas(page, lang, LIGHT);
    await page.getByRole('button', { name: say('mode_measure'), exact: true }).click();
    await page.getByRole('tab', { name: say('tab_data') }).click();
    const panel = page.getByRole('tabpanel', { name: say('tab_data') });
    await panel.locator('input[type=file]').setInputFiles('tests/fixtures/layers/corridor.kml');
    await expect(panel.getByRole('listitem')).toContainText(say('data_count', { count: 3, text: 3 }), PATIENCE);
    await page.route(PARTS, (route) => route.abort());
    await page
      .getByRole('banner')
      .getByRole('button', { name: say('settings') })
      .click();
    const alert = page.getByRole('alert').filter({ hasText: say('part_lost') });
    await expect(alert.getByText(say('data_loss'))).toBeVisible();
  });

  test(`${lang}: a page whose parts do not come says so, and begins when it is loaded anew`, async ({ page, watch }) => {
    watch.forgive(FORGIVEN);
    await page.route(FIRST_PARTS, (route) => route.abort());
    await page.goto(`/${lang}/decks/`);
    const word = page.getByRole('alert').filter({ hasText: say('page_not_begun') });
    await expect(word).toBeVisible(PATIENCE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('deck_decks'));

    await page.unrouteAll();
    await word.getByRole('link', { name: say('page_reload') }).click();
    await expect(page.getByRole('button', { name: say('deck_new') })).toBeVisible(PATIENCE);
    await expect(page.getByText(say('page_not_begun'))).toHaveCount(0);
  });

  testIn('ar', lang)?.(`${lang}: a page whose parts do not come once begins by itself`, async ({ page, watch }) => {
    watch.forgive(FORGIVEN);
    await page.route(FIRST_PARTS, (route) => route.abort(), { times: 1 });
    await page.goto(`/${lang}/decks/`);
    await expect(page.getByRole('button', { name: say('deck_new') })).toBeVisible(PATIENCE);
    await expect(page.getByText(say('page_not_begun'))).toHaveCount(0);
  });

  test(`${lang}: a chart that did not load says so in its place, and a new page brings it`, async ({ page, watch }) => {
    watch.forgive(FORGIVEN);
    await openAtlas(page, lang, LIGHT);
    await keepQuiet(page);
    await page.route(PARTS, (route) => route.abort());
    await page.getByRole('link', { name: say('layer_read_label', { subject: subjectName(say, 'yamal') }) }).click();
    const panel = page.getByRole('tabpanel', { name: say('tab_selection') });
    await expect(panel.getByText(say('part_failed'))).toBeVisible();
    await expect(page.getByText(say('part_lost'))).toHaveCount(0);

    await page.unroute(PARTS);
    await panel
      .getByRole('button', { name: say('page_reload') })
      .first()
      .click();
    await expect(panel.getByRole('figure').first()).toBeVisible(PATIENCE);
    await expect(panel.getByText(say('part_failed'))).toHaveCount(0);
  });

  testIn('ar', lang)?.(
    `${lang}: a search that did not load says so once, in its list, and a new page brings it`,
    async ({ page, watch }) => {
      watch.forgive(FORGIVEN);
      await cut(page, 'src/features/search/answering.ts');
      await openAtlas(page, lang, LIGHT);
      const search = page.getByRole('search');
      const field = search.getByRole('combobox', { name: say('search_label') });
      await field.fill('Rotterdam');
      await expect(search.getByText(say('part_lost'))).toBeVisible();
      const reload = search.getByRole('button', { name: say('page_reload') });
      for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
      await expect(reload).toBeFocused();
      await expect(page.getByText(say('part_lost'))).toHaveCount(1);

      await page.unrouteAll();
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      await atRest(page);
      await field.fill('Rotterdam');
      await expect(search.getByRole('option').first()).toBeVisible(PATIENCE);
    }
  );

  test(`${lang}: where what draws live maps did not load, a story shows its drawn maps`, async ({ page, watch }) => {
    watch.forgive(FORGIVEN);
    const path = `/${lang}/stories/chabahar-indian-ocean/`;
    await cut(page, STAGE);
    await page.goto(path);
    await expect(page.getByText(say('part_lost'))).toBeVisible();
    const maps = page.getByRole('main').locator('figure img, figure svg');
    await expect(maps.first()).toBeVisible();
    await expect(page.getByRole('button', { name: say('stories_next') })).toBeVisible();
  });

  test(`${lang}: where what draws live maps did not load, a frame shows a drawn one`, async ({ page, watch }) => {
    watch.forgive(FORGIVEN);
    await cut(page, STAGE);
    await page.goto(`/${lang}/embed/`);
    await expect(page.locator('.drawn svg').first()).toBeVisible(PATIENCE);
  });
}

/** What is made of a source does not come. */
async function cut(page: Page, source: string): Promise<void> {
  const manifest = JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')) as Record<
    string,
    { file: string }
  >;
  await page.route(`**/${manifest[source]!.file}`, (route) => route.abort());
}

/** What is fetched ahead comes when the page is quiet: what then goes missing is what nobody fetches ahead. */
async function keepQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}
