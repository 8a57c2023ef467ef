import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, LIGHT, openAtlas, PATIENCE, SMALL, test, testIn } from './fixtures';
import { ask, cameraOf } from './map';
import { LANGS, wordsOf, type Say } from './words';

const fixture = (name: string): string => `tests/fixtures/layers/${name}`;

test.use({ viewport: SMALL });

/** The panel of one's own data. */
async function openData(page: Page, say: Say): Promise<Locator> {
  await page.getByRole('button', { name: say('mode_measure'), exact: true }).click();
  await page.getByRole('tab', { name: say('tab_data') }).click();
  const panel = page.getByRole('tabpanel', { name: say('tab_data') });
  await expect(panel.getByRole('button', { name: say('data_open') })).toBeVisible();
  // Here the map is asked for no point.
  await expect(page.getByRole('group', { name: say('drawing_bar') })).toHaveCount(0);
  return panel;
}

/** Drops a file on the page, as from a folder beside the browser. */
async function drop(page: Page, name: string): Promise<void> {
  const carried = await page.evaluateHandle(
    ([text, title]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text!], title!));
      return transfer;
    },
    [readFileSync(fixture(name), 'utf8'), name]
  );
  for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', event, { dataTransfer: carried });
}

const rowOf = (panel: Locator, name: string): Locator => panel.getByRole('listitem').filter({ hasText: name }).first();
const countOf = (say: Say, count: number): string => say('data_count', { count, text: count });

/** How many features of the reader's own the map draws. */
const drawn = (page: Page): Promise<number> =>
  ask(page, (map) => map.queryRenderedFeatures().filter((feature) => feature.layer.id.startsWith('own-data')).length);

