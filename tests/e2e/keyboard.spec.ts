import type { Locator, Page } from '@playwright/test';
import { expect, LIGHT, openAtlas, PATIENCE, test } from './fixtures';
import { cameraOf } from './map';
import { LANGS, wordsOf, type Say } from './words';

const say = wordsOf('en');

/** More presses of Tab than the page has controls: whoever is still inside after them is caught. */
const MOST_STOPS = 140;

/** Runs in the page: what has the focus, and why it might not be seen to have it; nothing once the focus has left the page. */
function focused(): { what: string; fault: string } | null {
  const { activeElement: element } = document;
  if (!element || element === document.body) return null;
  const what = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`;
  // A control that is laid invisibly over its drawing hands its frame to that.
  const drawn = [element, element.nextElementSibling, element.parentElement].find((each) => {
    const { outlineStyle, outlineWidth } = each ? getComputedStyle(each) : { outlineStyle: 'none', outlineWidth: '0' };
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (!drawn) return { what, fault: 'shows no frame' };
  const { left, top, right, bottom } = drawn.getBoundingClientRect();
  const points = [0.5, 0.05, 0.95].map((part) => [left + (right - left) * part, top + (bottom - top) * part] as const);
  const isSeen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
  });
  return { what, fault: isSeen ? '' : 'is covered' };
}

async function walkThrough(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let press = 0; press < MOST_STOPS; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop) return stops;
    if (stop.fault) expect.soft(stop.fault, stop.what).toBe('');
    stops.push(stop.what);
  }
  throw new Error(`The focus does not leave the page: ${stops.slice(-5).join(' → ')}`);
}

/** Types a stop and takes the first answer. */
async function give(panel: Locator, label: string, text: string): Promise<void> {
  const field = panel.getByRole('combobox', { name: label, exact: true });
  await field.focus();
  await field.pressSequentially(text);
  await expect(panel.getByRole('listbox').getByRole('option').first()).toContainText(text);
  await field.press('Enter');
}

test.use({ viewport: { width: 1120, height: 640 } });

test('every part of the map’s page is reached and left with keys alone, and what a pull does a press does too', async ({
  page
}) => {
  await openAtlas(page, 'en', LIGHT);
  await expect(page.getByRole('switch')).not.toHaveCount(0);
  const map = page.getByRole('application', { name: say('map') });
  await expect(map).toHaveAttribute('aria-description', new RegExp(say('map_keys')));

  await test.step('Tab goes through the page and out of it; whatever has the focus shows it', async () => {
    const stops = await walkThrough(page);
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter((what) => what === `CANVAS ${say('map')}`)).toHaveLength(1);
  });

  await test.step('the first stop leads past the panels to the map', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: say('skip_to_map') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('a search leads to the panel, and Escape back', async () => {
    const search = page.getByRole('combobox', { name: say('search_label') });
    await search.focus();
    await search.pressSequentially('Gwadar');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('tabpanel', { name: say('tab_selection') });
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/select=/);
    await expect(search).toBeFocused();
  });

  await test.step('a dialog keeps the focus while it is open and gives it back', async () => {
    const opener = page.getByRole('button', { name: say('settings'), exact: true });
    await opener.press('Enter');
    const dialog = page.getByRole('dialog', { name: say('settings') });
    await expect(dialog).toBeVisible();
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab']) {
      await page.keyboard.press(key);
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  await test.step('the map is moved from a menu, and the panel made wide by a press', async () => {
    const before = (await cameraOf(page)).longitude;
    await page.getByRole('button', { name: say('views') }).press('Enter');
    // The menu takes keys once its first item has the focus.
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: say('move_right') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await cameraOf(page)).longitude, PATIENCE).toBeGreaterThan(before + 10);
    const edge = page.getByRole('separator', { name: say('resize_panel') });
    await edge.press('Home');
    await expect(edge).toHaveAttribute('aria-valuenow', '320');
    await edge.click();
    await expect(edge).toHaveAttribute('aria-valuenow', '560');
  });

  await test.step('a route is given, turned round and closed off', async () => {
    await page.getByRole('button', { name: say('mode_routes'), exact: true }).press('Enter');
    const panel = page.getByRole('tabpanel', { name: say('tab_route'), exact: true });
    await give(panel, say('route_from'), 'Mumbai');
    await give(panel, say('route_to'), 'Rotterdam');
    await expect(panel.getByRole('region', { name: say('route_result') })).toContainText('Suez', PATIENCE);
    await panel.getByRole('button', { name: say('measure_reverse'), exact: true }).press('Enter');
    await expect(panel.getByRole('heading', { level: 2 }).filter({ hasText: /Rotterdam.*Mumbai/ })).toBeVisible();

    await page.getByRole('tab', { name: say('tab_route'), exact: true }).press('ArrowRight');
    const passages = page.getByRole('tabpanel', { name: say('tab_passages'), exact: true });
    await passages
      .getByRole('list', { name: say('scenario_ready') })
      .getByRole('button')
      .first()
      .press('Enter');
    await expect(page).toHaveURL(/scenario=/);
  });
});

/** Presses a button that goes away with what it does, by Enter. */
async function enter(place: Locator | Page, say: Say, key: string, values = {}): Promise<void> {
  await place.getByRole('button', { name: say(key, values), exact: true }).press('Enter');
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: the focus stays near by where what was pressed goes away, and what is gone is told`, async ({ page }) => {
    await openAtlas(page, lang, LIGHT);
    const heading = (of: Locator, key: string): Locator => of.getByRole('heading', { name: say(key), exact: true });

    await test.step('the timeline is opened and closed', async () => {
      await enter(page, say, 'timeline_open');
      await expect(page.getByRole('region', { name: say('timeline'), exact: true })).toBeFocused();
      await enter(page, say, 'timeline_close');
      await expect(page.getByRole('button', { name: say('timeline_open'), exact: true })).toBeFocused();
    });

    await test.step('points are set by Enter, a measurement is ended and deleted', async () => {
      await enter(page, say, 'mode_measure');
      const panel = page.getByRole('tabpanel', { name: say('tab_measure') });
      const map = page.getByRole('application', { name: say('map') });
      await expect(map).toHaveAttribute('aria-description', new RegExp(say('measure_enter')));
      await map.press('Enter');
      await expect(page.getByRole('status', { name: say('measure_said') })).toHaveText(say('said_one_point'));
      await enter(panel, say, 'measure_finish');
      // It is called by where its one point lies.
      const name = (await panel.getByRole('textbox', { name: say('measure_name') }).getAttribute('placeholder'))!;
      await expect(panel.getByRole('region', { name, exact: true })).toBeFocused();
      await enter(panel, say, 'measure_remove', { name });
      await expect(heading(panel, 'measure_new')).toBeFocused();
      await expect(page.getByRole('status', { name: say('measure_said') })).toHaveText(say('measure_said_removed', { name }));
    });

    await test.step('pasted text that cannot be read stays; a layer goes and comes back', async () => {
      await page.getByRole('tab', { name: say('tab_data'), exact: true }).click();
      const panel = page.getByRole('tabpanel', { name: say('tab_data'), exact: true });
      await enter(panel, say, 'data_paste');
      const field = panel.getByRole('textbox', { name: say('data_paste_label') });
      const add = panel.getByRole('button', { name: say('data_paste_add') });
      await field.fill('nonsense');
      await add.press('Enter');
      await expect(panel.getByRole('listitem')).toContainText(say('data_failed_unknown_format'));
      await expect(add).toBeFocused();
      await expect(field).toHaveValue('nonsense');
      await field.fill('POINT (60 25)');
      await add.press('Enter');
      await expect(panel.getByRole('button', { name: say('data_paste'), exact: true })).toBeFocused();
      await expect(panel.getByRole('list', { name: say('data_list') }).getByRole('listitem')).toHaveCount(1);
      const name = say('data_pasted');
      await enter(panel, say, 'measure_remove', { name });
      await expect(panel.getByRole('status').filter({ hasText: say('data_removed', { name }) })).toBeVisible();
      const undo = panel.getByRole('button', { name: say('undo'), exact: true });
      await expect(undo).toBeFocused();
      await undo.press('Enter');
      await expect(panel.getByRole('button', { name: say('measure_hide', { name }), exact: true })).toBeFocused();
    });

    await test.step('a stop asked of the map is told, and the focus comes back to where it was asked for', async () => {
      await enter(page, say, 'mode_routes');
      const panel = page.getByRole('tabpanel', { name: say('tab_route'), exact: true });
      const button = panel.getByRole('button', { name: say('stop_from_map') }).first();
      await button.press('Enter');
      await page.getByRole('application', { name: say('map') }).press('Enter');
      await expect(page.getByRole('status', { name: say('route_said') })).toContainText(say('point_origin'));
      await expect(button).toBeFocused();
    });

    await test.step('a scenario is left, and a list that holds nothing says so', async () => {
      await page.getByRole('tab', { name: say('tab_passages'), exact: true }).click();
      const panel = page.getByRole('tabpanel', { name: say('tab_passages'), exact: true });
      await panel
        .getByRole('list', { name: say('scenario_ready') })
        .getByRole('button')
        .first()
        .press('Enter');
      await enter(panel, say, 'scenario_reset');
      await expect(heading(panel, 'scenario_title')).toBeFocused();
      await expect(panel.getByRole('status').filter({ hasText: say('scenario_ordinary') })).toBeAttached();
      const list = panel.getByRole('region', { name: say('passages_title'), exact: true });
      await expect(list.getByRole('heading', { level: 2 })).toHaveText(say('passages_title'));
      await expect(
        list
          .getByRole('list', { name: say('region_arctic') })
          .getByRole('listitem')
          .first()
      ).toBeVisible();
      await panel.getByRole('searchbox').fill('xxxx');
      await expect(panel.getByRole('status').filter({ hasText: say('passages_none') })).toBeVisible();
    });
  });
}
