import type { Locator, Page } from '@playwright/test';
import type { Geometry } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import { expect, LIGHT, openAtlas, PATIENCE, SMALL, test, testIn } from './fixtures';
import { ask, pointOf } from './map';
import { LANGS, numbersIn, saidAs, wordsOf, type Say } from './words';

/** From GeodSolve and RhumbSolve (GeographicLib 2.1.2): Murmansk 68.98333, 33.05 – Yokohama 35.45, 139.58333 – 61.2, −149.9. */
const TRUTH = {
  geodesic: { toYokohama: 6_991_027.766206, onwards: 5_601_992.6749 },
  rhumb: { toYokohama: 7_757_903.150698, onwards: 5_821_843.475 }
};
/** Planimeter's (GeographicLib 2.1.2) of the five points below. */
const CASPIAN_TRUTH = { squareKilometres: 209_453.5432474, perimeterKilometres: 2_583.069034091 };
const CASPIAN = '40.3,49.9;37.5,49.5;36.7,53.9;43.6,51.2;46.3,48.1'.split(';');

const panelOf = (page: Page, say: Say): Locator => page.getByRole('tabpanel', { name: say('tab_measure') });

async function measureMode(page: Page, say: Say): Promise<Locator> {
  await page.getByRole('button', { name: say('mode_measure'), exact: true }).click();
  const panel = panelOf(page, say);
  await expect(panel.getByText(say('measure_new'))).toBeVisible();
  return panel;
}

/** Types into a field of points and takes the first answer. */
async function give(panel: Locator, label: string, text: string): Promise<void> {
  const field = panel.getByRole('combobox', { name: label });
  await field.fill(text);
  const answers = panel.getByRole('listbox').getByRole('option');
  await expect(answers.first()).toBeVisible();
  await field.press('Enter');
  await expect(answers).toHaveCount(0);
}

/** The figure a measurement was made for, as it is shown. */
const figure = (panel: Locator, say: Say, term: string): Locator =>
  panel.getByRole('button', { name: new RegExp(`^${say(term)}.*${saidAs(say, 'how').source.slice(0, 3)}`) }).first();

const figureIn = async (panel: Locator, say: Say, term: string): Promise<number> =>
  numbersIn((await figure(panel, say, term).textContent()) ?? '')[0]!;

/** The geometries the map draws of the measurement in hand. */
function drawnInHand(page: Page): Promise<Geometry[]> {
  return ask(page, async (map) => {
    const drawn = await map.getSource<GeoJSONSource>('own-drawing-active')?.getData();
    return drawn?.type === 'FeatureCollection' ? drawn.features.map(({ geometry }) => geometry) : [];
  }) as unknown as Promise<Geometry[]>;
}

/** Each stroke of it with its longitudes. */
async function strokesOf(page: Page): Promise<number[][]> {
  const geometries = await drawnInHand(page);
  const lines = geometries.flatMap((each) => (each.type === 'MultiLineString' ? each.coordinates : []));
  return lines.map((line) => line.map(([longitude]) => longitude!));
}

test.use({ viewport: SMALL });