for (const lang of LANGS) {
  const say = wordsOf(lang);

  testIn('ar', lang)?.(
    `${lang}: files that are dropped become layers, and what is wrong with them is told by line and feature`,
    async ({ page }) => {
      await openAtlas(page, lang, LIGHT);
      const panel = await openData(page, say);
      await drop(page, 'corridor.kml');
      const corridor = rowOf(panel, 'corridor.kml');
      await expect(corridor).toContainText(countOf(say, 3));
      await corridor.getByRole('button', { name: say('data_skipped', { count: 1, text: 1 }) }).click();
      const bad = { where: say('data_at_line', { number: 18 }), why: say('data_skip_bad_coordinates'), found: 'x60.8,29.4' };
      await expect(corridor).toContainText(say('data_skipped_found', bad));
      await expect.poll(() => drawn(page)).toBeGreaterThan(0);

      await drop(page, 'bad-features.geojson');
      const broken = rowOf(panel, 'bad-features.geojson');
      await broken.getByRole('button', { name: say('data_skipped', { count: 6, text: 6 }) }).click();
      const beyond = { where: say('data_at_feature', { number: 2 }), why: say('data_skip_out_of_range') };
      await expect(broken).toContainText(say('data_skipped_item', beyond));

      await drop(page, 'broken.kml');
      await expect(rowOf(panel, 'broken.kml')).toContainText(say('data_failed_damaged_at', { line: 5, column: 13 }));
      await expect(corridor, 'nothing else is lost').toContainText(countOf(say, 3));

      await page.getByRole('button', { name: say('share'), exact: true }).click();
      await expect(page.getByText(say('data_left_out'))).toBeVisible();
      const asked = page.waitForEvent('dialog').then(async (dialog) => {
        await dialog.dismiss();
        return dialog.message();
      });
      await page
        .getByRole('banner')
        .getByRole('link', { name: say('stories_title'), exact: true })
        .click();
      expect(await asked).toBe(say('data_leave'));
      await expect(corridor, 'who stays keeps them').toContainText(countOf(say, 3));
    }
  );

  testIn('en', lang)?.(`${lang}: a table that leaves doubt is asked about; a feature of it is measured`, async ({ page }) => {
    await openAtlas(page, lang, '?camera=70,20,4&projection=mercator&subjects=chabahar');
    const panel = await openData(page, say);
    // Its corners lie about the Gulf, far out of sight.
    const features = [
      [48, 30],
      [56, 24]
    ].map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }));
    const gulf = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
    await panel
      .locator('input[type=file]')
      .setInputFiles({ name: 'gulf.geojson', mimeType: 'application/geo+json', buffer: gulf });
    await expect(rowOf(panel, 'gulf.geojson')).toContainText(countOf(say, 2));
    const camera = async () => {
      const { longitude, latitude } = await cameraOf(page);
      return Math.max(Math.abs(longitude - 52), Math.abs(latitude - 27));
    };
    await expect.poll(camera, { message: 'the camera comes to the file', ...PATIENCE }).toBeLessThan(2);
    await panel.locator('input[type=file]').setInputFiles(fixture('unsure.csv'));
    const dialog = page.getByRole('dialog', { name: say('data_columns') });
    await expect(dialog.getByRole('combobox', { name: say('data_latitude') })).toHaveValue('1');
    await dialog.getByRole('button', { name: say('data_columns_read') }).click();
    await expect(rowOf(panel, 'unsure.csv')).toContainText(countOf(say, 2));

    await panel.locator('input[type=file]').setInputFiles(fixture('corridor.kml'));
    const name = 'corridor.kml';
    const row = rowOf(panel, name);
    await row.getByRole('button', { name: say('data_attributes_name', { name }) }).click();
    await row.getByRole('button', { name: say('data_row_look', { number: 2 }) }).click();
    const feature = row.getByRole('region', { name: say('data_feature', { number: 2 }) });
    // GeodSolve -i: 25.2936 60.6129 29.4963 60.8629 is 466,356.854 m; four decimals are good to eleven metres.
    await expect(feature).toContainText(/466\.36/);
    await feature.getByRole('button', { name: say('data_measure') }).click();
    await expect(page.getByRole('tabpanel', { name: say('tab_measure') })).toContainText('corridor.kml');

    await page.getByRole('tab', { name: say('tab_data') }).click();
    await row.getByRole('button', { name: say('measure_remove', { name }) }).click();
    await expect(panel.getByText(say('data_removed', { name }))).toBeVisible();
    await panel.getByRole('button', { name: say('undo'), exact: true }).click();
    await expect(row).toContainText(countOf(say, 3));
  });

  testIn('ar', lang)?.(
    `${lang}: a wide table keeps to its panel, and its figures are ordered in any digits`,
    async ({ page }) => {
      await openAtlas(page, lang, LIGHT);
      const panel = await openData(page, say);
      const name = 'wide.csv';
      const long = 'a heading that is longer than most';
      const rows = ['lat;lon;amount;note;more', '25.3;60.6;١٬٢٣٤;x;y', '18.9;72.8;2.345;x;y', '10;70;٣;x;y'].join('\n');
      const buffer = Buffer.from(rows.replace('note;more', `${long};${long} (2);${long} (3)`));
      await panel.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
      const row = rowOf(panel, name);
      await row.getByRole('button', { name: say('data_attributes_name', { name }) }).click();
      await row.getByRole('button', { name: 'amount' }).click();
      const amounts = () => row.getByRole('row').evaluateAll((all) => all.slice(1).map((each) => each.children[3]!.textContent));
      await expect.poll(amounts).toEqual(['2.345', '٣', '١٬٢٣٤']);
      const overflow = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflow).toBe(0);
      expect(await row.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      // Arabic goes on to the left; keys scroll the table itself.
      const table = row.getByRole('region', { name: say('data_attributes_name', { name }) });
      await table.press('ArrowLeft');
      await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeLessThan(0);
    }
  );
}

test('50 MB of GeoJSON are read without the page standing still', async ({ page }, info) => {
  const say = wordsOf('en');
  const path = info.outputPath('large.geojson');
  const features = Array.from({ length: 2500 }, (_, index) => {
    const coordinates = Array.from({ length: 100 }, (_, at) => [
      (index % 300) - 150 + at / 97,
      (index % 120) - 60 + Math.sin(at)
    ]);
    const properties = { name: `line ${index}`, note: 'x'.repeat(17_000) };
    return JSON.stringify({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } });
  });
  writeFileSync(path, `{"type":"FeatureCollection","features":[${features.join(',')}]}`);
  await openAtlas(page, 'en', LIGHT);
  const panel = await openData(page, say);
  await page.evaluate(() => {
    const longest = { milliseconds: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.milliseconds = Math.max(longest.milliseconds, duration);
    }).observe({ type: 'longtask' });
  });
  await panel.locator('input[type=file]').setInputFiles(path);
  await expect(rowOf(panel, 'large.geojson')).toContainText('2,500 features', { timeout: 60_000 });
  const longest = await page.evaluate(() => (window as unknown as { longest: { milliseconds: number } }).longest.milliseconds);
  info.annotations.push({ type: 'longest task', description: `${Math.round(longest)} ms` });
  // Parsed on the page itself it would be seconds; the bound is wide, because other tests may share the cores.
  expect(longest).toBeLessThan(1000);
});
