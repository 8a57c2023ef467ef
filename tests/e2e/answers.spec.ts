import type { Page } from '@playwright/test';
import { atRest, expect, LIGHT, openAtlas, SMALL, test } from './fixtures';
import { saidAs, wordsOf } from './words';

test.use({ viewport: SMALL });

const ROUTES = 'route=31.2,121.9~51.9,4.1!25.3,60.6~18.9,72.8';

/** The network dies of a mistake in its worker. */
async function breakOff(page: Page): Promise<void> {
  const worker = page.workers().find((each) => each.url().includes('network'));
  await worker!.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken by the journey');
    });
  });
}

test('once the computing broke off, no figures stand under what they are not of, and another try brings the right ones', async ({
  page,
  watch
}) => {
  const say = wordsOf('ar');
  watch.forgive(/broken by the journey/);
  await openAtlas(page, 'ar', `${LIGHT}&${ROUTES}`);
  const panel = page.getByRole('tabpanel', { name: say('tab_route'), exact: true });
  const result = panel.getByRole('region', { name: say('route_result') });
  await expect(result).toBeVisible();
  const bySea = await result.locator('.main').textContent();

  await breakOff(page);
  await expect(panel.getByText(say('route_broke_off'))).toBeVisible();
  await expect(result.locator('.main')).toHaveText(bySea!);
  await panel.getByRole('combobox', { name: say('route_by') }).selectOption('rail');
  await expect(result).toHaveCount(0);
  await page.goBack();
  await expect(result.locator('.main')).toHaveText(bySea!);

  await page.getByRole('tab', { name: say('tab_passages'), exact: true }).click();
  const passages = page.getByRole('tabpanel', { name: say('tab_passages'), exact: true });
  await expect(passages.getByText(say('route_broke_off'))).toBeVisible();
  await expect(passages.getByRole('button', { name: saidAs(say, 'passage_close_name') }).first()).toBeVisible();
  await passages
    .getByRole('alert')
    .getByRole('button', { name: say('retry') })
    .click();
  await expect(passages.getByRole('alert')).toHaveCount(0);
  await atRest(page);
});
