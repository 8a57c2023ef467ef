import type { Page } from '@playwright/test';
import { expect, LIGHT, PATIENCE, test } from './fixtures';
import { ask, cameraOf } from './map';
import { LANGS, wordsOf } from './words';

/** A story with a route whose length stands in the key of its map from the first step on. */
const STORY = 'two-ways-asia-europe';

/** How far the page is scrolled, once that has come to rest. */
function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test.describe(`${lang}: a large window enlarged twice`, () => {
    test.use({ viewport: { width: 640, height: 400 } });

    test('a story has its map and the whole key of it beside the text', async ({ page }) => {
      await page.goto(`/${lang}/stories/${STORY}/`);
      const key = page.locator('.readout ul');
      await expect(key.locator('.length').first()).toBeVisible(PATIENCE);
      const text = (await page.getByRole('main').boundingBox())!;
      const free = lang === 'ar' ? [0, text.x] : [text.x + text.width, 640];
      expect(free[1]! - free[0]!).toBeGreaterThanOrEqual(280);
      await expect
        .poll(async () => {
          const { x, y, width, height } = (await key.boundingBox())!;
          return x >= free[0]! && x + width <= free[1]! && y > 48 && y + height <= 400;
        }, PATIENCE)
        .toBe(true);
      // What walks through the steps stays below the text.
      const walk = (await page.getByRole('navigation', { name: say('stories_walk') }).boundingBox())!;
      expect(walk.width).toBeLessThanOrEqual(text.width);
    });
  });

  test.describe(`${lang}: a large window enlarged four times`, () => {
    test.use({ viewport: { width: 320, height: 256 } });

    test('a story is a page of text and drawn maps', async ({ page }) => {
      await page.goto(`/${lang}/stories/${STORY}/`);
      const picture = page.locator('[data-step] img').first();
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toBeVisible();
      await expect(page.locator('canvas')).toHaveCount(0);
      await page.mouse.move(160, 100);
      const before = await scrolled(page);
      await page.mouse.wheel(0, 150);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test('the wheel over the map scrolls the page, and zooms the map with Ctrl', async ({ page }) => {
      await page.goto(`/${lang}/${LIGHT}`);
      await expect(page.locator('.map[data-idle]')).toHaveAttribute('data-idle', 'true', PATIENCE);
      await expect(page.getByText(say('embed_wheel'))).toBeAttached();
      const { zoom } = await cameraOf(page);
      await page.mouse.move(160, 200);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
      expect((await cameraOf(page)).zoom).toBe(zoom);
      // The map has gone up with its page.
      await page.mouse.move(160, 40);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(async () => (await cameraOf(page)).zoom, PATIENCE).toBeGreaterThan(zoom);
    });

    test('a window that becomes large has its wheel on the map again', async ({ page }) => {
      await page.goto(`/${lang}/${LIGHT}`);
      await ask(page, () => true);
      await expect(page.getByText(say('embed_wheel'))).toBeAttached();
      await page.setViewportSize({ width: 640, height: 512 });
      await expect(page.getByText(say('embed_wheel'))).not.toBeAttached();
    });
  });
}
