import type { Locator, Page } from '@playwright/test';
import { atRest, expect, LIGHT, openAtlas, SMALL, test, testIn } from './fixtures';
import { ask, pointOf } from './map';
import { LANGS, numbersIn, saidAs, wordsOf, type Say } from './words';

test.use({ viewport: SMALL });

/** Shanghai–Rotterdam by Suez and by the Cape, as published; nautical miles. Tables differ by some percent in where they begin. */
const SUEZ_MILES = 10_500;
const CAPE_MILES = 13_900;
const near = (value: number, wanted: number): boolean => Math.abs(value / wanted - 1) < 0.04;

const ENDS = { ar: ['شنغهاي', 'روتردام'], en: ['Shanghai', 'Rotterdam'] } as const;
const NAMES = {
  ar: { suez: 'قناة السويس', cape: 'رأس الرجاء الصالح', best: 'الأفضل' },
  en: { suez: 'Suez Canal', cape: 'Cape of Good Hope', best: 'Best' }
} as const;

const panelOf = (page: Page, say: Say): Locator => page.getByRole('tabpanel', { name: say('tab_route'), exact: true });

/** Types a stop and takes the first answer. */
async function give(panel: Locator, label: string, text: string): Promise<void> {
  const field = panel.getByRole('combobox', { name: label, exact: true });
  await field.fill(text);
  await expect(panel.getByRole('listbox').getByRole('option').first()).toContainText(text);
  await field.press('Enter');
}

/** What the map draws of the route in hand: its ways by look and form. */
const waysOn = (page: Page): Promise<string[]> =>
  ask(page, (map) => [
    ...new Set(
      map
        .querySourceFeatures('own-drawing-active')
        .filter(({ properties }) => properties.role === 'way')
        .map(({ properties }) => `${properties.look} ${properties.form}`)
    )
  ]);

/** Presses a button as the language's turn is: with a key, or with the pointer. */
const press = (button: Locator, isByKey: boolean): Promise<void> => (isByKey ? button.press('Enter') : button.click());

for (const lang of LANGS) {
  const say = wordsOf(lang);
  const isByKey = lang === 'en';

  testIn('ar', lang)?.(
    `${lang}: a route is given, takes another way, is closed off from Suez and comes back from its link`,
    async ({ page }) => {
      await openAtlas(page, lang, LIGHT);
      await press(page.getByRole('button', { name: say('mode_routes'), exact: true }), isByKey);
      const panel = panelOf(page, say);
      await give(panel, say('route_from'), ENDS[lang][0]);
      await give(panel, say('route_to'), ENDS[lang][1]);
      const result = panel.getByRole('region', { name: say('route_result') });
      const miles = async (): Promise<number> => numbersIn((await result.locator('.miles').textContent()) ?? '')[0] ?? 0;
      await expect.poll(async () => near(await miles(), SUEZ_MILES)).toBe(true);
      await expect(result).toContainText(NAMES[lang].suez);

      await press(panel.getByRole('button', { name: say('alternatives'), exact: true }), isByKey);
      const ways = panel.getByRole('region', { name: say('alternatives') });
      const cape = ways.getByRole('columnheader').getByRole('button', { name: NAMES[lang].cape });
      await press(cape, isByKey);
      await expect.poll(async () => near(await miles(), CAPE_MILES)).toBe(true);
      await expect(page).toHaveURL(/~way:/);
      await expect.poll(() => waysOn(page)).toEqual(expect.arrayContaining(['now sea', 'other sea']));
      await page.reload();
      await atRest(page);
      await expect(cape).toHaveAttribute('aria-pressed', 'true');
      await expect.poll(async () => near(await miles(), CAPE_MILES)).toBe(true);
      await press(ways.getByRole('button', { name: NAMES[lang].best, exact: true }), isByKey);
      await expect.poll(async () => near(await miles(), SUEZ_MILES)).toBe(true);

      await press(page.getByRole('tab', { name: say('tab_passages'), exact: true }), isByKey);
      const passages = page.getByRole('tabpanel', { name: say('tab_passages'), exact: true });
      await press(passages.getByRole('button', { name: say('passage_close_name', { name: NAMES[lang].suez }) }), isByKey);
      await expect(page).toHaveURL(/scenario=avoid:suez/);
      const row = passages
        .getByRole('region', { name: say('changes_title') })
        .getByRole('row')
        .nth(1);
      const kilometres = async (column: number): Promise<number> =>
        numbersIn((await row.getByRole('cell').nth(column).textContent()) ?? '')[0] ?? 0;
      await expect.poll(async () => near(await kilometres(1), CAPE_MILES * 1.852)).toBe(true);
      expect(near(await kilometres(0), SUEZ_MILES * 1.852)).toBe(true);
      await expect.poll(() => waysOn(page)).toEqual(expect.arrayContaining(['before sea', 'now sea']));
      await press(passages.getByRole('button', { name: say('scenario_reset'), exact: true }), isByKey);
      await expect(page).not.toHaveURL(/scenario=/);
      await expect.poll(() => waysOn(page)).not.toContain('before sea');
    }
  );
}

