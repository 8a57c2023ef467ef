import type { Page } from '@playwright/test';
import { EDITION } from '#core/atlas/edition';
import { formatDate } from '#core/format/date';
import { expect, PATIENCE, SMALL, test, testIn } from './fixtures';
import { ask } from './map';
import { LANGS, wordsOf, type Lang, type Say } from './words';

test.use({ viewport: SMALL });

/** As a browser does before it lays a page out for paper. */
async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** A day that no page was made on. */
const DAY = '2031-03-09';

/** Prints a page and reads its foot: the edition, the day, and below them, from the left, the address. */
async function expectFoot(page: Page, say: Say, lang: Lang): Promise<void> {
  const foot = page.locator('.sheet-foot');
  // Until the page is alive nobody hears that it is printed.
  await expect(async () => {
    await print(page);
    await expect(foot.locator('time')).toHaveText(formatDate(DAY, lang), { timeout: 1000 });
  }).toPass(PATIENCE);
  await expect(foot).toHaveCount(1);
  await expect(foot.getByText(say('pages_edition', { edition: EDITION }))).toBeVisible();
  await expect(foot.getByText(say('printed_on'))).toBeVisible();
  const address = foot.getByText(page.url(), { exact: true });
  const [words, line] = await Promise.all([foot.locator('p').boundingBox(), address.boundingBox()]);
  expect(line!.y).toBeGreaterThanOrEqual(words!.y + words!.height);
  expect(await address.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
}

const VIEW = '?camera=25,56,4&projection=mercator&subjects=chabahar';
/** A degree of the parallel of 25°, as tables of WGS84 have it. */
const DEGREE_KILOMETRES = 100.95;

/** How long the first bar of the scale is on paper, by the kilometres that a pixel of the printed map stands for. */
async function barKilometres(page: Page): Promise<number> {
  const degreePixels = await ask(page, (map) => map.project([56.5, 25]).x - map.project([55.5, 25]).x);
  return page
    .locator('.paper-marks')
    .evaluate((svg, pixels) => {
      const bar = svg.querySelector('.bar')!.getBoundingClientRect();
      const sheet = document.querySelector<HTMLCanvasElement>('canvas.paper')!;
      const shrunk = Math.min(sheet.clientWidth / sheet.width, sheet.clientHeight / sheet.height) * devicePixelRatio;
      return bar.width / shrunk / pixels;
    }, degreePixels)
    .then((degrees) => degrees * DEGREE_KILOMETRES);
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  testIn('ar', lang)?.(`${lang}: until the map is seen the drawn globe is printed, alone`, async ({ page }) => {
    await page.route('**/data/**', () => {});
    await page.goto(`/${lang}/`);
    const paper = page.locator('canvas.paper');
    await expect(paper).toBeAttached(PATIENCE);
    await print(page);
    await expect(paper).toBeHidden();
    await expect(page.getByText(say('print_unfinished'))).toBeVisible();
    const globe = page.getByRole('img', { name: say('drawn_globe') });
    await expect(globe).toBeInViewport();
    const [box, sheet] = await Promise.all([globe.boundingBox(), page.locator('.paint').boundingBox()]);
    expect(box).toEqual(sheet);
  });

  test(`${lang}: a sheet that is printed too early says so, and a whole one says what was asked`, async ({ page }) => {
    await page.clock.setFixedTime(`${DAY}T12:00`);
    await page.goto(`/${lang}/${VIEW}&reach=place.jebel-ali:25.01,55.06~days:5,12~speed:14`);
    await ask(page, () => true);
    await print(page);
    const unfinished = page.getByText(say('print_unfinished'));
    await expect(unfinished).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(unfinished).toBeHidden();
    const panel = page.getByRole('tabpanel', { name: say('tab_reach'), exact: true });
    await expect(panel.getByRole('table').getByRole('row')).toHaveCount(3, PATIENCE);
    await expect(panel.getByRole('table')).not.toContainText('…', PATIENCE);
    await expect(page.locator('.map[data-idle]')).toHaveAttribute('data-idle', 'true', PATIENCE);
    await expect(page.locator('.paper-marks')).toBeAttached(PATIENCE);

    await print(page);
    await expect(unfinished).toBeHidden();
    const days = say('said_figure', { name: say('reach_days'), figure: ['5', '12'].join(say('separator')) });
    await expect(panel.getByText(days)).toBeVisible();
    await expect(panel.getByText(say('said_figure', { name: say('reach_speed'), figure: '14' }))).toBeVisible();
    await expect(panel.getByText(say('reach_days_about'))).toBeHidden();
    await expect(panel.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
    const grounds = await panel
      .locator('.swatch')
      .evaluateAll((keys) => keys.map((key) => getComputedStyle(key).printColorAdjust));
    expect(grounds).toEqual(['exact', 'exact']);

    const marks = page.locator('.paper-marks');
    await expect(marks.getByText(say('print_scale_holds'))).toBeVisible();
    await expect(marks.locator('text').first()).toHaveText(say('unit_kilometres', { value: '500' }));
    expect(Math.abs((await barKilometres(page)) - 500)).toBeLessThan(5);
    await expectFoot(page, say, lang);

    // Drawn for a printer the copy ends where it does on the page; Chromium prints what it is made of.
    const { copy, live } = await page.evaluate(() => {
      const [drawn, map] = ['canvas.paper', '.maplibregl-canvas'].map((name) => document.querySelector<HTMLCanvasElement>(name)!);
      return { copy: drawn!.width, live: map!.width };
    });
    await page.emulateMedia({ media: null });
    const sheet = (await page.pdf({ printBackground: true })).toString('latin1');
    const widths = [...sheet.matchAll(/\/Subtype \/Image\s+\/Width (\d+)/g)].map(([, width]) => Number(width));
    expect(widths).toContain(copy);
    expect(widths).not.toContain(live);
  });

  test(`${lang}: pages and stories say on paper of which edition, when and from where they are`, async ({ page }) => {
    await page.clock.setFixedTime(`${DAY}T12:00`);
    for (const path of ['passages/suez/', 'method/', 'stories/chabahar-indian-ocean/']) {
      await page.goto(`/${lang}/${path}`);
      await expectFoot(page, say, lang);
    }
  });
}