for (const lang of LANGS) {
  const say = wordsOf(lang);

  testIn('ar', lang)?.(
    `${lang}: Murmansk–Yokohama and on across the antimeridian, by geodesic and by rhumb line`,
    async ({ page }) => {
      await openAtlas(page, lang, LIGHT);
      const panel = await measureMode(page, say);
      await give(panel, say('point_first'), 'Murmansk');
      await give(panel, say('point_add'), 'Йокогама');
      await expect.poll(() => figureIn(panel, say, 'total')).toBe(Math.round(TRUTH.geodesic.toYokohama / 1000));
      await panel.getByRole('button', { name: say('measure_settings') }).click();
      await panel.getByRole('switch', { name: say('settings_full') }).click();
      await give(panel, say('point_add'), '61.2, -149.9');

      for (const lineType of ['geodesic', 'rhumb'] as const) {
        await panel.getByText(say(`line_${lineType}`), { exact: true }).click();
        const { toYokohama, onwards } = TRUTH[lineType];
        await expect.poll(() => figureIn(panel, say, 'total')).toBeCloseTo((toYokohama + onwards) / 1000, 5);
        const leg = panel.getByRole('row').nth(1);
        expect(numbersIn((await leg.getByRole('cell').first().textContent())!)[0]).toBeCloseTo(toYokohama / 1000, 5);
        const isCut = async () => (await strokesOf(page)).some((stroke) => stroke.at(-1) === 180);
        await expect.poll(isCut, 'it runs up to the antimeridian').toBe(true);
        const strokes = await strokesOf(page);
        const steps = strokes.flatMap((stroke) => stroke.slice(1).map((each, index) => Math.abs(each - stroke[index]!)));
        expect(Math.max(...steps), 'no stroke leads back round the world').toBeLessThan(60);
        expect(
          strokes.some(([first]) => first === -180),
          'and on from it'
        ).toBe(true);
      }
    }
  );

  testIn('en', lang)?.(
    `${lang}: what was measured comes back with its address, on the next visit, and from an undone step`,
    async ({ page }) => {
      await openAtlas(page, lang, LIGHT);
      let panel = await measureMode(page, say);
      await give(panel, say('point_first'), 'Murmansk');
      await give(panel, say('point_add'), '٣٥٫٤٥ ش، ١٣٩٫٥٨ ق');
      await panel.getByRole('button', { name: say('measure_finish') }).click();
      const total = await figure(panel, say, 'total').textContent();
      await page.keyboard.press('Control+z');
      await expect(figure(panel, say, 'total')).toHaveCount(0);
      await page.keyboard.press('Control+Shift+z');
      await expect(figure(panel, say, 'total')).toHaveText(total!);
      await expect.poll(() => new URL(page.url()).searchParams.get('measure')).toMatch(/place\.murmansk.*~35\.45,/);
      const address = page.url();

      await openAtlas(page, lang, LIGHT);
      panel = await measureMode(page, say);
      await panel.getByRole('button', { name: total! }).first().click();
      await expect(figure(panel, say, 'total')).toHaveText(total!);

      await figure(panel, say, 'total').click();
      const how = page.getByRole('dialog', { name: say('how') });
      await expect(how.getByText('WGS84').first()).toBeVisible();
      await expect(how.getByText('@online{')).toBeVisible();
      await page.goto(address);
      await expect(figure(panel, say, 'total')).toHaveText(total!, PATIENCE);
    }
  );
}

const say = wordsOf('en');

test('what was set right before the page was left is there at the next visit', async ({ page }) => {
  await openAtlas(page, 'en', LIGHT);
  let panel = await measureMode(page, say);
  await give(panel, say('point_first'), 'Murmansk');
  await give(panel, say('point_add'), '35.45, 139.58');
  const total = await figure(panel, say, 'total').textContent();
  await openAtlas(page, 'en', LIGHT);
  panel = await measureMode(page, say);
  await panel.getByRole('button', { name: total! }).first().click();
  await expect(figure(panel, say, 'total')).toHaveText(total!);
});

test('what is half drawn is there after a reload, and in no other tab before it is done', async ({ page, context }) => {
  await openAtlas(page, 'en', `${LIGHT}&measure=rings~71.27,72.07,500~4000km~blue~name:Voyage`);
  let panel = await measureMode(page, say);
  await panel.getByRole('button', { name: say('shape_line'), exact: true }).click();
  await give(panel, say('point_first'), 'Murmansk');
  await give(panel, say('point_add'), '35.45, 139.58');
  const total = (await figure(panel, say, 'total').textContent())!;
  await expect(page).toHaveURL(/measure=rings.*line/);

  const other = await context.newPage();
  const row = (name: string): Locator => panelOf(other, say).getByRole('button', { name });
  await openAtlas(other, 'en', LIGHT);
  await measureMode(other, say);
  await expect(row('Voyage').first()).toBeVisible(PATIENCE);
  await expect(row(total)).toHaveCount(0);

  await page.reload();
  panel = await measureMode(page, say);
  await expect(figure(panel, say, 'total')).toHaveText(total, PATIENCE);
  await openAtlas(other, 'en', LIGHT);
  await measureMode(other, say);
  await expect(row(total).first()).toBeVisible(PATIENCE);
  await other.close();
});

