import { openDeck, openList, steps } from './deck-page';
import { expect, SMALL, test } from './fixtures';
import { LANGS, wordsOf } from './words';

test.use({ viewport: SMALL });

const lang = LANGS[0]!;
const say = wordsOf(lang);

test('The focus stays in the editor of a deck when steps go, move and come back', async ({ page }) => {
  await openDeck(page, lang, say);
  const head = (title: string) => steps(page).filter({ hasText: title }).getByRole('button').first();
  const remove = page.getByRole('button', { name: say('deck_step_remove') });

  await head('Gamma').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Control+z');
  await expect(steps(page).nth(2)).toContainText('Gamma');
  await expect(head('Gamma')).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await expect(steps(page).nth(1)).toContainText('Gamma');
  await expect(head('Gamma')).toBeFocused();
  await page.keyboard.press('Control+z');

  // A step that goes while it has the focus leaves it to its neighbour, and takes it when it comes back.
  await head('Beta').click();
  await remove.click();
  await expect(page.getByRole('status').filter({ hasText: say('deck_step_removed', { number: 2 }) })).toHaveCount(1);
  await expect(head('Gamma')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(head('Beta')).toHaveAttribute('aria-current', 'step');
  await expect(page.getByRole('status').filter({ hasText: say('deck_step_removed', { number: 2 }) })).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: say('deck_step_back', { number: 2 }) })).toHaveCount(1);
  await head('Beta').focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(steps(page)).toHaveCount(2);
  await expect(head('Gamma')).toBeFocused();

  await remove.click();
  await remove.click();
  await expect(steps(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: say('deck_to_map') })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(head('Alpha')).toBeFocused();
});

test('A new deck is met at its name, and one that is deleted at what brings it back', async ({ page }) => {
  await openList(page, lang, say);
  await page.getByRole('button', { name: say('deck_new'), exact: true }).press('Enter');
  const title = say('deck_new_title');
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: title, level: 1 })).not.toBeFocused();

  await openList(page, lang, say);
  await page.getByRole('button', { name: say('deck_remove_of', { title }), exact: true }).press('Enter');
  const undo = page.getByRole('button', { name: say('undo'), exact: true });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(page.getByRole('link', { name: title, exact: true })).toBeFocused();
});
