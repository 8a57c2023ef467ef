import type { Locator, Page } from '@playwright/test';
import { expect, LIGHT, openAtlas, PATIENCE, test } from './fixtures';
import { cameraOf } from './map';
import { wordsOf } from './words';

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
