import type { BrowserContext, Page } from '@playwright/test';
import { EDITION } from '#core/atlas/edition';
import type { Story } from '#core/story/story';
import { expect, PATIENCE } from './fixtures';
import { wordsOf, type Lang, type Say } from './words';

/** Its first step has a route to fly along. */
export const STORY = 'two-ways-asia-europe';

export async function fetchStory(page: Page): Promise<Story> {
  return (await (await page.request.get(`/data/${EDITION}/stories/${STORY}.json`)).json()) as Story;
}

/** Opens a window of the lecture beside those that are open. */
export async function openRoom(context: BrowserContext, lang: Lang, room: '' | 'speaker/' | 'remote/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/${lang}/present/${STORY}/${room}`);
  // The page itself stands before its script does.
  await expect(page.getByRole('button', { name: wordsOf(lang)('present_next'), exact: true })).toBeVisible(PATIENCE);
  return page;
}

export const stepOf = (page: Page, title: string) => page.getByRole('heading', { name: title });
export const press = (page: Page, say: Say, key: string) => page.getByRole('button', { name: say(key), exact: true }).click();
export const announced = (page: Page, say: Say, key: string) => page.getByRole('status').filter({ hasText: say(key) });
