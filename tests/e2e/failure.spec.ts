import { expect, openAtlas, SMALL, test } from './fixtures';
import { ask, expectDrawn } from './map';
import { LANGS, saidAs, subjectName, wordsOf } from './words';

test.use({ viewport: SMALL });

const VIEW = '?camera=30,60,1.5&projection=mercator&subjects=chabahar,yamal';

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: without the atlas the base map stands, and another try brings it`, async ({ page, watch }) => {
    watch.forgive(/atlas\.json/);
    await page.route('**/atlas.json', (route) => route.abort());
    await page.goto(`/${lang}/${VIEW}`);

    const notices = page.getByRole('status', { name: say('notices') });
    await expect(notices.getByText(say('problem_data_unavailable', { file: 'atlas.json' }))).toBeVisible();
    const land = () => ask(page, (map) => map.queryRenderedFeatures({ layers: ['land:overview'] }).length);
    await expect.poll(land, { timeout: 90_000 }).toBeGreaterThan(0);
    const yamal = page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, 'yamal') }) });
    await yamal.click();
    await expect(yamal).not.toBeChecked();

    await page.unroute('**/atlas.json');
    await notices.getByRole('button', { name: say('retry') }).click();
    await expectDrawn(page, 'chabahar');
    await expect(notices.getByText(saidAs(say, 'problem_data_unavailable'))).toHaveCount(0);
  });

  test(`${lang}: without the base the panels work, and another try brings it`, async ({ page, watch }) => {
    watch.forgive(/overview\.json/);
    await page.route('**/base/overview.json', (route) => route.abort());
    await page.goto(`/${lang}/${VIEW}`);

    const notices = page.getByRole('status', { name: say('notices') });
    await expect(notices.getByText(saidAs(say, 'problem_data_unavailable')).first()).toBeVisible();
    await expectDrawn(page, 'chabahar');

    await page.unroute('**/base/overview.json');
    await notices
      .getByRole('button', { name: say('retry') })
      .first()
      .click();
    const land = () => ask(page, (map) => map.queryRenderedFeatures({ layers: ['land:overview'] }).length);
    await expect.poll(land, { timeout: 90_000 }).toBeGreaterThan(0);
    const borders = () => ask(page, (map) => map.queryRenderedFeatures({ layers: ['border:overview'] }).length);
    await expect.poll(borders, { timeout: 90_000 }).toBeGreaterThan(0);
    await expect(notices.getByText(saidAs(say, 'problem_data_unavailable'))).toHaveCount(0);
  });

  test(`${lang}: without WebGL the page says so, and its lists and panels work`, async ({ page }) => {
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
    await page.goto(`/${lang}/${VIEW}`);

    await expect(page.getByText(say('problem_webgl_missing'))).toBeVisible();
    await page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, 'yamal') }) }).click();
    await expect(page).toHaveURL(/subjects=chabahar(&|$)/);
    await page.getByRole('combobox', { name: say('search_label') }).fill('Sabetta');
    await page.getByRole('option').first().click();
    const selection = page.getByRole('tabpanel', { name: say('tab_selection') });
    await expect(selection.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(selection.getByText(say('fact_source'), { exact: true })).toBeVisible();
  });

  test(`${lang}: an address that leads nowhere says so and shows the way to the atlas`, async ({ page, watch }) => {
    watch.forgive(/nowhere/);
    const response = await page.goto(`/${lang}/nowhere/`);
    expect(response!.status()).toBe(404);

    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const way = page.getByRole('link', { name: say('site_name') });
    await expect(way).toBeVisible();
    await way.click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    await expect(page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, 'chabahar') }) })).toBeVisible();
  });
}

test('the address without a language leads to the atlas', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/ar\/$/);
  await openAtlas(page, 'ar', VIEW);
});
