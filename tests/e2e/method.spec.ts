import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Accuracy } from '#content/method/accuracy';
import type { Manifest } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import type { NetworkNames } from '#core/network/names';
import { formatDate } from '#core/format/date';
import { formatNumber } from '#core/format/number';
import { expect, test } from './fixtures';
import { LANGS, wordsOf, type Say } from './words';

const WRITTEN = join(import.meta.dirname, '../../src/content/method/accuracy.json');
const ACCURACY = JSON.parse(readFileSync(WRITTEN, 'utf8')) as Accuracy;
const PARTS = ['lengths', 'voyages', 'land', 'hours', 'limits', 'data', 'citing'] as const;

async function readJson<Content>(page: Page, file: string): Promise<Content> {
  return (await (await page.request.get(`/data/${EDITION}/${file}`)).json()) as Content;
}

/** The row of a table by its name, which stands first in it. */
function rowOf(page: Page, table: string, name: string): Locator {
  const rows = page.getByRole('table', { name: table, exact: true }).getByRole('row');
  const first = new RegExp(`^\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  return rows.filter({ has: page.getByRole('rowheader').filter({ hasText: first }) });
}

/** The figures of a row as they are read: without the marks that hold their direction. */
async function cellsOf(row: Locator): Promise<string[]> {
  const texts = await row.getByRole('cell').allInnerTexts();
  return texts.map((text) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').trim());
}

async function expectSamples(page: Page, say: Say): Promise<void> {
  for (const { sample, pairs, medianError, within5, within10 } of ACCURACY.voyages.samples) {
    const cells = await cellsOf(rowOf(page, say('method_samples'), say(`method_sample_${sample}`)).first());
    const shares = [within5, within10].map((part) => `${(part * 100).toFixed(1)}%`);
    expect(cells, sample).toEqual([String(pairs), `${(medianError * 100).toFixed(2)}%`, ...shares]);
  }
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const other = lang === 'ar' ? 'en' : 'ar';

  test.describe(`${lang}: how Masarat measures`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ watch }) => watch.forgive(/ csp$/));

    test('is found from the foot of a page, and leads to each of its parts and into the other language', async ({ page }) => {
      await page.goto(`/${lang}/passages/suez/`);
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: say('method_title') })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: say('method_title') })).toBeVisible();
      const contents = page.getByRole('navigation', { name: say('method_contents') });
      for (const part of PARTS) {
        await contents.getByRole('link', { name: say(`method_${part}`), exact: true }).click();
        await expect(page.getByRole('heading', { level: 2, name: say(`method_${part}`), exact: true })).toBeInViewport();
      }
      await page
        .getByRole('banner')
        .getByRole('link', { name: say('other_language') })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: wordsOf(other)('method_title') })).toBeVisible();
    });

    test('tells what was found, by the voyages compared and the cases solved', async ({ page }) => {
      await page.goto(`/${lang}/method/`);
      await expectSamples(page, say);
      for (const { names, published, ours, error, why } of ACCURACY.voyages.worst) {
        const cells = await cellsOf(rowOf(page, say('method_worst'), names[lang]));
        expect(cells.slice(0, 2)).toEqual([published, ours].map((miles) => formatNumber(miles, lang)));
        expect(Number(cells[2]!.replace('\u2212', '-').replace('%', ''))).toBeCloseTo(error * 100, 1);
        await expect(page.getByRole('cell', { name: why[lang], exact: true })).toBeVisible();
      }
      const differences = page.getByRole('table', { name: say('method_lengths_table') }).getByRole('row');
      await expect(differences).toHaveCount(ACCURACY.geodesy.length + 1);
      const [cases] = await cellsOf(differences.nth(1));
      expect(cases).toBe(formatNumber(ACCURACY.geodesy[0]!.cases, lang));
    });

    test('tells the assumptions and the day of the edition, and leads to its files and licences', async ({ page }) => {
      const network = await readJson<NetworkNames>(page, 'network/network.json');
      await page.goto(`/${lang}/method/`);
      const table = say('method_assumed', { edition: EDITION });
      for (const [key, { value, source }] of [
        ['assume_speed_sea', network.defaults.speedKnots.sea],
        ['assume_co2_rail', network.defaults.co2GramsPerTonneKilometre.rail],
        ['assume_handling_border', network.defaults.handlingHours.border]
      ] as const) {
        const row = rowOf(page, table, say(key)).first();
        expect((await cellsOf(row))[0], key).toMatch(new RegExp(`^${formatNumber(value, lang)}\\s`));
        await expect(row).toContainText(source);
      }
      const waits = network.passages.filter(({ delayHours }) => delayHours !== undefined);
      for (const { id, names } of waits)
        await expect(rowOf(page, say('method_waits'), names[lang]).getByRole('link')).toHaveAttribute(
          'href',
          new RegExp(`/passages/${id}/$`)
        );
      const { files } = await readJson<Manifest>(page, 'manifest.json');
      const changed = files
        .map(({ date }) => date)
        .sort()
        .at(-1)!;
      const data = page.getByRole('region', { name: say('method_data'), exact: true });
      await expect(data).toContainText(formatDate(changed, lang));
      const manifest = await data.getByRole('link', { name: say('method_manifest') }).getAttribute('href');
      expect((await page.request.get(new URL(manifest!, page.url()).href)).ok()).toBe(true);
      await data.getByRole('link', { name: say('notices_title') }).click();
      await expect(page.getByRole('heading', { level: 1, name: say('notices_title') })).toBeVisible();
    });
  });
}
