import type { Locator } from '@playwright/test';
import { expect, LIGHT, SMALL, test } from './fixtures';
import { LANGS, wordsOf } from './words';

test.use({ viewport: SMALL });

const WIDTHS = [320, 390, 768, 1000, 1280];

/** Pixels that a field leaves for its hint beside what the hint takes. */
const roomLeft = (field: Locator): Promise<number> =>
  field.evaluate((element: HTMLInputElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(element);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = font;
    const room = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return room - pen.measureText(element.placeholder).width;
  });

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
    }
  });
}
