import { expect, PATIENCE, SMALL, test } from './fixtures';
import { wordsOf } from './words';

test.use({ viewport: SMALL });

test('the routes of a story wait for their network: another try brings it', async ({ page, watch }) => {
  const say = wordsOf('ar');
  watch.forgive(/network\.bin/);
  await page.route('**/network.bin*', (route) => route.abort());
  await page.goto('/ar/stories/two-ways-asia-europe/#south-by-suez');
  const retry = page.locator('.readout').getByRole('button', { name: say('retry') });
  await expect(page.locator('.readout').getByText(say('stage_routes_failed'))).toBeVisible(PATIENCE);

  await page.unroute('**/network.bin*');
  await retry.click();
  await expect(page.locator('.readout .length').first()).toBeVisible(PATIENCE);
  await expect(retry).toHaveCount(0);
});
