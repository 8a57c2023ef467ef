import { expect, type Locator, type Page } from '@playwright/test';
import { deckFile, TITLES } from './deck-file';
import { PATIENCE } from './fixtures';
import type { Lang, Say } from './words';

/** The rows of the steps in the editor. */
export const steps = (page: Page): Locator => page.locator('li[data-step]');

export async function expectSteps(page: Page, titles: readonly string[]): Promise<void> {
  await expect(steps(page)).toHaveCount(titles.length, PATIENCE);
  for (const [index, title] of titles.entries()) await expect(steps(page).nth(index)).toContainText(title);
}

export async function openList(page: Page, lang: Lang, say: Say): Promise<void> {
  await page.goto(`/${lang}/decks/`);
  await expect(page.getByRole('button', { name: say('deck_new'), exact: true })).toBeVisible(PATIENCE);
}

export async function give(page: Page, say: Say, content: string, name = 'lecture.masarat.json'): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .getByLabel(say('deck_open_file'))
    .and(page.locator('input'))
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Opens a deck of three steps in the editor. */
export async function openDeck(page: Page, lang: Lang, say: Say): Promise<void> {
  await openList(page, lang, say);
  await give(page, say, JSON.stringify(deckFile()));
  await expectSteps(page, TITLES);
}
