import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { EDITION } from '#core/atlas/edition';
import { atRest, expect, LIGHT, PATIENCE, SMALL, test as base } from './fixtures';
import { Host } from './host';
import { wordsOf } from './words';

/* Each journey has a host of its own, which it stops, and which publishes other builds. */
const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern, and this needs no other fixture
  host: async ({}, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.origin)
});
test.use({ serviceWorkers: 'allow', viewport: SMALL });
// A stopped host is what these journeys are about.
test.beforeEach(({ watch }) => {
  watch.forgive(/net::ERR_|Failed to fetch|Failed to load resource/);
  watch.forgive(/status (?:503|404): .*\/(?:claims|nowhere)\/$/);
});

const STORY = 'two-ways-asia-europe';
const DATA_FILE = `data/${EDITION}/manifest.json`;
const [ar, en] = [wordsOf('ar'), wordsOf('en')];

/** Waits until the worker serves the page and all it is to keep is there. */
async function untilKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), PATIENCE).toBe('activated');
}

const textAt = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (address) => (await fetch(address)).text(), `/${path}`);
const askForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => null));
const waitingOf = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
const cachesOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('masarat-site-')));

test('after one visit the host may go: story, lecture, route, export, and the page for what is missing', async ({
  page,
  host
}) => {
  await page.goto('/ar/decks/');
  await untilKept(page);
  await host.stop();

  await test.step('a story in the other language', async () => {
    await page.goto(`/en/stories/${STORY}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('a lecture', async () => {
    await page.goto(`/ar/present/${STORY}/`);
    await expect(page.getByRole('button', { name: ar('present_next'), exact: true })).toBeVisible(PATIENCE);
  });

  await test.step('a route, from its address to its file', async () => {
    await page.goto(`/en/${LIGHT}&measure=line~35.45,139.58333,500~61.2,-149.9,500&route=31.23,121.49~51.95,4.05`);
    await atRest(page);
    await page.getByRole('button', { name: en('measure_export'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: en('export_title') });
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: en('export_save') }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/malacca bab-el-mandeb suez/);
    await dialog.getByRole('button', { name: en('close') }).click();
  });

  await test.step('settings say what is kept', async () => {
    await page
      .getByRole('button', { name: en('settings') })
      .first()
      .click();
    const part = page.getByRole('region', { name: en('offline_title') });
    await expect(part).toContainText(en('offline_kept'), PATIENCE);
    await expect(part.getByRole('button', { name: en('offline_all') })).toBeVisible();
    await part.getByRole('button', { name: en('offline_all') }).click();
    await expect(part).toContainText(en('offline_fault_unreachable'));
  });

  await test.step('a page that was not read is told from one that does not exist', async () => {
    expect((await page.goto('/en/claims/'))?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('offline_page_title'));
    expect((await page.goto('/ar/nowhere/'))?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ar('not_found_title'));
    const part = await page.evaluate(async (address) => {
      const response = await fetch(address, { headers: { range: 'bytes=0-3' } });
      return { status: response.status, text: await response.text() };
    }, `/${DATA_FILE}`);
    expect(part.status).toBe(206);
    expect(part.text).toHaveLength(4);
  });
});

test('a host that goes while the site is being kept leaves a page that works, and another visit keeps all', async ({
  page,
  host
}) => {
  host.onrequest = (path) => {
    // By then the worker has begun, and the page itself has all it needs.
    if (path.endsWith('/network.bin')) void host.stop();
  };
  await page.goto('/ar/decks/');
  await expect.poll(() => cachesOf(page), PATIENCE).toHaveLength(1);
  await expect
    .poll(() => page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration())), PATIENCE)
    .toBe(false);
  await page.getByRole('button', { name: ar('deck_new'), exact: true }).click();
  await expect(page).toHaveURL(/deck=/);

  host.onrequest = () => {};
  await host.start();
  await page.goto('/ar/decks/');
  await untilKept(page);
});

test('what the page has fetched of the network is not sent again for being kept', async ({ page, host }) => {
  const sent: string[] = [];
  host.onanswer = (path, status) => {
    // The names of passages are the search's, and come with the rest that is kept.
    if (status === 200 && path.includes('/network/network.')) sent.push(path);
  };
  await page.goto(`/en/${LIGHT}&route=31.23,121.49~51.95,4.05`);
  const panel = page.getByRole('tabpanel', { name: en('tab_route'), exact: true });
  await expect(panel.getByRole('region', { name: en('route_result') })).toBeVisible(PATIENCE);
  const fetched = [...sent].sort();
  expect(fetched).toHaveLength(2);
  await untilKept(page);
  expect([...sent].sort()).toEqual(fetched);
});

test('a newer build is offered and not forced, a broken one leaves the old whole', async ({ page, context, host }) => {
  await page.goto('/en/decks/');
  await untilKept(page);
  const old = await textAt(page, DATA_FILE);
  const [oldCache] = await cachesOf(page);
  const offerOn = (window: Page): Locator =>
    window
      .getByRole('status')
      .filter({ hasText: en('offline_newer') })
      .getByRole('button', { name: en('page_reload') });

  await test.step('broken', async () => {
    host.publish('broken-build', DATA_FILE, '{"edition":"2027.01"}', true);
    await askForUpdate(page);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null), PATIENCE)
      .toBeNull();
    expect(await waitingOf(page)).toBe(false);
    await page.reload();
    expect(await textAt(page, DATA_FILE)).toBe(old);
    await expect.poll(() => cachesOf(page)).toEqual([oldCache]);
    await expect(offerOn(page)).toHaveCount(0);
  });

  await test.step('whole: offered, though not to a lecture', async () => {
    const lecture = await context.newPage();
    await lecture.goto('/en/present/own/');
    // Each window says which build it was opened with.
    const opened = (): Promise<number> =>
      lecture.evaluate(async () => (await navigator.locks.query()).held!.filter(({ name }) => /@./.test(name!)).length);
    await expect.poll(opened, PATIENCE).toBe(2);
    host.publish('newer-build', DATA_FILE, '{"edition":"2027.01"}');
    await askForUpdate(page);
    await expect(offerOn(page)).toBeVisible(PATIENCE);
    expect(await textAt(page, DATA_FILE)).toBe(old);
    // A lecture hears nothing of the one that waits, and is offered it once it is over.
    expect(await waitingOf(lecture)).toBe(true);
    await expect(offerOn(lecture)).toHaveCount(0);
    const hall = await context.newPage();
    await hall.goto('/en/present/own/');
    await hall.goto('/en/decks/');
    await expect(offerOn(hall)).toBeVisible(PATIENCE);
    expect(await textAt(hall, DATA_FILE)).toBe(old);
    await hall.close();
    const before = await lecture.evaluate(() => performance.timeOrigin);
    const stood = await page.evaluate(() => performance.timeOrigin);
    await offerOn(page).click();
    await expect.poll(() => page.evaluate(() => performance.timeOrigin).catch(() => stood), PATIENCE).not.toBe(stood);
    expect(await textAt(page, DATA_FILE)).toBe('{"edition":"2027.01"}');
    // The lecture goes on with the build it was opened with, and hears nothing of another.
    expect(await lecture.evaluate(() => performance.timeOrigin)).toBe(before);
    expect(await textAt(lecture, DATA_FILE)).toBe(old);
    await expect(offerOn(lecture)).toHaveCount(0);
    await lecture.close();
  });

  await test.step('the old one goes when nobody is open with it', async () => {
    await page.reload();
    await expect.poll(() => cachesOf(page), PATIENCE).toEqual(['masarat-site-newer-build']);
  });
});
