import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EDITION } from '#core/atlas/edition';
import { countUndated, historyOf } from '#core/reading/line-history';
import type { Reading } from '#core/reading/reading';
import { atRest, expect, fetchAtlas, openAtlas, PATIENCE, SMALL, test, testIn } from './fixtures';
import { ask, labelOf, pointOf } from './map';
import { LANGS, wordsOf, type Lang, type Say } from './words';

const VIEW = '?camera=45,115,1.6&projection=mercator&subjects=gas-and-trade';
/** Gas for China: contract of 21 May 2014, in Shanghai; works from that year; gas from 2 December 2019. */
const LINE = 'power-of-siberia-chayanda-border';
const CONTRACT = 'power-of-siberia-contract-2014';

const slider = (page: Page, say: Say) => page.getByRole('slider', { name: say('timeline_slider') });
const bar = (page: Page, say: Say) => page.getByRole('region', { name: say('timeline'), exact: true });
const button = (page: Page, say: Say, key: string) => bar(page, say).getByRole('button', { name: say(key), exact: true });

async function fetchReading(page: Page, lang: Lang): Promise<Reading> {
  return (await (await page.request.get(`/data/${EDITION}/reading/${lang}.json`)).json()) as Reading;
}

/** The ways a line stands on the map now; none where it is not drawn. */
function statusesOf(page: Page, line: string): Promise<string[]> {
  return ask(
    page,
    (map, wanted) => [
      ...new Set(
        map
          .queryRenderedFeatures({ layers: ['line:stroke-gas-and-trade'] })
          .filter(({ properties }) => properties.id === wanted)
          .map(({ properties }) => properties.status as string)
      )
    ],
    line
  );
}

