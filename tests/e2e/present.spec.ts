import type { Page } from '@playwright/test';
import { parseAddress } from '#core/view/parse-address';
import { expectAccessible } from './axe';
import { atRest, expect, PATIENCE, SMALL, test } from './fixtures';
import { announced, fetchStory, openRoom, press, stepOf, STORY } from './lecture';
import { ask, cameraOf } from './map';
import { LANGS, saidAs, wordsOf } from './words';

/** A step with a chart. */
const CHARTED = { story: 'chabahar-indian-ocean', step: '5' };

/** A page that has asked for all it needs begins to keep the site, which no journey but those of offline.spec.ts lets it. */
const untilQuiet = (page: Page) =>
  page.waitForEvent('console', { predicate: (said) => /Service Worker/.test(said.text()), ...PATIENCE });

for (const lang of LANGS) {
  const say = wordsOf(lang);
  // What does not hang on the language is tried in one.
  const testOnce = lang === LANGS[0] ? test : undefined;
  const [onward, backward] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test.describe(`${lang}: a lecture`, () => {
    test.use({ viewport: SMALL });

    testOnce?.('is held from two windows with the network cut', async ({ page: audience, context }) => {
      const story = await fetchStory(audience);
      const titleOf = (step: number) => story.steps[step - 1]!.title[lang];
      const quiet = [untilQuiet(audience)];
      await audience.goto(`/${lang}/present/${STORY}/`);
      await expect(stepOf(audience, titleOf(1))).toBeVisible(PATIENCE);
      await atRest(audience);
      const opening = context.waitForEvent('page');
      await audience.keyboard.press('s');
      const speaker = await opening;
      quiet.push(untilQuiet(speaker));
      const pad = speaker.getByRole('application', { name: say('present_pad', { title: titleOf(1) }) });
      await expect(pad.locator('svg').first()).toBeVisible(PATIENCE);
      const fly = speaker.getByRole('button', { name: say('present_fly'), exact: true });
      await expect(fly).toBeVisible(PATIENCE);
      await Promise.all(quiet);
      await context.setOffline(true);

      await test.step('what is pointed at on the picture is pointed at on the map', async () => {
        await speaker.keyboard.press('l');
        const box = (await pad.boundingBox())!;
        await speaker.mouse.move(box.x + 10, box.y + 10);
        await speaker.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        const laser = audience.locator('circle.laser');
        await expect(laser).toBeAttached(PATIENCE);
        const at = await laser.evaluate((circle) => [circle.getAttribute('cx'), circle.getAttribute('cy')].map(Number));
        const { center } = parseAddress(story.steps[0]!.view).view.camera;
        const middle = await ask(audience, (map, [longitude, latitude]) => map.project([longitude!, latitude!]), [...center]);
        expect(Math.hypot(at[0]! - middle.x, at[1]! - middle.y)).toBeLessThan(4);
        await expect(laser).not.toBeAttached();
        await speaker.keyboard.press('c');
      });

      await test.step('a flight along the route tells length and time, and ends', async () => {
        await fly.click();
        await expect(audience.getByText(say('present_flight_time'), { exact: true })).toBeVisible(PATIENCE);
        await press(speaker, say, 'present_fly_pause');
        await speaker.getByRole('combobox', { name: say('present_fly_speed') }).selectOption('4');
        await press(speaker, say, 'present_fly_end');
        await expect(audience.getByText(say('present_flight_time'), { exact: true })).not.toBeAttached(PATIENCE);
      });

      await test.step('the speaker goes on, covers, freezes and jumps', async () => {
        await speaker.keyboard.press(onward);
        await expect(stepOf(audience, titleOf(2))).toBeVisible(PATIENCE);
        const words = story.steps[1]!.notes[lang].split(/[\s*[\]_]+/).slice(0, 3);
        for (const word of words)
          await expect(speaker.getByRole('region', { name: say('present_notes') }).last()).toContainText(word);
        await press(speaker, say, 'present_black');
        await expect(announced(speaker, say, 'present_audience_black')).toBeVisible();
        await expect(announced(audience, say, 'present_is_black')).toBeAttached(PATIENCE);
        await speaker.keyboard.press('PageDown');
        await expect(announced(speaker, say, 'present_audience_black')).not.toBeAttached();
        await speaker.keyboard.press('z');
        const list = speaker.getByRole('navigation', { name: say('present_overview') });
        await list.getByRole('button', { name: titleOf(4) }).click();
        await expect(stepOf(speaker, titleOf(4))).toBeVisible();
        await expect(announced(speaker, say, 'present_audience_black')).not.toBeAttached();
        await expect(stepOf(audience, titleOf(2))).toBeVisible();
        await press(speaker, say, 'present_unfreeze');
        await expect(stepOf(audience, titleOf(4))).toBeVisible(PATIENCE);
      });

      await test.step('what is done on the audience’s screen holds for the speaker', async () => {
        await audience.bringToFront();
        await audience.keyboard.press('m');
        const map = audience.getByRole('application');
        const box = (await map.boundingBox())!;
        const inMap = (share: number) => ({ x: box.width * (lang === 'ar' ? 0.3 : 0.7) + share * 60, y: box.height / 2 });
        await map.click({ position: inMap(-1) });
        await map.click({ position: inMap(1) });
        await expect(speaker.locator('p.length')).toContainText(/\d/, PATIENCE);
        await audience.keyboard.press('c');
        await expect(speaker.locator('p.length')).not.toBeAttached(PATIENCE);
        await audience.keyboard.press('g');
        await audience.keyboard.press('1');
        await audience.keyboard.press('Enter');
        await expect(stepOf(speaker, titleOf(1))).toBeVisible(PATIENCE);
      });
      await context.setOffline(false);
      await expectAccessible(audience, 'the audience’s screen');
    });

    test('goes on when windows are closed and opened again, by the arrows of its language', async ({ context, page: first }) => {
      const story = await fetchStory(first);
      const titleOf = (step: number) => story.steps[step - 1]!.title[lang];
      const speaker = await openRoom(context, lang, 'speaker/');
      await speaker.keyboard.press(onward);
      await speaker.keyboard.press('PageDown');
      await expect(stepOf(speaker, titleOf(3))).toBeVisible();
      await speaker.keyboard.press(backward);
      await expect(stepOf(speaker, titleOf(2))).toBeVisible();
      if (lang === LANGS[0]) await expectAccessible(speaker, 'the speaker’s window');

      await test.step('keys are named, and Escape closes what is open first', async () => {
        await speaker.keyboard.press('?');
        await expect(speaker.getByRole('dialog', { name: say('present_keys') })).toBeVisible();
        await speaker.keyboard.press('Escape');
        await expect(speaker.getByRole('dialog')).not.toBeAttached();
        await speaker.keyboard.press('b');
        await expect(announced(speaker, say, 'present_audience_black')).toBeVisible();
        await speaker.keyboard.press('Escape');
        await expect(announced(speaker, say, 'present_audience_black')).not.toBeAttached();
        await speaker.keyboard.press('Escape');
        await expect(speaker.getByRole('dialog', { name: say('present_overview') })).toBeVisible();
        await speaker
          .getByRole('dialog')
          .getByRole('button', { name: saidAs(say, 'close') })
          .click();
      });

      await test.step('what was clicked takes no keys, and a button reached by keys is pressed by them', async () => {
        await press(speaker, say, 'present_back');
        await speaker.keyboard.press('Space');
        await expect(stepOf(speaker, titleOf(2))).toBeVisible();
        await press(speaker, say, 'present_white');
        await press(speaker, say, 'present_white');
        for (const key of ['g', '4', 'Enter']) await speaker.keyboard.press(key);
        await expect(stepOf(speaker, titleOf(4))).toBeVisible();
        await expect(announced(speaker, say, 'present_audience_white')).not.toBeAttached();
        const white = speaker.getByRole('button', { name: say('present_white'), exact: true });
        await speaker.getByRole('button', { name: say('present_black'), exact: true }).focus();
        await speaker.keyboard.press('Tab');
        await expect(white).toBeFocused();
        for (const [key, isWhite] of [
          ['Space', 'true'],
          ['Enter', 'false']
        ] as const) {
          await speaker.keyboard.press(key);
          await expect(white).toHaveAttribute('aria-pressed', isWhite);
        }
        for (const key of ['g', '2']) await speaker.keyboard.press(key);
        await white.blur();
        await speaker.keyboard.press('Enter');
        await expect(stepOf(speaker, titleOf(2))).toBeVisible();
      });

      const remote = await openRoom(context, lang, 'remote/');
      await expect(stepOf(remote, titleOf(2))).toBeVisible();
      await press(remote, say, 'present_next');
      await expect(stepOf(speaker, titleOf(3))).toBeVisible();
      await press(remote, say, 'present_back');
      await expect(stepOf(speaker, titleOf(2))).toBeVisible();
      if (lang === LANGS[0]) await expectAccessible(remote, 'the remote control');
      await speaker.close();
      await press(remote, say, 'present_next');
      await expect(stepOf(remote, titleOf(3))).toBeVisible();
      await remote.close();

      const again = await openRoom(context, lang, 'speaker/');
      await expect(stepOf(again, titleOf(3))).toBeVisible();
      await expect(again.getByRole('button', { name: say('present_watch_pause'), exact: true })).toBeVisible();
    });

    testOnce?.(
      'says in words that a chart did not load, and asks for it again when it is called up again',
      async ({ page, watch }) => {
        watch.forgive(/reading/);
        await page.route('**/reading/*.json', (route) => route.abort());
        await page.goto(`/${lang}/present/${CHARTED.story}/`);
        await expect(page.getByRole('alert')).toContainText(say('present_map_failed'), PATIENCE);
        for (const key of ['g', CHARTED.step, 'Enter', 'v']) await page.keyboard.press(key);
        const chart = page.getByRole('main').locator('.chart');
        await expect(chart).toHaveText(say('present_chart_failed'), PATIENCE);
        // Nothing lies over the words.
        await chart.getByText(say('present_chart_failed')).click({ trial: true });

        await page.unroute('**/reading/*.json');
        await page.keyboard.press('v');
        await expect(chart).toHaveCount(0);
        await page.keyboard.press('v');
        await expect(chart.getByRole('figure')).toBeVisible(PATIENCE);
        await expect(page.getByRole('alert')).toHaveCount(0);
      }
    );

    testOnce?.('shows a chart whole on a narrow screen, clear of the number of the step and of the words', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${lang}/present/${CHARTED.story}/`);
      await expect(page.getByRole('button', { name: say('present_next'), exact: true })).toBeVisible(PATIENCE);
      for (const key of ['g', CHARTED.step, 'Enter', 'v']) await page.keyboard.press(key);
      const figure = page.getByRole('main').locator('.chart').getByRole('figure');
      await expect(figure).toBeVisible(PATIENCE);
      const drawn = figure.getByRole('img').first();
      const boxOf = async (part: typeof drawn) => (await part.boundingBox())!;
      const number = await boxOf(page.locator('p.number'));
      const words = page.getByRole('region', { name: await page.locator('#present-title').innerText() });
      await expect.poll(async () => (await boxOf(figure)).y).toBeGreaterThanOrEqual(number.y + number.height - 1);
      await expect
        .poll(async () => (await boxOf(drawn)).y + (await boxOf(drawn)).height)
        .toBeLessThanOrEqual((await boxOf(words)).y + 1);
    });

    testOnce?.('shows the whole of its first view on a narrow screen too', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const story = await fetchStory(page);
      await page.goto(`/${lang}/present/${STORY}/`);
      await expect(stepOf(page, story.steps[0]!.title[lang])).toBeVisible(PATIENCE);
      await atRest(page);
      // Made on a map 860 pixels wide: every halving of that takes a zoom level.
      const { zoom } = parseAddress(story.steps[0]!.view).view.camera;
      await expect.poll(async () => (await cameraOf(page)).zoom, PATIENCE).toBeLessThan(zoom - Math.log2(860 / 390) + 0.1);
    });

    testOnce?.('of a deck this browser does not hold says so', async ({ page }) => {
      await page.goto(`/${lang}/present/own/?deck=nowhere`);
      await expect(page.getByRole('alert')).toContainText(say('present_no_deck'));
      await expect(page.getByRole('link', { name: say('present_leave') })).toBeVisible();
    });
  });
}
