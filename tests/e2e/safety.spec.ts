import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { headersOf } from '../../deploy/headers.mjs';
import { deckFile } from './deck-file';
import { atRest, expect, LIGHT, PATIENCE, SMALL, test } from './fixtures';
import { wordsOf } from './words';

test.use({ viewport: SMALL });

const REFUSED = /Content Security Policy|Trusted|violates|ERR_BLOCKED_BY_CSP/;

/** Everything that would set this has run. */
const ranAnything = (page: Page): Promise<boolean> => page.evaluate(() => 'hasRun' in window);

test('the policy of a page lets nothing in from elsewhere, and nothing become a program', async ({ page, watch }) => {
  watch.forgive(REFUSED);
  watch.forgive(/elsewhere\.example/);
  const response = await page.goto('/en/places/');
  for (const [name, value] of Object.entries(headersOf('/en/places/')))
    expect(response!.headers()[name.toLowerCase()]).toBe(value);

  const refused = await page.evaluate(async () => {
    // In a task of its own: what a test says itself is let through.
    await new Promise((done) => setTimeout(done));
    const nameOf = (act: () => unknown): string => {
      try {
        act();
        return 'was let through';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const inline = document.createElement('div');
    const frame = document.createElement('iframe');
    frame.src = 'https://elsewhere.example/';
    document.body.append(inline, frame);
    return {
      // eslint-disable-next-line no-implied-eval -- to see it refused
      evaluated: nameOf(() => setTimeout('window.hasRun = 1')),
      handler: nameOf(() => inline.setAttribute('onclick', 'window.hasRun = 1')),
      markup: nameOf(() => Reflect.set(inline, 'innerHTML', '<img src="x" onerror="window.hasRun = 1">')),
      written: nameOf(() => document.write('<p>')),
      worker: nameOf(() => new Worker('/pages.js')),
      policy: nameOf(() =>
        (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('mine', {})
      ),
      fetched: await fetch('https://elsewhere.example/').then(
        () => 'was let through',
        (error: Error) => error.name
      )
    };
  });
  expect(refused).toEqual({
    evaluated: 'TypeError',
    handler: 'TypeError',
    markup: 'TypeError',
    written: 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
    fetched: 'TypeError'
  });
  expect(await ranAnything(page)).toBe(false);
});

test('a deck made to do harm does none', async ({ page }) => {
  const say = wordsOf('en');
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => page.evaluate(() => Object.assign(window, { hasRun: true }))));
  const HOSTILE = [
    '<script>window.hasRun = 1</script>',
    '<img src=x onerror="window.hasRun = 1">',
    '<svg onload="window.hasRun = 1">',
    '[words](javascript:window.hasRun=1)',
    '<a href="javascript:window.hasRun=1">words</a>',
    '</title></textarea></style><iframe srcdoc="<script>parent.hasRun = 1</script>">'
  ].join('\n\n');
  const file = deckFile();
  for (const step of file.deck.steps) {
    const both = { ar: HOSTILE, en: HOSTILE };
    Object.assign(step, { text: both, notes: both, title: { ar: 'x', en: '<img src=x onerror="window.hasRun=1">' } });
  }
  await page.goto('/en/decks/');
  await expect(page.getByRole('button', { name: say('deck_new'), exact: true })).toBeVisible(PATIENCE);
  const content = { name: 'harm.masarat.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
  await page.getByLabel(say('deck_open_file')).and(page.locator('input')).setInputFiles(content);
  await expect(page.locator('li[data-step]')).toHaveCount(3, PATIENCE);

  const deck = new URL(page.url()).searchParams.get('deck');
  await page.goto(`/en/present/own/?deck=${deck}`);
  await expect(page.getByRole('heading', { name: /onerror/ }).first()).toBeVisible(PATIENCE);
  expect(await page.locator('a[href^="javascript:" i], img[src="x"], iframe, [onerror], [onload]').count()).toBe(0);
  expect(await ranAnything(page)).toBe(false);
});

test('the same build works below a path of its host', async ({ page, watch }) => {
  const { process, address } = await serveBelow('/atlas');
  watch.forgive(new RegExp(`^other origin: ${address}`));
  try {
    await page.goto(`${address}en/${LIGHT}`);
    await atRest(page);
    await page.goto(`${address}ar/places`);
    await expect(page).toHaveURL(`${address}ar/places/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    process.kill();
  }
});

/** Serves the built site at a path on a free port. Returns its address, which ends with a slash. */
function serveBelow(base: string): Promise<{ process: ChildProcess; address: string }> {
  const tsx = join(import.meta.dirname, '../../node_modules/.bin/tsx');
  const child = spawn(tsx, ['scripts/serve.ts', '--port', '0', '--base', base], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\S+/.exec(text)?.[0];
      if (address) done({ process: child, address });
    });
  });
}
