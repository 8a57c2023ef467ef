import type { Locator, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { deckFile } from './deck-file';
import { expect, LIGHT, openAtlas, PATIENCE, SMALL, test } from './fixtures';
import { wordsOf } from './words';

test.use({ viewport: SMALL });

const say = wordsOf('en');
/** Would call what it must not, by every door a text may be mistaken for a page at. */
const SCRIPT = '<img src=x onerror="hacked()"><script>hacked()</script><svg onload=hacked()></svg>';

/** Fails the journey when any script of a file's runs. */
async function watchScripts(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => Object.assign(globalThis, { hacked: () => (document.documentElement.dataset['hacked'] = '') }));
  return () => expect(page.locator('html[data-hacked]')).toHaveCount(0);
}

async function open(page: Page, input: Locator, name: string, content: string | Uint8Array): Promise<void> {
  await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

test('files made to harm become plain layers or say why not, and run no script', async ({ page }) => {
  const expectNoScript = await watchScripts(page);
  await openAtlas(page, 'en', `${LIGHT}&measure=line~1e999,__proto__&route=~~~&__proto__=1&select=${encodeURIComponent(SCRIPT)}`);
  await page.getByRole('button', { name: say('mode_measure'), exact: true }).click();
  await page.getByRole('tab', { name: say('tab_data') }).click();
  const panel = page.getByRole('tabpanel', { name: say('tab_data') });
  await expect(panel.getByRole('button', { name: say('data_open') })).toBeVisible();
  const input = panel.locator('input[type=file]').first();
  const rowOf = (name: string): Locator => panel.getByRole('listitem').filter({ hasText: name }).first();

  const properties = { [SCRIPT]: SCRIPT, name: SCRIPT, __proto: { constructor: SCRIPT } };
  const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [60, 30] }, properties };
  await open(page, input, `${SCRIPT.slice(0, 30)}.geojson`, JSON.stringify(point));
  await expect(rowOf('.geojson')).toContainText(say('data_count', { count: 1, text: 1 }), PATIENCE);

  await open(page, input, 'deep.json', '['.repeat(200_000) + ']'.repeat(200_000));
  await expect(rowOf('deep.json')).toContainText(say('data_failed_empty'));

  const swollen = zipSync({ 'doc.kml': new Uint8Array(40_000_000) }, { level: 9 });
  await open(page, input, 'bomb.kmz', swollen);
  await expect(rowOf('bomb.kmz')).toContainText(say('data_failed_swollen', { times: 200 }));
  await expectNoScript();
});

test('a deck made to harm shows its marks as words and leads nowhere it should not', async ({ page }) => {
  const expectNoScript = await watchScripts(page);
  const file = deckFile();
  const text = `${SCRIPT}\n\n[here](javascript:hacked()) [there](data:text/html,${SCRIPT}) [well](https://example.org/) caf&eacute;`;
  const both = { ar: text, en: text };
  const steps = file.deck.steps.map((step) => ({ ...step, title: { ar: SCRIPT, en: SCRIPT }, text: both, notes: both }));
  await page.goto('/en/decks/');
  await expect(page.getByRole('button', { name: say('deck_new'), exact: true })).toBeVisible(PATIENCE);
  const input = page.getByLabel(say('deck_open_file')).and(page.locator('input'));
  await open(page, input, 'harm.masarat.json', JSON.stringify({ ...file, deck: { ...file.deck, steps } }));

  const preview = page.getByRole('group', { name: say('deck_preview_of', { field: say('deck_step_text') }) });
  await expect(preview).toContainText('<script>hacked()</script>', PATIENCE);
  await expect(preview).toContainText('here');
  // An entity is read without the markup that the page's policy forbids.
  await expect(preview).toContainText('café');
  const expectOneLink = async (place: Locator) => {
    await expect(place.getByRole('link')).toHaveCount(1, PATIENCE);
    const link = place.getByRole('link', { name: 'well' });
    await expect(link).toHaveAttribute('href', 'https://example.org/');
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener/);
  };
  await expectOneLink(preview);
  await expect(page.locator('a:is([href^="javascript" i], [href^="data" i])')).toHaveCount(0);

  await page.goto(`/en/present/own/speaker/?deck=${new URL(page.url()).searchParams.get('deck')}`);
  await expectOneLink(page.getByRole('region', { name: say('present_notes') }).last());
  await expectNoScript();
});
