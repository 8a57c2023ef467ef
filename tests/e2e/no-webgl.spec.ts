import { expect, SMALL, test } from './fixtures';
import { LANGS, subjectName, wordsOf } from './words';

test.use({ viewport: SMALL });

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: without WebGL the page says so, and its map is a drawing that is moved, asked and measured on`, async ({
    page
  }) => {
    await page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext as (
        this: HTMLCanvasElement,
        kind: string,
        how?: unknown
      ) => unknown;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, how?: unknown) {
        return kind.startsWith('webgl') ? null : getContext.call(this, kind, how);
      } as typeof HTMLCanvasElement.prototype.getContext;
    });
    await page.goto(`/${lang}/?camera=30,60,1.5&projection=mercator&subjects=chabahar,yamal`);

    await expect(page.getByText(say('problem_webgl_missing'))).toBeVisible();
    const map = page.getByRole('application', { name: say('map') });
    const drawing = map.getByRole('img', { name: say('map') });
    await expect(drawing).toBeVisible();
    await page.getByRole('button', { name: say('zoom_in'), exact: true }).click();
    await expect(page).toHaveURL(/camera=/);
    await page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, 'yamal') }) }).click();
    await expect(page).toHaveURL(/subjects=chabahar(&|$)/);
    await page.getByRole('combobox', { name: say('search_label') }).fill('Sabetta');
    await page.getByRole('option').first().click();
    const selection = page.getByRole('tabpanel', { name: say('tab_selection') });
    await expect(selection.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(selection.getByText(say('fact_source'), { exact: true })).toBeVisible();
    // Found, the port is brought into sight and named on the drawing; a key moves it on, and a click there asks for it again.
    await expect(drawing.getByText(lang === 'ar' ? 'سابيتا' : 'Sabetta', { exact: true })).toBeVisible();
    await map.focus();
    const before = page.url();
    await page.keyboard.press('ArrowDown');
    await expect(page).not.toHaveURL(before);
    await page.getByRole('button', { name: say('mode_measure'), exact: true }).click();
    await expect(page.getByText(say('hint_first')).first()).toBeVisible();
    await map.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/measure=line~/);
    // The shapes of the reader's own file are on the drawing too: a point of it, where there was none.
    const points = drawing.locator('circle[r="3.2"]');
    const [latitude, longitude] = new URL(page.url()).searchParams.get('camera')!.split(',').map(Number);
    const count = await points.count();
    await page.getByRole('tab', { name: say('tab_data') }).click();
    const own = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [longitude, latitude] } };
    const file = { name: 'own.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(own)) };
    await page
      .getByRole('tabpanel', { name: say('tab_data') })
      .locator('input[type=file]')
      .setInputFiles(file);
    await expect(points).toHaveCount(count + 1);
  });
}
