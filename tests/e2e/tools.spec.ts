import { DEFAULT_VIEW } from '#core/view/view';
import { PRESET_VIEWS } from '#core/view/presets';
import { expect, LIGHT, openAtlas, SMALL, test, testIn } from './fixtures';
import { ask, cameraOf, expectCentre, expectDrawn } from './map';
import { LANGS, wordsOf } from './words';

test.use({ viewport: SMALL });

for (const lang of LANGS) {
  const say = wordsOf(lang);

  testIn('en', lang)?.(`${lang}: the map is zoomed, turned and laid flat with its tools`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    const tool = (key: string) => page.getByRole('region', { name: say('map_tools') }).getByRole('button', { name: say(key) });
    const zoom = async () => Math.round((await cameraOf(page)).zoom * 100) / 100;

    await tool('zoom_in').click();
    await expect.poll(zoom).toBe(2.5);
    await tool('zoom_out').click();
    await expect.poll(zoom).toBe(1.5);

    await tool('to_globe').click();
    await expect.poll(async () => (await cameraOf(page)).projection).toBe('globe');
    await tool('to_mercator').click();
    await expect.poll(async () => (await cameraOf(page)).projection).toBe('mercator');
    await expectCentre(page, [60, 30]);

    await page.getByRole('application', { name: say('map') }).press('Shift+ArrowRight');
    await expect.poll(async () => (await cameraOf(page)).bearing).not.toBe(0);
    const bearing = Math.round((await cameraOf(page)).bearing);
    await page.getByRole('button', { name: say('compass', { bearing }) }).click();
    await expect.poll(async () => (await cameraOf(page)).bearing).toBe(0);
    await expect(page.getByRole('button', { name: say('compass_north') })).toBeVisible();
  });

  testIn('ar', lang)?.(`${lang}: the Arctic is seen from over the pole, and there is a way back`, async ({ page }) => {
    await openAtlas(page, lang, '?camera=30,60,1.5&projection=mercator&subjects=northern-sea-route');

    await page.getByRole('button', { name: say('views') }).click();
    await page.getByRole('menuitem', { name: say('preset_arctic') }).click();
    await expectCentre(page, PRESET_VIEWS.arctic.camera.center);
    await expect.poll(async () => (await cameraOf(page)).projection).toBe('globe');
    await expectDrawn(page, 'northern-sea-route');
    await expect(page).toHaveURL(/\?camera=82,90,-0\.4&subjects=northern-sea-route$/);

    await page.getByRole('button', { name: say('reset_view') }).click();
    await expectCentre(page, DEFAULT_VIEW.camera.center);
    await expect(page).toHaveURL(/\?subjects=northern-sea-route$/);
  });

  testIn('ar', lang)?.(`${lang}: nothing moves for who wants no motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openAtlas(page, lang, LIGHT);
    await ask(page, (map) => {
      const counted = { moves: 0 };
      Object.assign(window, { counted });
      map.on('move', () => (counted.moves += 1));
    });

    await page.getByRole('button', { name: say('reset_view') }).click();
    await expectCentre(page, DEFAULT_VIEW.camera.center);
    const moves = await page.evaluate(() => (window as unknown as { counted: { moves: number } }).counted.moves);
    expect(moves, 'the camera jumps').toBeLessThanOrEqual(2);

    await page.getByRole('button', { name: say('settings'), exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const animated = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length
    );
    expect(animated).toBe(0);
  });
}