test('a ring of 4,000 km round Sabetta goes over the pole', async ({ page }) => {
  await openAtlas(page, 'en', '?camera=80,70,0&projection=globe&subjects=none');
  const panel = await measureMode(page, say);
  await panel.getByRole('button', { name: say('shape_rings'), exact: true }).click();
  await give(panel, say('point_first'), 'Sabetta');
  await panel.getByRole('textbox', { name: say('radii') }).fill('٤٠٠٠ كم');
  await panel.getByRole('textbox', { name: say('radii') }).press('Enter');
  await expect(panel.getByText('4,000 km').first()).toBeVisible();
  const northmost = async () => {
    const fills = (await drawnInHand(page)).flatMap((each) => (each.type === 'MultiPolygon' ? each.coordinates.flat(2) : []));
    return Math.max(...fills.map(([, latitude]) => latitude!));
  };
  await expect.poll(northmost, 'closed over the pole').toBe(90);
});

test('an area round the Caspian is as large as Planimeter has it', async ({ page }) => {
  await openAtlas(page, 'en', LIGHT);
  const panel = await measureMode(page, say);
  await panel.getByRole('button', { name: say('shape_polygon'), exact: true }).click();
  await give(panel, say('point_first'), CASPIAN[0]!);
  for (const point of CASPIAN.slice(1)) await give(panel, say('point_add'), point);
  await panel.getByRole('button', { name: say('measure_settings') }).click();
  await panel.getByRole('switch', { name: say('settings_full') }).click();
  await expect.poll(() => figureIn(panel, say, 'area')).toBeCloseTo(CASPIAN_TRUTH.squareKilometres, 5);
  await expect.poll(() => figureIn(panel, say, 'perimeter')).toBeCloseTo(CASPIAN_TRUTH.perimeterKilometres, 5);
});

test('all of it is done with keys alone', async ({ page }) => {
  await openAtlas(page, 'en', LIGHT);
  await measureMode(page, say);
  const map = page.getByRole('application', { name: say('map') });
  const panel = panelOf(page, say);
  await map.focus();
  await map.press('Enter');
  await map.press('ArrowRight');
  await expect(page.getByRole('group', { name: say('drawing_bar') })).toBeVisible();
  // The map has come to rest where it was moved to.
  await expect(page).not.toHaveURL(/camera=30,60,/);
  await map.press('Enter');
  await expect(figure(panel, say, 'total')).toBeVisible();
  await map.press('Escape');
  const before = await figure(panel, say, 'total').textContent();

  const last = panel.getByRole('listitem').filter({ hasText: '2' }).getByRole('button').first();
  await last.focus();
  await last.press('Enter');
  await last.press('Shift+ArrowUp');
  await expect(figure(panel, say, 'total')).not.toHaveText(before!);
  await page.keyboard.press('Control+z');
  await expect(figure(panel, say, 'total')).toHaveText(before!);
  await panel.getByRole('button', { name: say('measure_delete'), exact: true }).press('Enter');
  await expect(figure(panel, say, 'total')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('points are set and moved with the finger', async ({ page }) => {
    await openAtlas(page, 'ar', LIGHT);
    const arabic = wordsOf('ar');
    await page.getByRole('button', { name: arabic('mode_measure'), exact: true }).tap();
    await expect(page.getByText(arabic('measure_new'))).toBeVisible();
    for (const position of [
      [45, 35],
      [75, 35]
    ] as const) {
      const { x, y } = await pointOf(page, position);
      await page.touchscreen.tap(x, y);
    }
    const bar = page.getByRole('group', { name: arabic('drawing_bar') });
    await bar.getByRole('button', { name: arabic('measure_finish') }).tap();
    await expect(figure(panelOf(page, arabic), arabic, 'total')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
