import { existsSync } from 'node:fs';
import { expect, LIGHT, openAtlas, SMALL, test } from './fixtures';
import { ask } from './map';
import { LANGS, numbersIn, wordsOf } from './words';

test.skip(!existsSync('static/data/2026.11/network/network.bin'), 'waits for the sea network to be part of the edition');

const ROUTE = 'route=place.shanghai-port:31.23,121.49~place.rotterdam:51.95,4.14';
/** Published distances of the same voyage differ by some percent in where they begin; nautical miles. */
const SUEZ_KILOMETRES = 10_500 * 1.852;
const CAPE_KILOMETRES = 13_900 * 1.852;
const within = (value: number, wanted: number): boolean => Math.abs(value / wanted - 1) < 0.04;

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test.describe(`${lang}: pages of passages`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ watch }) => watch.forgive(/ csp$/));

    test('tell what passes, and how much longer voyages grow', async ({ page }) => {
      await page.goto(`/${lang}/passages/`);
      await page.locator('main').locator(`a[href$="/${lang}/passages/suez/"]`).click();
      const row = page.getByRole('table').getByRole('row').nth(1);
      const [before, after] = await Promise.all([0, 1].map(async (column) => row.getByRole('cell').nth(column).textContent()));
      expect(numbersIn(after!)[0]!).toBeGreaterThan(numbersIn(before!)[0]!);
      await expect(page.locator('main svg').first()).toBeVisible();
      await expect(page.locator('main figure a')).toHaveAttribute('href', /scenario=avoid:suez/);
    });
  });

  test.describe(`${lang}: passages beside the map`, () => {
    test.use({ viewport: SMALL });

    test('closing Suez moves the routes, and opening it brings them back', async ({ page }) => {
      await openAtlas(page, lang, `${LIGHT}&${ROUTE}`);
      await page.getByRole('tab', { name: say('tab_passages') }).click();
      const panel = page.getByRole('tabpanel', { name: say('tab_passages') });
      const row = panel.getByRole('table').getByRole('row').nth(1);
      const kilometres = async (column: number): Promise<number> =>
        numbersIn((await row.getByRole('cell').nth(column).textContent()) ?? '')[0] ?? 0;
      await expect.poll(async () => within(await kilometres(1), SUEZ_KILOMETRES)).toBe(true);

      const suez = panel.locator('#passage-suez');
      await suez.getByRole('button').last().click();
      await expect(page).toHaveURL(/scenario=avoid:suez/);
      await expect.poll(async () => within(await kilometres(1), CAPE_KILOMETRES)).toBe(true);
      expect(within(await kilometres(0), SUEZ_KILOMETRES)).toBe(true);
      await expect(suez).toContainText(say('passage_state_closed'));
      await expect
        .poll(() =>
          ask(page, (map) => map.querySourceFeatures('passages').some(({ properties }) => properties.state === 'closed'))
        )
        .toBe(true);

      await panel.getByRole('button', { name: say('scenario_reset'), exact: true }).click();
      await expect(page).not.toHaveURL(/scenario=/);
      await expect.poll(async () => within(await kilometres(1), SUEZ_KILOMETRES)).toBe(true);
    });
  });
}

test('a reach comes from the address with its bands, areas and ports', async ({ page }) => {
  const say = wordsOf('en');
  await page.setViewportSize(SMALL);
  await openAtlas(page, 'en', `${LIGHT}&reach=place.chabahar-port:25.3,60.61~days:1,5~speed:14`);
  const table = page.getByRole('tabpanel', { name: say('tab_reach') }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(3);
  const areas = await Promise.all(
    [1, 2].map(async (row) => table.getByRole('row').nth(row).getByRole('cell').first().textContent())
  );
  expect(numbersIn(areas[1]!)[0]!).toBeGreaterThan(numbersIn(areas[0]!)[0]!);
  // Muscat's neighbour Sohar lies a day off at fourteen knots; Singapore does not.
  await expect(table.getByRole('row').nth(1)).toContainText('Sohar');
  await expect(table).not.toContainText('Singapore');
});
