import { readFileSync } from 'node:fs';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { expectAccessible } from './axe';
import { deckFile, TITLES, type DeckFile } from './deck-file';
import { expectSteps, give, openDeck, openList, steps } from './deck-page';
import { atRest, expect, LIGHT, openAtlas, PATIENCE, SMALL, test } from './fixtures';
import { LANGS, saidAs, wordsOf, type Say } from './words';

test.use({ viewport: SMALL });

const headOf = (page: Page, title: string): Locator =>
  steps(page)
    .getByRole('button', { name: new RegExp(`${title}$`) })
    .first();

const expectSaved = (page: Page, say: Say): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: say('deck_saved') })).toBeVisible();

async function saveFile(page: Page, say: Say, info: TestInfo): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: say('deck_save_file'), exact: true }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.masarat\.json$/);
  const path = info.outputPath('deck.masarat.json');
  await download.saveAs(path);
  return path;
}

/** Steps are moved from row to row by their keys: the focus goes along, and where the step stands is said. */
async function moveByKeys(page: Page, say: Say): Promise<void> {
  const [first, , third] = await steps(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-step')));
  const rowOf = (id: string | null | undefined): Locator => page.locator(`li[data-step="${id}"]`);
  await rowOf(first).getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(steps(page).nth(2)).toHaveAttribute('data-step', first!);
  await expect(rowOf(first).getByRole('button').first()).toBeFocused();
  const told = say('deck_moved', { title: '§', number: 3, count: 5 }).split('§').at(-1)!;
  await expect(page.getByRole('status').filter({ hasText: told })).toHaveCount(1);
  await rowOf(third)
    .getByRole('button', { name: say('deck_move_earlier', { title: '' }).trim() })
    .click();
  await expect(steps(page).nth(0)).toHaveAttribute('data-step', third!);
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  // What does not hang on the language is tried in one.
  const testOnce = lang === LANGS[0] ? test : undefined;

  test.describe(`A deck of one's own, ${lang}`, () => {
    testOnce?.(
      'is made of five views, put in order by keys, written, undone, kept, saved, deleted and opened again',
      async ({ page }, info) => {
        await openAtlas(page, lang, `${LIGHT}&select=place:chabahar-port`);
        const add = page.getByRole('button', { name: say('deck_add_view') });
        for (const number of [1, 2, 3, 4, 5]) {
          await add.click();
          const told = say('deck_added', { title: say('deck_new_title'), number });
          await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible(PATIENCE);
          if (number === 5) break;
          await page.getByRole('button', { name: say('zoom_in') }).click();
          await expect(page).toHaveURL(new RegExp(`camera=[^&]*(,|%2C)${number + 1}\\.5(&|$)`));
        }
        await page.getByRole('link', { name: say('deck_open') }).click();
        await expect(steps(page)).toHaveCount(5, PATIENCE);
        await moveByKeys(page, say);

        const title = page.getByRole('textbox', { name: say('deck_step_title'), exact: true });
        await title.fill('Opening');
        await page.getByRole('textbox', { name: say('deck_step_text') }).fill('A **strong** <b>word</b>, [lost](place:gwadr)');
        const preview = page.getByRole('group', { name: say('deck_preview_of', { field: say('deck_step_text') }) });
        await expect(preview.locator('strong')).toHaveText('strong');
        await expect(preview).toContainText('<b>word</b>');
        await expect(preview).toContainText(saidAs(say, 'deck_link_lost'));
        await page.getByRole('button', { name: say('deck_step_remove') }).click();
        await expect(steps(page)).toHaveCount(4);
        await page.keyboard.press('Control+z');
        await expect(steps(page)).toHaveCount(5);
        await expectSaved(page, say);

        const order = await steps(page).allTextContents();
        await page.reload();
        await expect(steps(page)).toHaveCount(5, PATIENCE);
        expect(await steps(page).allTextContents()).toEqual(order);
        const path = await saveFile(page, say, info);
        const { deck } = JSON.parse(readFileSync(path, 'utf8')) as DeckFile;
        expect(deck.steps.map(({ view }) => Number(/camera=[^,]+,[^,]+,([\d.]+)/.exec(decodeURIComponent(view))?.[1]))).toEqual([
          3.5, 2.5, 1.5, 4.5, 5.5
        ]);
        expect(deck.steps.every(({ view }) => decodeURIComponent(view).includes('select=place:chabahar-port'))).toBe(true);

        await page.getByRole('link', { name: say('deck_decks') }).click();
        const row = page.getByRole('listitem').filter({ hasText: say('deck_new_title') });
        const remove = row.getByRole('button', { name: say('deck_remove_of', { title: say('deck_new_title') }) });
        await remove.click();
        await page.getByRole('button', { name: say('undo') }).click();
        await remove.click();
        await expect(page.getByText(say('deck_none'))).toBeVisible();
        await give(page, say, readFileSync(path, 'utf8'));
        await expect(steps(page)).toHaveCount(5, PATIENCE);
        expect(await steps(page).allTextContents()).toEqual(order);
      }
    );

    test('that is damaged says where and opens what it can', async ({ page }) => {
      const whole = JSON.stringify(deckFile(), null, 2);
      const cut = whole.slice(0, whole.indexOf('"gamma"'));
      await openList(page, lang, say);
      await give(page, say, cut, 'cut.masarat.json');
      const report = page.getByRole('status').filter({ hasText: 'cut.masarat.json' });
      const told = say('deck_finding_broken_off', { line: '§', column: '' }).split('§')[0]!;
      await expect(report).toContainText(told);
      await expect(report).toContainText('deck.steps[2].id');
      await page.getByRole('button', { name: say('deck_open'), exact: true }).click();
      await expect(steps(page).nth(1)).toContainText('Beta', PATIENCE);

      await openList(page, lang, say);
      await give(page, say, 'no deck at all', 'other.txt');
      await expect(page.getByRole('status').filter({ hasText: 'other.txt' })).toBeVisible();
      await give(page, say, '{"type":"FeatureCollection"}', 'map.json');
      await expect(page.getByRole('status').filter({ hasText: say('deck_refused_other') })).toBeVisible();
    });

    testOnce?.('goes as a link, and says when it is too long for one', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openDeck(page, lang, say);
      await page.getByRole('button', { name: say('deck_share') }).click();
      await expect(page.getByText(say('deck_share_copied'))).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link.length).toBeLessThan(6200);

      const other = await context.newPage();
      await other.goto(link);
      await expect(other.getByRole('heading', { name: say('deck_shared', { title: 'Lecture' }) })).toBeVisible(PATIENCE);
      await other.getByRole('button', { name: say('deck_shared_keep') }).click();
      await expectSteps(other, TITLES);
      await other.close();

      // Words that no packing makes small.
      const long = Array.from({ length: 1800 }, (_, index) => ((index * 2654435761) >>> 0).toString(36)).join(' ');
      await page.getByRole('textbox', { name: say('deck_step_notes') }).fill(long);
      await page.getByRole('button', { name: say('deck_share') }).click();
      await expect(page.getByText(say('deck_share_too_large'))).toBeVisible();
    });

    testOnce?.('is told when another window changes it', async ({ page, context }) => {
      await openDeck(page, lang, say);
      await expectSaved(page, say);
      const other = await context.newPage();
      await other.goto(page.url());
      await expectSteps(other, TITLES);
      await other.getByRole('textbox', { name: say('deck_step_title'), exact: true }).fill('Delta');
      await expectSaved(other, say);
      await expect(page.getByRole('alert').filter({ hasText: say('deck_elsewhere_changed') })).toBeVisible();
      await page.getByRole('button', { name: say('deck_elsewhere_take') }).click();
      await expectSteps(page, ['Delta', 'Beta', 'Gamma']);
      await page.getByRole('button', { name: say('undo') }).click();
      await expectSteps(page, TITLES);
    });

    testOnce?.('works where the browser keeps nothing, and says so', async ({ page }) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      });
      await openDeck(page, lang, say);
      await page.getByRole('textbox', { name: say('deck_step_title'), exact: true }).fill('Delta');
      await expect(page.getByRole('alert').filter({ hasText: say('problem_storage_refused') })).toBeVisible();
      await page.getByRole('link', { name: say('deck_decks') }).click();
      await page.getByRole('link', { name: 'Lecture' }).click();
      await expectSteps(page, ['Delta', 'Beta', 'Gamma']);
    });

    testOnce?.('takes another view for a step from the map', async ({ page }) => {
      await openDeck(page, lang, say);
      await headOf(page, 'Beta').click();
      await page.getByRole('link', { name: say('deck_change_view') }).click();
      const use = page.getByRole('button', { name: say('deck_use_view', { number: 2 }) });
      await expect(use).toBeVisible(PATIENCE);
      await atRest(page);
      await page.getByRole('button', { name: say('zoom_in') }).click();
      await expect(page).toHaveURL(/camera=[^&]*(,|%2C)3(&|$)/);
      await use.click();
      await expect(headOf(page, 'Beta')).toHaveAttribute('aria-current', 'step', PATIENCE);
      const href = await page.getByRole('link', { name: say('deck_change_view') }).getAttribute('href');
      expect(decodeURIComponent(href!)).toContain('camera=21,60,3');
      await page.getByRole('button', { name: say('undo') }).click();
      await expect(page.getByRole('link', { name: say('deck_change_view') })).toHaveAttribute(
        'href',
        /camera=21(,|%2C)60(,|%2C)2&/
      );
    });

    testOnce?.('begins as a story, has pictures, and breaks no rule of access', async ({ page }) => {
      await openList(page, lang, say);
      await expectAccessible(page, 'the list of decks');
      await page
        .getByRole('button', { name: new RegExp(`^${say('deck_copy_story')}`) })
        .first()
        .click();
      await expect(steps(page).first().locator('img')).toBeVisible(PATIENCE);
      await expectAccessible(page, 'the editor of a deck');
      await page.getByRole('link', { name: say('deck_autoplay') }).click();
      await page.mouse.move(400, 400);
      await expect(page.getByRole('button', { name: say('present_autoplay_stop') })).toBeVisible(PATIENCE);
    });
  });
}
