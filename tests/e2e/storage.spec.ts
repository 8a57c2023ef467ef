import type { Locator, Page } from '@playwright/test';
import { deckFile, TITLES } from './deck-file';
import { expect, PATIENCE, SMALL, test } from './fixtures';
import { LANGS, wordsOf } from './words';

test.use({ viewport: SMALL });

const say = wordsOf('en');
const steps = (page: Page): Locator => page.locator('li[data-step]');
const title = (page: Page): Locator => page.getByRole('textbox', { name: say('deck_step_title'), exact: true });
const saved = (page: Page): Locator => page.getByRole('status').filter({ hasText: say('deck_saved') });
const elsewhere = (page: Page): Locator => page.getByRole('alert').filter({ hasText: say('deck_elsewhere_changed') });

/** Opens a deck of three steps in the editor. */
async function openDeck(page: Page): Promise<void> {
  await page.goto('/en/decks/');
  const file = page.getByLabel(say('deck_open_file')).and(page.locator('input'));
  await expect(page.getByRole('button', { name: say('deck_new'), exact: true })).toBeVisible(PATIENCE);
  await file.setInputFiles({
    name: 'lecture.masarat.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(deckFile()))
  });
  await expect(steps(page)).toHaveCount(TITLES.length, PATIENCE);
}

test('a private window with a clock gone wrong takes a deck, and says that it is not kept', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2099-12-31T23:59:59Z'));
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, { get: refuse });
    IDBFactory.prototype.open = refuse;
  });
  await openDeck(page);
  const refused = page.getByRole('alert').filter({ hasText: say('problem_storage_refused') });
  await expect(refused).toBeVisible();
  await title(page).fill('Delta');
  await expect(refused).toBeVisible();
  await page.getByRole('link', { name: say('deck_decks') }).click();
  await page.getByRole('link', { name: 'Lecture' }).click();
  await expect(steps(page).first()).toContainText('Delta');
});

for (const lang of LANGS) {
  test(`${lang}: a new deck that the browser does not keep says so before a word is typed`, async ({ page }) => {
    const said = wordsOf(lang);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await page.goto(`/${lang}/decks/`);
    await page.getByRole('button', { name: said('deck_new'), exact: true }).click(PATIENCE);
    await expect(page.getByRole('alert').filter({ hasText: said('problem_storage_refused') })).toBeVisible(PATIENCE);
    await expect(page.getByRole('status').filter({ hasText: said('deck_not_kept') })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${said('deck_saved')}$`) })).toHaveCount(0);
  });
}

test('a browser without room says so and saves again when there is some', async ({ page }) => {
  await page.clock.setFixedTime(new Date('1970-01-02T00:00:00Z'));
  await openDeck(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(globalThis, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
    IDBObjectStore.prototype.put = refuse;
  });
  await title(page).fill('Delta');
  const full = page.getByRole('alert').filter({ hasText: say('problem_storage_full') });
  await expect(full).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await title(page).fill('Epsilon');
  await expect(saved(page)).toBeVisible();
  await expect(full).toHaveCount(0);
  await page.reload();
  await expect(steps(page).first()).toContainText('Epsilon', PATIENCE);
});

test('a deck that is open outlives the wiping of the browser', async ({ page, context }) => {
  await openDeck(page);
  await expect(saved(page)).toBeVisible();
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  await title(page).fill('Delta');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(steps(page).first()).toContainText('Delta', PATIENCE);
});

test('of two windows that change a deck at once one is first, and the other loses nothing', async ({ page, context }) => {
  await openDeck(page);
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(steps(other)).toHaveCount(TITLES.length, PATIENCE);
  await Promise.all([title(page).fill('Delta'), title(other).fill('Epsilon')]);

  const told = async (): Promise<number> => (await elsewhere(page).count()) + (await elsewhere(other).count());
  await expect.poll(told).toBe(1);
  const [second, words] = (await elsewhere(page).count()) === 1 ? [page, 'Delta'] : [other, 'Epsilon'];
  await expect(title(second)).toHaveValue(words);
  await second.getByRole('button', { name: say('deck_elsewhere_copy') }).click();
  await expect(steps(second).first()).toContainText(words, PATIENCE);
  await expect(elsewhere(second)).toHaveCount(0);
  await other.close();
});
