import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITION } from '#core/atlas/edition';
import { DEFAULT_VIEW } from '#core/view/view';
import { watchPage, type Watched } from '../bench/page/watch-page';
import { firstView } from '../budget/first-view';
import { expect, openAtlas, test, testIn } from './fixtures';
import { ask, cameraOf, expectDrawn } from './map';
import { LANGS, subjectName, wordsOf } from './words';

// Wide enough for the legend to stand open beside the panel.
test.use({ viewport: { width: 1120, height: 700 } });

const ROOT = join(import.meta.dirname, '../..');

/** The paths that the budget of the first view counts. */
function counted(lang: 'ar' | 'en'): string[] {
  const budget = JSON.parse(readFileSync(join(ROOT, 'tests/budget/budget.json'), 'utf8')) as {
    fetched: Record<string, string[]>;
  };
  const fetched = budget.fetched[lang]!.map((path) => path.replace('{edition}', EDITION));
  return firstView(join(ROOT, 'build'), lang, fetched).map(({ path }) => path);
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: nothing is asked for before the first map stands that its budget does not count`, async ({ page }) => {
    await page.addInitScript(watchPage);
    await openAtlas(page, lang);
    const asked = await page.evaluate(() => {
      const { firstMap = 0 } = (window as unknown as Watched).notes;
      const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < firstMap);
      return before.map(({ name }) => new URL(name).pathname.slice(1));
    });
    expect(asked).toContain(`data/${EDITION}/base/first.json`);
    expect(asked.filter((path) => !counted(lang).includes(path))).toEqual([]);
  });

  test(`${lang}: the atlas opens on its first view`, async ({ page }) => {
    await openAtlas(page, lang);

    await expect(page).toHaveTitle(`${say('site_tagline')} · ${say('site_name')}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByRole('heading', { level: 1, name: say('site_name') })).toBeVisible();
    const map = page.getByRole('application', { name: say('map') });
    await expect(map).toBeVisible();
    // It is hidden over its drawing until it is whole, and never longer.
    await expect(map).toHaveCSS('opacity', '1');
    const seen = await cameraOf(page);
    expect([seen.longitude, seen.latitude]).toEqual([...DEFAULT_VIEW.camera.center]);
    expect(seen.projection).toBe('globe');

    const legend = page.getByRole('region', { name: say('legend') });
    for (const subject of DEFAULT_VIEW.subjects) {
      await expect(page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, subject) }) })).toBeChecked();
      await expectDrawn(page, subject);
      await expect(legend.getByRole('heading', { name: subjectName(say, subject) })).toBeVisible();
    }
  });

  testIn('en', lang)?.(`${lang}: the legend names what is drawn and nothing else`, async ({ page }) => {
    await openAtlas(page, lang, '?camera=25,60,2&projection=mercator&subjects=chabahar');

    const legend = page.getByRole('region', { name: say('legend') });
    const row = (key: string) => legend.getByRole('listitem').filter({ hasText: say(key) });
    for (const key of ['mode_sea', 'mode_rail', 'mode_road']) await expect(row(key).first()).toBeVisible();
    await expect(row('mode_gas_pipeline')).toHaveCount(0);
    await expect(legend.getByRole('heading', { name: subjectName(say, 'yamal') })).toHaveCount(0);

    const kinds = await ask(page, (map) =>
      map.queryRenderedFeatures({ layers: ['place:sign'] }).map((each) => each.properties.placeKind as string)
    );
    for (const kind of new Set(kinds)) await expect(row(`place_${kind.replaceAll('-', '_')}`).first()).toBeVisible();
  });
}
