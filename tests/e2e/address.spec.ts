import type { Page } from '@playwright/test';
import { atRest, expect, fetchAtlas, LIGHT, openAtlas, PATIENCE, SMALL, test, testIn } from './fixtures';
import { ask, cameraOf, expectDrawn, expectNotDrawn } from './map';
import { LANGS, subjectName, wordsOf, type Say } from './words';

test.use({ viewport: SMALL });

const SHARED =
  '?camera=60.5,71.25,2.75,20,30&projection=mercator&theme=dark&subjects=yamal,gas-and-trade&opacity=yamal:50' +
  '&select=place:sabetta&labels=local-ru&names=first&borders=un';

/** Addresses that say what there is but not from where it is seen, and the ends of it. Longitude first. */
const FAR_AWAY = [
  [
    'route=-36.84,174.77~-33.04,-71.63',
    [
      [174.77, -36.84],
      [-71.63, -33.04]
    ]
  ],
  [
    'measure=line~-36.84,174.77~-41.3,174.8',
    [
      [174.77, -36.84],
      [174.8, -41.3]
    ]
  ]
] as const;

/** Whether a position lies on the map, on this side of the globe, and under nothing that stands over the map. */
function isInSight(page: Page, position: readonly [number, number]): Promise<boolean> {
  return ask(
    page,
    (map, [longitude, latitude]) => {
      const box = map.getCanvas().getBoundingClientRect();
      const point = map.project([longitude, latitude]);
      const back = map.unproject(point);
      const isHere = Math.abs(back.lat - latitude) < 0.1;
      return isHere && document.elementFromPoint(box.left + point.x, box.top + point.y)?.closest('.map') !== null;
    },
    position
  );
}

function switchOf(page: Page, say: Say, subject: 'chabahar' | 'yamal' | 'gas-and-trade') {
  return page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, subject) }) });
}

/** The chosen radio button of a group of the settings. */
function chosen(page: Page, group: string) {
  return page.getByRole('group', { name: group }).getByRole('radio', { checked: true });
}

