import { expect, PATIENCE, SMALL, test } from './fixtures';
import { refuseGraphics } from './handout-dialog';
import { announced, fetchStory, openRoom, press, stepOf } from './lecture';
import { swipe } from './swipe';
import { LANGS, wordsOf } from './words';

test.use({ viewport: SMALL });

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: a lecture blacks the audience’s screen at once and wholly, and leaves no theme behind`, async ({ context }) => {
    const audience = await openRoom(context, lang, '');
    const isBlack = announced(audience, say, 'present_is_black');
    const bar = audience.getByRole('toolbar', { name: say('present_controls') });
    /** It goes to sleep when nobody stirs, but not under the pointer. */
    const wakeBar = async (): Promise<void> => {
      const { x, y } = (await bar.boundingBox())!;
      await audience.mouse.move(x + 4, y + 4);
      await audience.mouse.move(x + 6, y + 6);
      await expect(bar).toHaveCSS('opacity', '1');
    };
    // Whoever works it by keys sees it as long as they are among its buttons.
    await expect(bar).toHaveCSS('opacity', '0');
    await audience.keyboard.press('Tab');
    await bar.getByRole('button', { name: say('present_next'), exact: true }).focus();
    await expect(bar).toHaveCSS('opacity', '1');
    await audience.keyboard.press('?');
    const keys = audience.getByRole('dialog').getByRole('region', { name: say('present_keys') });
    await keys.press('End');
    await expect.poll(() => keys.evaluate((list) => list.scrollTop)).toBeGreaterThan(0);
    await audience.keyboard.press('Escape');
    await expect(keys).not.toBeAttached();
    for (const key of ['b', '.']) {
      await audience.keyboard.press('o');
      await expect(audience.getByRole('dialog')).toBeVisible();
      await audience.keyboard.press(key);
      await expect(isBlack).toBeAttached();
      await expect(audience.getByRole('dialog')).not.toBeAttached();
      await audience.keyboard.press(key);
      await expect(isBlack).not.toBeAttached();
    }
    await wakeBar();
    await press(audience, say, 'present_autoplay');
    await expect(audience.getByRole('menuitem').first()).toBeVisible();
    await audience.keyboard.press('b');
    await expect(isBlack).toBeAttached();
    await expect(audience.getByRole('menu')).not.toBeAttached();
    await audience.keyboard.press('b');
    await expect(isBlack).not.toBeAttached();

    await wakeBar();
    await press(audience, say, 'present_black');
    await expect(isBlack).toBeAttached();
    await expect(bar).toHaveCSS('opacity', '0');
    await audience.keyboard.press('Space');
    await expect(isBlack).not.toBeAttached();

    const theme = (): Promise<string | undefined> => audience.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('projector');
    await wakeBar();
    await audience.getByRole('link', { name: say('present_leave') }).click();
    await expect(audience).toHaveURL(/\/stories\//);
    await expect.poll(theme).not.toBe('projector');
  });
  test(`${lang}: a lecture shows pictures where no live map can be drawn, under a notice that is put away`, async ({
    context
  }) => {
    await context.addInitScript(refuseGraphics);
    const audience = await openRoom(context, lang, '');
    const picture = audience.locator('.still svg');
    await expect(picture).toBeVisible(PATIENCE);
    const notice = audience.getByRole('alert').filter({ hasText: say('embed_no_map') });
    // Neither covers the words beside the map.
    const words = (await audience.getByRole('heading', { level: 1 }).boundingBox())!;
    for (const box of [await picture.boundingBox(), await notice.boundingBox()]) {
      expect(box!.x >= words.x + words.width || box!.x + box!.width <= words.x).toBe(true);
    }
    await notice.getByRole('button', { name: say('close'), exact: true }).click();
    await expect(notice).toHaveCount(0);
    await expect(picture).toBeVisible();
  });

  test(`${lang}: the agenda stands under the counter of a flight, and keeps the present step in sight`, async ({ context }) => {
    const audience = await openRoom(context, lang, '');
    await audience.keyboard.press('a');
    await expect(audience.locator('.map[data-idle]')).toBeAttached(PATIENCE);
    await expect(async () => {
      await audience.keyboard.press('k');
      await expect(audience.locator('.corner dl')).toBeVisible({ timeout: 3000 });
    }).toPass(PATIENCE);
    const agenda = audience.getByRole('region', { name: say('present_agenda') });
    const [counter, list] = [(await audience.locator('.corner dl').boundingBox())!, (await agenda.boundingBox())!];
    expect(list.y).toBeGreaterThanOrEqual(counter.y + counter.height);
    // Beside each other its figures are wider than a small phone, from ten thousand kilometres on.
    await audience.setViewportSize({ width: 320, height: 568 });
    const figures = audience.locator('.corner dl');
    await expect(figures.locator('dd').first()).toHaveText(/^\s*\d\d,\d{3}/, PATIENCE);
    await expect(figures).toBeInViewport({ ratio: 1 });
    await audience.setViewportSize({ width: 640, height: 512 });
    await audience.keyboard.press('End');
    await expect(agenda.locator('[aria-current]')).toBeInViewport({ ratio: 1 });
  });

  test(`${lang}: a frozen screen is told by its button in colours of the reader’s own`, async ({ context }) => {
    const audience = await openRoom(context, lang, '');
    await audience.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const ground = (key: string) =>
      audience.getByRole('button', { name: say(key), exact: true }).evaluate((each) => getComputedStyle(each).backgroundColor);
    const before = await ground('present_freeze');
    await audience.keyboard.press('z');
    await expect.poll(() => ground('present_freeze')).not.toBe(before);
  });

  test.describe(`${lang}: on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('a swipe over the words turns the step alone, and a tap calls the controls', async ({ context }) => {
      const audience = await openRoom(context, lang, '');
      const { steps } = await fetchStory(audience);
      const words = (await audience.locator('#present-title').boundingBox())!;
      const bar = audience.getByRole('toolbar', { name: say('present_controls') });
      await expect(bar).toHaveCSS('opacity', '0');
      await swipe(audience, lang === 'ar' ? 200 : -200, words.y + 4);
      await expect(stepOf(audience, steps[1]!.title[lang])).toBeVisible();
      // It comes and goes by degrees: whether it takes a finger says at once if it was called.
      expect(await bar.evaluate((each) => getComputedStyle(each).pointerEvents)).toBe('none');
      await audience.touchscreen.tap(195, words.y + 4);
      await expect(bar).toHaveCSS('opacity', '1');
    });
  });
}
