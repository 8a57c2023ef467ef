import type { Locator } from '@playwright/test';
import { expect, LIGHT, openAtlas, SMALL, test } from './fixtures';
import { LANGS, wordsOf } from './words';

test.use({ viewport: SMALL });

const ENLARGED = [
  { letters: '150%', width: 390, height: 844 },
  { letters: '200%', width: 1280, height: 800 }
];
const WIDTHS = [320, 360, 390, 768, 1000, 1280];

/** Pixels that a field leaves for its hint beside what the hint takes. */
const roomLeft = (field: Locator): Promise<number> =>
  field.evaluate((element: HTMLInputElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(element);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = font;
    const room = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return room - pen.measureText(element.placeholder).width;
  });

/** That there is more than fits, how many shades tell of it, and that the covers of these move along. */
const goesOn = (row: Locator): Promise<unknown> =>
  row.evaluate((element) => {
    const { backgroundImage, backgroundAttachment } = getComputedStyle(element);
    const shades = backgroundImage.split('linear-gradient').length - 1;
    return { isWider: element.scrollWidth > element.clientWidth, shades, moving: backgroundAttachment };
  });
const SIGN = { shades: 4, moving: 'local, local, scroll, scroll' };

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`The search says whole what it is for, and the header stays within the window, ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/${LIGHT}`);
    const field = page.getByRole('combobox', { name: say('search_label') });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: SMALL.height });
      await expect.poll(() => roomLeft(field), `at ${width} pixels`).toBeGreaterThanOrEqual(0);
      const settings = (await page.getByRole('button', { name: say('settings'), exact: true }).boundingBox())!;
      expect(settings.x, `at ${width} pixels`).toBeGreaterThanOrEqual(0);
      expect(settings.x + settings.width, `at ${width} pixels`).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} pixels`).toBeLessThanOrEqual(width);
      if (width < 360) continue;
      const stories = page.getByRole('link', { name: say('stories_title'), exact: true });
      await expect(stories, `at ${width} pixels`).toBeInViewport({ ratio: 1 });
      await stories.click({ trial: true });
    }
  });

  test(`With enlarged letters everything that is pressed stays within the window, ${lang}`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    const modes = page.getByRole('group', { name: say('modes') });
    const tools = page.getByRole('region', { name: say('map_tools') }).getByRole('button');
    const pressed = page.locator('header .actions, .notices').locator('a, button').or(tools).filter({ visible: true });
    for (const { letters, width, height } of ENLARGED) {
      await page.setViewportSize({ width, height });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
      for (const each of [modes, ...(await pressed.all())]) await expect(each).toBeInViewport({ ratio: 0.99 });
      const last = modes.getByRole('button').last();
      await last.hover();
      await expect(last).toBeInViewport({ ratio: 0.99 });
    }
  });

  test(`What is pushed sideways shows at both ends where it goes on, and widens no page, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: SMALL.height });
    await openAtlas(page, lang, LIGHT);
    await page.getByRole('button', { name: say('mode_routes'), exact: true }).click();
    const tabs = page.getByRole('tablist', { name: say('panel') });
    await expect(tabs.getByRole('tab')).toHaveCount(5);
    // In Arabic the five just fit.
    expect(await goesOn(tabs)).toMatchObject(lang === 'en' ? { isWider: true, ...SIGN } : SIGN);
    await page.goto(`/${lang}/places/`);
    expect(await goesOn(page.getByRole('navigation', { name: say('pages_rooms') }))).toEqual({ isWider: true, ...SIGN });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
