import type { Page } from '@playwright/test';
import { expect, fetchAtlas, LIGHT, openAtlas, test, testIn } from './fixtures';
import { cameraOf, expectDrawn, pointOf } from './map';
import { LANGS, subjectName, wordsOf, saidAs } from './words';

const SCREEN = { width: 390, height: 844 };
test.use({ viewport: SCREEN, hasTouch: true, isMobile: true });

async function sheetHeight(page: Page, sheet: string): Promise<number> {
  return Math.round((await page.getByRole('complementary', { name: sheet }).boundingBox())!.height);
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const handle = (page: Page) => page.getByRole('separator', { name: say('sheet_height') });
  const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

  testIn('en', lang)?.(`${lang}: the sheet has three heights, for the finger, the buttons and the keys`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    const said = (key: string) => expect(handle(page)).toHaveAttribute('aria-valuetext', say(key));

    await said('sheet_peek');
    expect(await sheetHeight(page, say('sheet'))).toBe(96);
    await tap(page, say('sheet_raise'));
    await said('sheet_half');
    await expect.poll(() => sheetHeight(page, say('sheet'))).toBeGreaterThan(SCREEN.height * 0.4);
    await tap(page, say('sheet_raise'));
    await said('sheet_full');
    await expect.poll(() => sheetHeight(page, say('sheet'))).toBeGreaterThan(SCREEN.height * 0.8);
    await expect(page.getByRole('button', { name: say('zoom_in') })).toBeHidden();
    await tap(page, say('sheet_lower'));
    await said('sheet_half');

    await handle(page).press('Home');
    await said('sheet_peek');
    await handle(page).press('ArrowUp');
    await said('sheet_half');

    const { x, y } = (await handle(page).boundingBox())!;
    await page.mouse.move(x + 195, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + 195, y + 200, { steps: 5 });
    await page.mouse.move(x + 195, SCREEN.height - 40, { steps: 5 });
    await page.mouse.up();
    await said('sheet_peek');
  });

  testIn('en', lang)?.(`${lang}: layers, legend and selection are tabs of the sheet`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);

    await page.getByRole('tab', { name: say('tab_legend') }).tap();
    await expect(handle(page)).toHaveAttribute('aria-valuetext', say('sheet_half'));
    const legend = page.getByRole('tabpanel', { name: say('tab_legend') });
    await expect(legend.getByRole('heading', { name: subjectName(say, 'chabahar') })).toBeVisible();
    await page.getByRole('tab', { name: say('tab_selection') }).tap();
    await expect(page.getByText(say('selection_empty'))).toBeVisible();
    await page.getByRole('tab', { name: say('tab_layers') }).tap();
    await page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, 'yamal') }) }).tap();
    await expectDrawn(page, 'yamal');
  });

  test(`${lang}: the field in which points are typed stays in sight`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    await page.getByRole('button', { name: say('mode_measure'), exact: true }).tap();
    const panel = page.getByRole('tabpanel', { name: say('tab_measure'), exact: true });
    for (const [index, point] of ['25.3, 60.6', '18.9, 72.8', '10, 70'].entries()) {
      const field = panel.getByRole('combobox');
      await field.fill(point);
      await expect(panel.getByRole('option')).toHaveCount(1);
      await field.press('Enter');
      await expect(panel.getByRole('list', { name: say('points') }).getByRole('listitem')).toHaveCount(index + 1);
      await expect(panel.getByRole('combobox')).toBeFocused();
      await expect(panel.getByRole('combobox')).toBeInViewport({ ratio: 0.99 });
    }
    // What is said of how its length was computed has the width of the screen.
    await panel
      .getByRole('button', { name: saidAs(say, 'figure_how') })
      .first()
      .tap();
    const method = page
      .getByRole('dialog', { name: say('how') })
      .getByRole('definition')
      .first();
    expect((await method.boundingBox())!.width).toBeGreaterThan(SCREEN.width - 48);
  });

  testIn('ar', lang)?.(`${lang}: every tool is in reach and large enough for a finger`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);

    const tools = page.getByRole('region', { name: say('map_tools') }).getByRole('button');
    expect(await tools.count()).toBeGreaterThanOrEqual(6);
    const heights = new Set<number>();
    for (const tool of await tools.all()) {
      const box = (await tool.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(SCREEN.width);
      expect(box.y).toBeGreaterThan(SCREEN.height / 2);
      heights.add(Math.round(box.y));
    }
    expect(heights.size, 'in one row').toBe(1);
    await tap(page, say('zoom_in'));
    await expect.poll(async () => Math.round((await cameraOf(page)).zoom * 10)).toBe(25);

    for (const inHeader of [say('settings'), say('share')]) {
      await page.getByRole('button', { name: inHeader, exact: true }).tap({ trial: true });
    }
    await page.getByRole('link', { name: say('other_language') }).tap({ trial: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SCREEN.width);
  });

  testIn('ar', lang)?.(`${lang}: a tap on the map and a search both raise the sheet with what was chosen`, async ({ page }) => {
    const { places } = await fetchAtlas(page);
    const port = places.find(({ id }) => id === 'chabahar-port')!;
    await openAtlas(page, lang, '?camera=25.4,60,3.4&projection=mercator&subjects=chabahar');
    const selection = page.getByRole('tabpanel', { name: say('tab_selection') });

    const at = await pointOf(page, port.at);
    await page.touchscreen.tap(at.x, at.y);
    await expect(selection.getByRole('heading', { name: port.names[lang], exact: true })).toBeVisible();
    await expect(handle(page)).toHaveAttribute('aria-valuetext', say('sheet_half'));
    await page.getByRole('button', { name: say('close_selection') }).tap();
    await expect(handle(page)).toHaveAttribute('aria-valuetext', say('sheet_peek'));

    const field = page.getByRole('combobox', { name: say('search_label') });
    const modes = page.getByRole('group', { name: say('modes') });
    await field.fill('Sabetta');
    for (const wide of [field, page.getByRole('listbox', { name: say('search_results') })])
      expect((await wide.boundingBox())!.width, 'the width of the screen').toBeGreaterThan(SCREEN.width - 32);
    // By way of the button that clears the field.
    await field.press('Tab');
    await page.keyboard.press('Tab');
    await expect(modes.getByRole('button').first()).toBeInViewport({ ratio: 1 });
    await field.fill('Sabetta');
    await expect(page.getByRole('option').first()).toBeVisible();
    await field.press('Enter');
    const heading = selection.getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();
    await expect(handle(page)).toHaveAttribute('aria-valuetext', say('sheet_half'));
    await expect(heading, 'clear of the tabs').toBeInViewport({ ratio: 1 });
    const sheet = await page.getByRole('complementary', { name: say('sheet') }).boundingBox();
    const sabetta = places.find(({ id }) => id === 'sabetta')!;
    await expect
      .poll(async () => (await pointOf(page, sabetta.at)).y, { message: 'it lies above the sheet' })
      .toBeLessThan(sheet!.y);
  });
}
