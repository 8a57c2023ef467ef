import type { Page } from '@playwright/test';
import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import { SUBJECT_CAMERAS } from '#core/view/presets';
import { expect, openAtlas, SMALL, test, testIn } from './fixtures';
import { ask, expectCentre, expectDrawn, expectNotDrawn } from './map';
import { LANGS, subjectName, wordsOf, type Say } from './words';

test.use({ viewport: SMALL });

/** All eight subjects lie in sight here, and nothing is drawn yet. */
const EMPTY = '?camera=35,60,0.9&projection=mercator&subjects=none';

function switchOf(page: Page, say: Say, subject: SubjectId) {
  return page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, subject) }) });
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const byKeyboard = lang === 'en';

  test(`${lang}: every subject is switched on and off by ${byKeyboard ? 'keyboard' : 'mouse'}`, async ({ page }) => {
    await openAtlas(page, lang, EMPTY);
    for (const subject of SUBJECTS) {
      const it = switchOf(page, say, subject);
      const turn = () => (byKeyboard ? it.press('Space') : it.click());
      await expect(it).not.toBeChecked();
      await expectNotDrawn(page, subject);
      await turn();
      await expect(it).toBeChecked();
      await expectDrawn(page, subject);
      await turn();
      await expect(it).not.toBeChecked();
      await expectNotDrawn(page, subject);
    }
  });

  testIn('ar', lang)?.(`${lang}: a subject is shown alone, and fades`, async ({ page }) => {
    await openAtlas(page, lang, '?camera=60,70,1.5&projection=mercator&subjects=chabahar,northern-sea-route');
    const yamal = subjectName(say, 'yamal');

    await page.getByRole('button', { name: say('layer_only_label', { subject: yamal }) }).click();
    await expectDrawn(page, 'yamal');
    await expectNotDrawn(page, 'northern-sea-route');
    for (const subject of SUBJECTS) {
      if (subject === 'yamal') await expect(switchOf(page, say, subject)).toBeChecked();
      else await expect(switchOf(page, say, subject)).not.toBeChecked();
    }

    await page
      .getByRole('listitem')
      .filter({ hasText: say('subject_about_yamal') })
      .locator('[aria-expanded="false"]')
      .click();
    const opacity = page.getByRole('slider', { name: say('layer_opacity_label', { subject: yamal }) });
    await opacity.press('Home');
    await expect(opacity).toHaveAttribute('aria-valuetext', /10/);
    await expect.poll(() => ask(page, (map) => map.getPaintProperty('line-mark:sea-yamal', 'icon-opacity'))).toBe(0.1);
    await opacity.fill('50');
    await expect.poll(() => ask(page, (map) => map.getPaintProperty('line-mark:sea-yamal', 'icon-opacity'))).toBe(0.5);
    await expect(page).toHaveURL(/opacity=yamal:50/);
  });

  testIn('en', lang)?.(`${lang}: “go to” brings a subject into sight, in a jump or in a flight`, async ({ page }) => {
    await openAtlas(page, lang, '?camera=-20,-60,1.5&projection=mercator&subjects=none');
    for (const [subject, reducedMotion] of [
      ['chabahar', 'reduce'],
      ['yamal', 'no-preference']
    ] as const) {
      await page.emulateMedia({ reducedMotion });
      await expectNotDrawn(page, subject);
      await page.getByRole('button', { name: say('layer_go_label', { subject: subjectName(say, subject) }) }).click();
      await expect(switchOf(page, say, subject)).toBeChecked();
      await expectDrawn(page, subject);
      await expectCentre(page, SUBJECT_CAMERAS[subject].center);
    }
  });
}
