import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, LIGHT, openAtlas, SMALL, test, testIn } from './fixtures';
import { LANGS, saidAs, wordsOf, type Say } from './words';

/** A rhumb line across the antimeridian, named and coloured, and a ring over the pole: what a file must give back exactly. */
const MEASURED = 'line~35.45,139.58333,500~61.2,-149.9,500~rhumb~red~name:Voyage!rings~71.27,72.07,500~4000km~blue';
const VIEW = `${LIGHT}&measure=${MEASURED}`;

test.use({ viewport: SMALL });

const dialogOf = (page: Page, say: Say): Locator => page.getByRole('dialog', { name: say('export_title') });

async function openExport(page: Page, say: Say): Promise<Locator> {
  await page.getByRole('button', { name: say('measure_export'), exact: true }).click();
  const dialog = dialogOf(page, say);
  await expect(dialog.getByRole('combobox', { name: say('export_what') })).toBeVisible();
  return dialog;
}

async function save(page: Page, dialog: Locator, say: Say): Promise<Download> {
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say('export_save') }).click();
  return download;
}

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');
/** What the address has, in one order: GPX keeps lines and surfaces apart. */
const measureOf = (page: Page): string[] => (new URL(page.url()).searchParams.get('measure') ?? '').split('!').sort();
/** Opening the atlas takes longest: each language tries two of the formats. */
const FORMATS = { ar: ['GeoJSON', 'GPX'], en: ['KML', 'CSV'] } as const;

/** Opens a saved file as data of one's own, and takes up what it was made from. */
async function bringBack(page: Page, say: Say, file: string, count: number): Promise<void> {
  await page.getByRole('tab', { name: say('tab_data') }).click();
  const panel = page.getByRole('tabpanel', { name: say('tab_data') });
  await panel.locator('input[type=file]').setInputFiles(file);
  await panel.getByRole('button', { name: say('export_restore', { count }) }).click();
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  testIn('en', lang)?.(`${lang}: measurements saved in each format come back as they were`, async ({ page }) => {
    await openAtlas(page, lang, VIEW);
    const before = measureOf(page);
    const dialog = await openExport(page, say);
    await dialog.getByRole('combobox', { name: say('export_what') }).selectOption('all');
    const files: { format: string; path: string }[] = [];
    for (const format of FORMATS[lang]) {
      await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
      const download = await save(page, dialog, say);
      const path = `test-results/export/${lang}.${format.toLowerCase()}`;
      await download.saveAs(path);
      expect(await textOf(download)).toContain('Voyage');
      files.push({ format, path });
    }
    await dialog.getByRole('radio', { name: /^WKT/ }).check();
    expect(await textOf(await save(page, dialog, say))).toMatch(/^LINESTRING \(139\.58333 35\.45, -149\.9 61\.2\)$/m);
    await dialog.getByRole('button', { name: say('close') }).click();

    for (const { format, path } of files) {
      // A page that needs no map forgets what the browser keeps: the next visit begins with nothing.
      await page.goto(`/${lang}/subjects/`);
      await page.evaluate(async () => {
        const names = (await indexedDB.databases()).map(({ name }) => name!);
        for (const name of names) await new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done));
      });
      await openAtlas(page, lang, LIGHT);
      await page.getByRole('button', { name: say('mode_measure'), exact: true }).click();
      await bringBack(page, say, path, 2);
      await expect.poll(() => measureOf(page), { message: `${format} gives everything back` }).toEqual(before);
    }
  });

  testIn('ar', lang)?.(`${lang}: the view becomes a sheet with its size, and a page with its texts`, async ({ page }) => {
    await openAtlas(page, lang, VIEW);
    const dialog = await openExport(page, say);
    await dialog.getByRole('combobox', { name: say('export_what') }).selectOption('picture');
    await expect(dialog.getByRole('img', { name: say('sheet_preview') })).toBeVisible();
    await dialog.getByRole('combobox', { name: say('sheet_paper') }).selectOption('A6');

    const kind = dialog.getByRole('combobox', { name: say('sheet_kind') });
    await kind.selectOption('png');
    await dialog.getByRole('spinbutton', { name: say('sheet_dpi') }).fill('100');
    await dialog.getByRole('spinbutton', { name: say('sheet_dpi') }).blur();
    const png = readFileSync(await (await save(page, dialog, say)).path());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([583, 413]);
    const physical = png.indexOf('pHYs');
    expect(Math.round(png.readUInt32BE(physical + 4) * 0.0254)).toBe(100);

    await kind.selectOption('pdf');
    const pdf = readFileSync(await (await save(page, dialog, say)).path()).toString('latin1');
    expect(pdf).toContain('/MediaBox[0 0 419.528 297.638]');
    expect(pdf).toContain('/ToUnicode');
    await expect(dialog.getByText(saidAs(say, 'export_saved'))).toBeVisible();

    await kind.selectOption('svg');
    const svg = await textOf(await save(page, dialog, say));
    expect(svg).toContain(say('sheet_measurements'));
    expect(svg).toContain('Voyage');
    expect(svg).not.toMatch(/(?:href|url)\(?="?https?:/);
  });

  testIn('en', lang)?.(
    `${lang}: a sheet has the measurements and the routes of an address, whichever panel it opens on`,
    async ({ page }) => {
      await openAtlas(page, lang, `${VIEW}&scenario=avoid:suez&route=25.01,55.06~51.95,4.05~amber~name:Closed`);
      await page.getByRole('button', { name: say('mode_routes'), exact: true }).click();
      const dialog = await openExport(page, say);
      const what = dialog.getByRole('combobox', { name: say('export_what') });
      await expect(what.getByRole('option', { name: say('export_route', { name: 'Closed' }) })).toBeAttached();
      await what.selectOption('picture');
      await dialog.getByRole('combobox', { name: say('sheet_kind') }).selectOption('svg');
      await expect(dialog.getByRole('img', { name: say('sheet_preview') })).toBeVisible();
      const svg = await textOf(await save(page, dialog, say));
      for (const text of ['Voyage', say('legend_routes'), say('route_before')]) expect(svg).toContain(text);
      expect(svg).not.toContain(say('sheet_layers'));
    }
  );
}