/** The events whose flags stand on the map. */
function flagged(page: Page): Promise<string[]> {
  return ask(page, (map) =>
    map.getLayer('event:flag')
      ? map.queryRenderedFeatures({ layers: ['event:flag'] }).map(({ properties }) => properties.id as string)
      : []
  );
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const [later, earlier] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test.describe(`${lang}: the timeline`, () => {
    test.use({ viewport: SMALL });

    testIn('ar', lang)?.('is opened, walked through by keyboard and left', async ({ page }) => {
      const { events } = await fetchReading(page, lang);
      await openAtlas(page, lang, VIEW);
      await page.getByRole('button', { name: say('timeline_open'), exact: true }).press('Enter');
      const time = slider(page, say);
      await expect(time).toHaveAttribute('aria-valuetext', say('timeline_today'));

      await time.press('Home');
      await expect(page).toHaveURL(/time=1618/);
      await expect(time).toHaveAttribute('aria-valuetext', new RegExp(`1618.*${events[0]!.names}`));
      await expect.poll(() => statusesOf(page, LINE), PATIENCE).toEqual([]);

      await time.press('End');
      await expect(time).toHaveAttribute('aria-valuetext', new RegExp(`${events.at(-1)!.names} \\(`));
      await expect.poll(() => statusesOf(page, LINE), PATIENCE).toEqual(['operating']);
      const last = Number(await time.inputValue());
      await time.press('PageDown');
      await expect(time).toHaveValue(String(last - 10));
      await time.press('PageUp');
      await expect(time).toHaveValue(String(last));
      await time.press(earlier!);
      await expect(time).toHaveValue(String(last - 1));
      await time.press(later!);
      await expect(time).toHaveValue(String(last));

      await button(page, say, 'timeline_today').click();
      await expect(page).not.toHaveURL(/time=/);
      await expect.poll(() => flagged(page), PATIENCE).toEqual([]);
      await button(page, say, 'timeline_close').click();
      await expect(time).toHaveCount(0);
    });

    testIn('en', lang)?.('shows lines as they stood and flags for what had happened, without a request', async ({ page }) => {
      const { events } = await fetchReading(page, lang);
      await openAtlas(page, lang, `${VIEW}&time=2014-01-01`);
      const time = slider(page, say);
      await expect(time).toBeEnabled();
      await atRest(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));

      expect(await statusesOf(page, LINE)).toEqual([]);
      await time.press(later!);
      await expect(page).toHaveURL(/time=2014-05-21/);
      await expect.poll(() => statusesOf(page, LINE), PATIENCE).toEqual(['planned']);
      await expect.poll(() => flagged(page), PATIENCE).toContain(CONTRACT);
      const name = events.find(({ id }) => id === CONTRACT)!.names;
      await expect
        .poll(async () => (await labelOf(page, CONTRACT)).replace(/[«»]/g, ''), PATIENCE)
        .toContain(name.replace(/[«»]/g, ''));

      await time.press(earlier!);
      await expect.poll(() => statusesOf(page, LINE), PATIENCE).toEqual([]);
      await expect.poll(() => flagged(page), PATIENCE).not.toContain(CONTRACT);
      // The relief comes when the first map stands.
      expect(asked.filter((url) => url.includes('/data/') && !url.includes('relief'))).toEqual([]);
    });

    testIn('ar', lang)?.('says how many lines are drawn pale because nobody dated them', async ({ page }) => {
      const history = historyOf(await fetchAtlas(page), (await fetchReading(page, lang)).events);
      await openAtlas(page, lang, `${VIEW}&time=2001-07-16`);
      const count = countUndated(history, ['gas-and-trade'], '2001-07-16');
      expect(count).toBeGreaterThan(0);
      await expect(page.getByText(say('timeline_undated', { count }))).toBeVisible();
      const pale = () =>
        ask(
          page,
          (map) =>
            new Set(
              map
                .queryRenderedFeatures({ layers: ['line:stroke-gas-and-trade'] })
                .filter(({ properties }) => properties.undated === 1)
                .map(({ properties }) => properties.id as string)
            ).size
        );
      await expect.poll(pale, PATIENCE).toBeGreaterThan(0);
      expect(await pale()).toBeLessThanOrEqual(count);

      const { violations } = await new AxeBuilder({ page }).include(`section[aria-label="${say('timeline')}"]`).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });

    testIn('en', lang)?.('plays by itself until it is paused or the reader does something', async ({ page }) => {
      // Time runs as always, but the journey may push it on.
      await page.clock.install();
      await openAtlas(page, lang, `${VIEW}&time=2014-01-01`);
      const time = slider(page, say);
      await expect(time).toBeEnabled();
      const start = Number(await time.inputValue());
      const now = async () => Number(await time.inputValue());

      await button(page, say, 'timeline_play').press('Enter');
      // The first step is taken at once, the second by the clock.
      await expect.poll(now).toBeGreaterThan(start + 1);
      await button(page, say, 'timeline_pause').press('Enter');
      const paused = await now();
      await page.clock.fastForward(10_000);
      expect(await now()).toBe(paused);

      await button(page, say, 'timeline_play').press('Enter');
      await expect.poll(now).toBeGreaterThan(paused);
      await time.press(earlier!);
      await expect(button(page, say, 'timeline_play')).toBeVisible();
      const left = await now();
      await page.clock.fastForward(10_000);
      expect(await now()).toBe(left);
    });

    testIn('ar', lang)?.('gives an event to read when its flag is pressed', async ({ page }) => {
      const shanghai = (await fetchAtlas(page)).places.find(({ id }) => id === 'shanghai-port')!;
      await openAtlas(page, lang, '?camera=31,118,3&projection=mercator&subjects=gas-and-trade&time=2014-05-21');
      await expect.poll(() => flagged(page), PATIENCE).toContain(CONTRACT);
      const { x, y } = await pointOf(page, shanghai.at);
      await page.mouse.click(x + 12, y - 14);
      await expect(page).toHaveURL(new RegExp(`select=event:${CONTRACT}`));
    });
  });

  test.describe(`${lang}: the timeline on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('has targets large enough for a finger, inside the screen', async ({ page }) => {
      await openAtlas(page, lang, `${VIEW}&time=2014-05-21`);
      const region = bar(page, say);
      await expect(slider(page, say)).toBeEnabled();
      const targets = await region.getByRole('button').or(region.getByRole('link')).or(region.getByRole('slider')).all();
      expect(targets.length).toBeGreaterThanOrEqual(7);
      for (const target of targets) {
        const box = (await target.boundingBox())!;
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(390);
      }
      await button(page, say, 'timeline_next').tap();
      await expect(page).not.toHaveURL(/time=2014-05-21/);
    });
  });
}
