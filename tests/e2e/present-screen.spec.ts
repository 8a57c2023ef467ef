import { expect, SMALL, test } from './fixtures';
import { announced, openRoom, press } from './lecture';
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
}
