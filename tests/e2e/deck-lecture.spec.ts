import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expectSteps, openDeck } from './deck-page';
import { TITLES } from './deck-file';
import { expect, PATIENCE, SMALL, test } from './fixtures';
import { choose, keep, refuseGraphics, save } from './handout-dialog';
import { LANGS, wordsOf } from './words';

test.use({ viewport: SMALL });

/** What a file of each format begins with. */
const BEGINNINGS = {
  pdf: '%PDF-',
  pptx: 'PK\u0003\u0004',
  html: '<!doctype html>',
  markdown: 'PK\u0003\u0004',
  png: 'PK\u0003\u0004'
};

/** Each in one language: stories tell both of files and of lectures. */
const [FILES_IN, LECTURE_IN] = [LANGS.at(-1)!, LANGS[0]!];

test(`A deck of one's own, ${FILES_IN}, is written in every format`, async ({ page }) => {
  const say = wordsOf(FILES_IN);
  await page.addInitScript(refuseGraphics);
  await openDeck(page, FILES_IN, say);
  await page.getByRole('button', { name: say('handout_button') }).click();
  const dialog = page.getByRole('dialog', { name: say('handout_title') });
  for (const [format, beginning] of Object.entries(BEGINNINGS)) {
    await choose(dialog, say, format);
    const bytes = readFileSync(await keep(await save(page, dialog, say), `own-${format}`));
    expect(bytes.subarray(0, beginning.length).toString('latin1'), format).toBe(beginning);
    if (format === 'png')
      expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('.png'))).toHaveLength(TITLES.length);
    if (format === 'html') for (const title of TITLES) expect(bytes.toString('utf8')).toContain(title);
    if (format === 'pptx') expect(strFromU8(unzipSync(bytes)['ppt/slides/slide2.xml']!)).toContain(TITLES[0]);
  }
});

test(`A deck of one's own, ${LECTURE_IN}, is a lecture, and goes on by itself`, async ({ page }) => {
  const say = wordsOf(LECTURE_IN);
  const shows = (title: string) => expect(page.getByRole('heading', { name: title })).toBeVisible(PATIENCE);
  await openDeck(page, LECTURE_IN, say);
  await page.getByRole('link', { name: say('stories_present') }).click();
  await shows(TITLES[0]!);
  await expect(page.getByRole('button', { name: say('present_next'), exact: true })).toBeVisible(PATIENCE);
  await page.keyboard.press('End');
  await shows(TITLES[2]!);
  await page.keyboard.press('Home');
  await shows(TITLES[0]!);

  // The bar comes when the pointer moves.
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: say('present_autoplay'), exact: true }).click();
  await page.getByRole('menuitem', { name: /10/ }).click();
  await expect(page.getByRole('button', { name: say('present_autoplay_stop') })).toBeVisible();
  await shows(TITLES[1]!);
  await page.mouse.move(320, 320);
  await page.getByRole('button', { name: say('present_autoplay_stop') }).click();
  await page.goBack();
  await expectSteps(page, TITLES);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'projector');
});