/** Everything a reader of a shared address must see as its sender saw it, the camera within the rounding of the address. */
async function expectShared(page: Page, say: Say, selected: string): Promise<void> {
  const seen = await cameraOf(page);
  expect(Math.abs(seen.latitude - 60.5)).toBeLessThan(1e-3);
  expect(Math.abs(seen.longitude - 71.25)).toBeLessThan(1e-3);
  expect(seen).toMatchObject({ projection: 'mercator' });
  expect([seen.zoom, seen.bearing, seen.pitch].map((each) => Math.round(each * 100) / 100)).toEqual([2.75, 20, 30]);
  await expectDrawn(page, 'yamal');
  const selection = page.getByRole('tabpanel', { name: say('tab_selection') });
  await expect(selection.getByRole('heading', { level: 2, name: selected, exact: true })).toBeVisible();
  await page.getByRole('tab', { name: say('tab_layers') }).click();
  await expect(switchOf(page, say, 'yamal')).toBeChecked();
  await expect(switchOf(page, say, 'gas-and-trade')).toBeChecked();
  await expect(switchOf(page, say, 'chabahar')).not.toBeChecked();
  await page.getByRole('button', { name: say('settings'), exact: true }).click();
  await expect(chosen(page, say('theme'))).toHaveValue('dark');
  await expect(chosen(page, say('labels'))).toHaveValue('ru');
  await expect(page.getByRole('switch', { name: say('labels_local') })).toBeChecked();
  await expect(chosen(page, say('names'))).toHaveValue('first');
  await expect(chosen(page, say('borders'))).toHaveValue('un');
  await page.getByRole('button', { name: say('close'), exact: true }).click();
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const other = lang === 'ar' ? 'en' : 'ar';

  testIn('ar', lang)?.(
    `${lang}: who opens a shared address sees the same, in the other language too`,
    async ({ page, context }) => {
      const { places } = await fetchAtlas(page);
      const { names } = places.find(({ id }) => id === 'sabetta')!;
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openAtlas(page, lang, SHARED);
      await page.getByRole('button', { name: say('share'), exact: true }).click();
      await expect(page.getByText(say('share_copied'))).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(page.url());
      expect(new URL(copied).search).toBe(SHARED);

      await page.getByRole('link', { name: say('other_language') }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await atRest(page);
      expect(new URL(page.url()).pathname).toBe(`/${other}/`);
      await expectShared(page, wordsOf(other), names[other]);

      await page.goto('about:blank');
      await page.goto(copied);
      await atRest(page);
      await expectShared(page, say, names[lang]);
      expect(page.url()).toBe(copied);
    }
  );

  testIn('en', lang)?.(`${lang}: what is done on the page stands in its address, and back undoes it`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    const map = page.getByRole('application', { name: say('map') });

    await page.getByRole('button', { name: say('zoom_in') }).click();
    await expect(page).toHaveURL(/camera=[-\d.]+,[-\d.]+,2.5&/);
    await map.focus();
    await map.press('ArrowUp');
    await expect(page).not.toHaveURL(/camera=30,60,/);
    const before = page.url();

    await switchOf(page, say, 'yamal').click();
    await expectDrawn(page, 'yamal');
    const after = page.url();
    expect(after).toContain('subjects=chabahar,yamal');
    await page.goBack();
    await expect(switchOf(page, say, 'yamal')).not.toBeChecked();
    await expectNotDrawn(page, 'yamal');
    expect(page.url()).toBe(before);
    await page.goForward();
    await expect(switchOf(page, say, 'yamal')).toBeChecked();
    await expectDrawn(page, 'yamal');
    expect(page.url()).toBe(after);
  });

  // A flat map of so small a scale could not look there: the map begins flat, before its style has come.
  testIn('en', lang)?.(`${lang}: a globe seen from near a pole opens where its address says`, async ({ page }) => {
    await openAtlas(page, lang, '?camera=80,115,0.8');
    const { latitude, longitude, zoom } = await cameraOf(page);
    expect([latitude, longitude, zoom].map((each) => Math.round(each * 100) / 100)).toEqual([80, 115, 0.8]);
    expect(new URL(page.url()).searchParams.get('camera')).toBe('80,115,0.8');
  });

  // The usual view has neither end of any of them on it.
  for (const [query, ends] of FAR_AWAY) {
    testIn('ar', lang)?.(`${lang}: who writes ${query} without a camera sees what it brings`, async ({ page }) => {
      await openAtlas(page, lang, `?${query}`);
      await expect.poll(() => page.evaluate(() => location.search), PATIENCE).toContain('camera=');
      for (const end of ends) expect(await isInSight(page, end), `${end.join(', ')} is in sight`).toBe(true);
    });
  }

  testIn('en', lang)?.(`${lang}: a camera of the address stays where its routes are out of sight`, async ({ page }) => {
    const [[query]] = FAR_AWAY;
    await openAtlas(page, lang, `${LIGHT}&${query}`);
    await page.getByRole('button', { name: say('mode_routes'), exact: true }).click();
    await expect(page.getByRole('region', { name: say('route_result') })).toBeVisible(PATIENCE);
    expect(await cameraOf(page)).toMatchObject({ latitude: 30, longitude: 60, zoom: 1.5 });
  });

  testIn('en', lang)?.(`${lang}: a bad address gives a working view and says what was left out`, async ({ page }) => {
    const bad = '?camera=99,60,1.5&projection=mercator&subjects=chabahar,atlantis&theme=neon&colour=red&select=place:nowhere';
    await openAtlas(page, lang, bad);

    const notices = page.getByRole('status', { name: say('notices') });
    await expect(notices.getByText(say('ignored_title'))).toBeVisible();
    for (const said of [
      say('ignored_moved_into_range', { parameter: 'camera', value: '99,60,1.5' }),
      say('ignored_bad_value', { parameter: 'subjects', value: 'atlantis' }),
      say('ignored_bad_value', { parameter: 'theme', value: 'neon' }),
      say('ignored_unknown_parameter', { parameter: 'colour' })
    ]) {
      await expect(notices.getByText(said)).toBeVisible();
    }
    await expect(page.getByRole('heading', { level: 2, name: say('selection_unknown_title') })).toBeVisible();
    await expect(page.getByRole('tabpanel').getByText(say('problem_unknown_selection', { id: 'nowhere' }))).toBeVisible();

    await notices.getByRole('button', { name: say('dismiss') }).click();
    await expect(notices.getByText(say('ignored_title'))).toHaveCount(0);
    await page.getByRole('tab', { name: say('tab_layers') }).click();
    await expect(switchOf(page, say, 'chabahar')).toBeChecked();
    await switchOf(page, say, 'yamal').click();
    await expectDrawn(page, 'yamal');
  });

  test(`${lang}: the layout is mirrored with the language, the map is not`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    const sideOf = async (box: Promise<{ x: number; width: number } | null>) => {
      const found = (await box)!;
      return found.x + found.width / 2 < 500 ? 'left' : 'right';
    };
    const panel = () => sideOf(page.getByRole('complementary').boundingBox());
    const tools = (name: string) => sideOf(page.getByRole('region', { name }).boundingBox());
    const [start, end] = lang === 'ar' ? ['right', 'left'] : ['left', 'right'];
    expect([await panel(), await tools(say('map_tools'))]).toEqual([start, end]);

    await page.getByRole('link', { name: say('other_language') }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr');
    await atRest(page);
    expect([await panel(), await tools(wordsOf(other)('map_tools'))]).toEqual([end, start]);
    await expect(page.locator('.map[data-idle]')).toHaveCSS('direction', 'ltr');
  });
}