test('a ready comparison fills the panel, is explained, and goes out as a file', async ({ page }) => {
  const say = wordsOf('ar');
  await openAtlas(page, 'ar', LIGHT);
  await page.getByRole('button', { name: say('mode_routes'), exact: true }).click();
  const panel = panelOf(page, say);
  await panel.getByRole('button', { name: 'مورمانسك–يوكوهاما' }).click();
  const shown = panel.getByRole('region', { name: say('routes_shown') }).getByRole('listitem');
  await expect(shown).toHaveCount(3);
  for (const item of await shown.all()) await expect(item).toContainText(/\d/);
  await atRest(page);

  const result = panel.getByRole('region', { name: say('route_result') });
  await result
    .getByRole('button', { name: say('how'), exact: true })
    .last()
    .click();
  const dialog = page.getByRole('dialog', { name: say('how') });
  await expect(dialog).toContainText(say('assume_speed_sea'));
  await expect(dialog.locator('pre').first()).toContainText('route=place.murmansk');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await panel.getByRole('button', { name: say('measure_export'), exact: true }).click();
  await expect(page.getByRole('dialog').getByLabel(say('export_what'))).toContainText(saidAs(say, 'export_route'));

  // Whoever opens the link reads the names in their own language.
  await page.goto(page.url().replace('/ar/', '/en/'));
  const list = panelOf(page, wordsOf('en')).getByRole('region', { name: wordsOf('en')('routes_shown') });
  await expect(list).toContainText('Northern Sea Route (August, Arc7)');
});

test('what a route closes for itself alone is told with its figure, and let go of', async ({ page }) => {
  const say = wordsOf('en');
  const stops = 'place.shanghai-port:30.626,122.065~40.5,-73.8';
  await openAtlas(page, 'en', `${LIGHT}&route=${stops}~avoid:panama~month:8&scenario=month:2`);
  const panel = panelOf(page, say);
  const result = panel.getByRole('region', { name: say('route_result') });
  await expect(result).toContainText(say('scenario_closed', { names: 'Panama Canal' }));
  await expect(result).toContainText(say('route_overruled', { lines: 'February' }));
  const what = say('scenario_closed', { names: 'Panama Canal' });
  await panel.getByRole('button', { name: say('route_let_go_of', { what }) }).press('Enter');
  await expect(page).not.toHaveURL(/avoid:panama/);
  await expect(page).toHaveURL(/~month:8/);
  await expect(panel.getByRole('heading', { name: say('route_own') })).toBeFocused();
  await expect(result).not.toContainText(what);
});

test.describe('on a laptop, where the legend is open', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const [lang, name] of [
    ['ar', 'مورمانسك–يوكوهاما'],
    ['en', 'Murmansk–Yokohama']
  ] as const) {
    test(`${lang}: both ends of what is fitted lie clear of it, and Escape lets go of a stop asked of the map`, async ({
      page
    }) => {
      const say = wordsOf(lang);
      await openAtlas(page, lang, LIGHT);
      await page.getByRole('button', { name: say('mode_routes'), exact: true }).click();
      const panel = panelOf(page, say);
      await panel.getByRole('button', { name }).click();
      const covering = async (position: readonly [number, number]): Promise<string> => {
        const { x, y } = await pointOf(page, position);
        return page.evaluate(([across, down]) => document.elementFromPoint(across, down)?.tagName ?? '', [x, y] as const);
      };
      await expect.poll(() => covering([33.05, 68.98])).toBe('CANVAS');
      await expect.poll(() => covering([139.58, 35.45])).toBe('CANVAS');

      const fromMap = panel.getByRole('button', { name: say('stop_from_map') }).first();
      await fromMap.click();
      await expect(fromMap).toHaveAttribute('aria-pressed', 'true');
      await fromMap.press('Escape');
      await expect(fromMap).toHaveAttribute('aria-pressed', 'false');
    });
  }
});
