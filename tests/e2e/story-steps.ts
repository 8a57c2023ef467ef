import type { Story } from '#core/story/story';
import { parseAddress } from '#core/view/parse-address';
import type { Locator, Page } from '@playwright/test';
import { expect, PATIENCE } from './fixtures';
import { cameraOf } from './map';
import type { Say } from './words';

/** The map stands where the step was made: its middle there, whatever the size of the window. */
export async function expectStep(page: Page, story: Story, index: number): Promise<void> {
  const [longitude, latitude] = parseAddress(story.steps[index]!.view).view.camera.center;
  const off = async () => {
    const seen = await cameraOf(page);
    return Math.max(Math.abs(seen.longitude - longitude), Math.abs(seen.latitude - latitude));
  };
  await expect.poll(off, { message: `the map shows step ${index + 1}`, ...PATIENCE }).toBeLessThan(0.02);
}

export function walk(page: Page, say: Say): Locator {
  return page.getByRole('navigation', { name: say('stories_walk') });
}

export async function expectProgress(page: Page, say: Say, number: number, count: number): Promise<void> {
  await expect(walk(page, say).getByText(say('stories_progress', { number, count }), { exact: true })).toBeVisible();
}
