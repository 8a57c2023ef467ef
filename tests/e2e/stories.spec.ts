import { EDITION } from '#core/atlas/edition';
import type { Story } from '#core/story/story';
import { parseAddress } from '#core/view/parse-address';
import type { Page } from '@playwright/test';
import { expect, PATIENCE, SMALL, test } from './fixtures';
import { ask, cameraOf } from './map';
import { expectProgress, expectStep, walk } from './story-steps';
import { swipe } from './swipe';
import { LANGS, wordsOf, type Lang } from './words';

test.use({ viewport: SMALL });

/** The shortest of those that ship. */
const STORY = 'chabahar-indian-ocean';

async function fetchStory(page: Page): Promise<Story> {
  const response = await page.request.get(`/data/${EDITION}/stories/${STORY}.json`);
  return (await response.json()) as Story;
}

/** Opens a story once its map stands where the step of the address was made; nobody waits until all of the globe is drawn. */
async function openStory(page: Page, lang: Lang, index = 0): Promise<Story> {
  const story = await fetchStory(page);
  await page.goto(`/${lang}/stories/${STORY}/${index > 0 ? `#${story.steps[index]!.id}` : ''}`);
  await expectStep(page, story, index);
  return story;
}

for (const lang of LANGS) {
  const say = wordsOf(lang);
  // What does not hang on the language is tried in one.
  const testOnce = lang === LANGS[0] ? test : undefined;
  const [onward, backward] = lang === 'ar' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);

  testOnce?.(`${lang}: a story opens at the step of its address and is read by scrolling`, async ({ page }) => {
    const story = await openStory(page, lang, 3);
    const count = story.steps.length;
    await expectProgress(page, say, 4, count);

    await test.step('nothing of the text lies over the free part of the map', async () => {
      const column = (await page.getByRole('main').boundingBox())!;
      const { middle, width } = await ask(page, (map) => {
        const { left } = map.getContainer().getBoundingClientRect();
        return { middle: left + map.project(map.getCenter()).x, width: map.getContainer().clientWidth };
      });
      const free = lang === 'ar' ? [0, column.x] : [column.x + column.width, width];
      expect(Math.abs(middle - (free[0]! + free[1]!) / 2)).toBeLessThan(2);
    });

    await test.step('map, address and what is said follow the text', async () => {
      await page.keyboard.press('Home');
      await expectProgress(page, say, 1, count);
      await expectStep(page, story, 0);
      await page.getByRole('heading', { level: 2, name: story.steps[2]!.title[lang] }).scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 500);
      const seen = () => story.steps.findIndex(({ id }) => page.url().endsWith(`#${id}`));
      await expect.poll(seen).toBeGreaterThan(0);
      const reached = seen();
      await expectStep(page, story, reached);
      await expect(page.getByRole('status').filter({ hasText: story.steps[reached]!.title[lang] })).toHaveCount(1);
    });
  });

  test(`${lang}: keys and buttons walk from step to step, and the map is explored from one`, async ({ page }) => {
    const story = await openStory(page, lang);
    const count = story.steps.length;
    await expectProgress(page, say, 1, count);
    expect(new URL(page.url()).hash).toBe('');

    await test.step('keys and buttons lead each way', async () => {
      await page.keyboard.press(onward);
      await expectProgress(page, say, 2, count);
      await expect(page).toHaveURL(new RegExp(`#${story.steps[1]!.id}$`));
      await expectStep(page, story, 1);
      await page.keyboard.press('PageDown');
      await expectProgress(page, say, 3, count);
      await page.keyboard.press(backward);
      await expectProgress(page, say, 2, count);
      await page.keyboard.press('End');
      await expectProgress(page, say, count, count);
      await expect(walk(page, say).getByRole('button', { name: say('stories_next') })).toHaveAttribute('aria-disabled', 'true');
      await walk(page, say)
        .getByRole('button', { name: say('stories_previous') })
        .click();
      await expectProgress(page, say, count - 1, count);
      await page.keyboard.press('Home');
      await expectProgress(page, say, 1, count);
    });

    await test.step('the map is set free, and the story goes on where it was left', async () => {
      await page.keyboard.press('PageDown');
      await expectStep(page, story, 1);
      await walk(page, say)
        .getByRole('button', { name: say('stories_explore') })
        .click();
      const bar = page.getByRole('region', { name: say('stories_explore') });
      await expect(bar.getByRole('button', { name: say('stories_continue') })).toBeFocused();
      await page.keyboard.press('PageDown');
      await page.getByRole('application', { name: say('map') }).press('ArrowUp');
      const [, latitude] = parseAddress(story.steps[1]!.view).view.camera.center;
      await expect.poll(async () => Math.abs((await cameraOf(page)).latitude - latitude), PATIENCE).toBeGreaterThan(0.05);
      const atlas = bar.getByRole('link', { name: say('stories_full_map') });
      await expect(atlas).toHaveAttribute('href', new RegExp(`/${lang}/\\?camera=`));

      await bar.getByRole('button', { name: say('stories_continue') }).click();
      await expectProgress(page, say, 2, count);
      await expect(walk(page, say).getByRole('button', { name: say('stories_explore') })).toBeFocused();
      await expectStep(page, story, 1);
    });

    await test.step('at its end the story is cited', async () => {
      await page.getByText(say('cite_title'), { exact: true }).click();
      const plain = page.getByRole('region', { name: say('cite_plain'), exact: true });
      for (const part of [story.title[lang], EDITION, `/${lang}/stories/${STORY}/`]) await expect(plain).toContainText(part);
      await expect(page.getByRole('region', { name: 'BibTeX', exact: true })).toContainText(`masarat-${lang}-stories-${STORY},`);
      await expect(page.getByRole('button', { name: say('copy_of', { what: 'BibTeX' }) })).toBeVisible();
      await page.keyboard.press('Home');
    });

    await test.step('an address that names no step says so, at the beginning', async () => {
      await page.evaluate(() => (location.hash = 'nothing-here'));
      const said = page.getByRole('main').getByRole('status').first();
      await expect(said).toHaveText(say('stories_unknown_step', { step: 'nothing-here' }));
      await expect(said).toBeInViewport();
      await expectProgress(page, say, 1, count);
      await said.getByRole('button', { name: say('dismiss') }).click();
      await expect(said).toBeEmpty();
    });
  });

  testOnce?.(`${lang}: a route is drawn again when one comes back to its step`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/${lang}/stories/no-limits-or-partners/#mumbai-to-the-neva`);
    const length = page.locator('.readout .length');
    await expect(length).toHaveText(/^[1-9]/, PATIENCE);
    const whole = (await length.textContent())!;
    await page.keyboard.press('PageDown');
    await expect(length).toHaveCount(0, PATIENCE);
    await page.keyboard.press('PageUp');
    await expect(length).toHaveText(whole, PATIENCE);
  });

  testOnce?.(`${lang}: without scripts a story is text with a drawn map for each step`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL!, viewport: SMALL });
    const page = await context.newPage();
    const story = await fetchStory(page);
    await page.goto(`/${lang}/stories/${STORY}/`);
    for (const [index, { title, id }] of story.steps.entries()) {
      const section = page.getByRole('region', { name: title[lang] });
      await section.scrollIntoViewIfNeeded();
      const picture = section.getByRole('img', { name: title[lang] });
      await expect(picture).toBeVisible();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      await expect(section).toHaveAttribute('id', id);
      expect((await section.innerText()).length, `step ${index + 1} has its text`).toBeGreaterThan(300);
    }
    await expect(walk(page, say)).toHaveCount(0);
    await context.close();
  });

  testOnce?.(`${lang}: the list leads to every story and to its lecture`, async ({ page }) => {
    await page.goto(`/${lang}/stories/`);
    const response = await page.request.get(`/data/${EDITION}/stories/index.json`);
    const stories = (await response.json()) as Pick<Story, 'id' | 'title'>[];
    await expect(page.getByRole('article')).toHaveCount(stories.length);
    expect(stories.length).toBeGreaterThan(1);
    for (const { id, title } of stories) {
      const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title[lang] }) });
      const ways = { stories_read_of: 'stories', stories_present_of: 'present' };
      for (const [words, room] of Object.entries(ways)) {
        const link = card.getByRole('link', { name: say(words, { title: title[lang] }) });
        expect(await link.evaluate((each: HTMLAnchorElement) => each.pathname)).toBe(`/${lang}/${room}/${id}/`);
      }
    }
  });

  test.describe(`${lang}: on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('the text is a sheet under the map, and a swipe leads on', async ({ page }) => {
      const story = await openStory(page, lang);
      const count = story.steps.length;
      const sheet = (await page.getByRole('main').boundingBox())!;
      expect(sheet.y).toBeGreaterThan(844 / 3);
      const spot = await ask(page, (map) => {
        const { top } = map.getContainer().getBoundingClientRect();
        return top + map.project(map.getCenter()).y;
      });
      expect(spot).toBeLessThan(sheet.y);

      await swipe(page, lang === 'ar' ? 200 : -200);
      await expectProgress(page, say, 2, count);
      await expectStep(page, story, 1);
      await swipe(page, lang === 'ar' ? -200 : 200);
      await expectProgress(page, say, 1, count);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
}
