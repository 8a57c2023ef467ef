import type { Page } from '@playwright/test';
import geodesicPackage from 'geographiclib-geodesic';
import type { Line, Place } from '#core/atlas/atlas';
import { atRest, expect, fetchAtlas, openAtlas, PATIENCE, SMALL, test, testIn } from './fixtures';
import { ask, cameraOf } from './map';
import { LANGS, numbersIn, saidAs, wordsOf, type Lang, type Say } from './words';

test.use({ viewport: SMALL });

const NEAR_CHABAHAR = '?camera=26.4,60,3.6&projection=mercator&subjects=chabahar';
const wgs84 = geodesicPackage.Geodesic.WGS84;
const DIRECTIONS = ['north', 'north_east', 'east', 'south_east', 'south', 'south_west', 'west', 'north_west'];

const options = (page: Page, say: Say) => page.getByRole('listbox', { name: say('nearby_list') }).getByRole('option');
const focusedText = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

/** Kilometres to the nearest of many points along a line, and to a place: computed here, not by the app. */
function kilometresTo(thing: Place | Line, [east, north]: readonly [number, number]): number {
  const to = ([longitude, latitude]: readonly [number, number, ...unknown[]]) =>
    wgs84.Inverse(north, east, latitude, longitude).s12! / 1000;
  if ('at' in thing) return to(thing.at);
  return Math.min(
    ...thing.vertices.slice(1).flatMap((end, index) => {
      const start = thing.vertices[index]!;
      const way = wgs84.InverseLine(start[1], start[0], end[1], end[0]);
      const steps = Math.ceil(way.s13 / 1000);
      return Array.from({ length: steps + 1 }, (_, step) => {
        const { lat2, lon2 } = way.Position((way.s13 * step) / steps);
        return to([lon2!, lat2!]);
      });
    })
  );
}

/** The direction in which a place lies, in words, by the azimuth a traveller would set out on. */
function directionTo({ at }: Place, [east, north]: readonly [number, number], say: Say): string {
  const azimuth = wgs84.Inverse(north, east, at[1], at[0]).azi1!;
  return say(`nearby_${DIRECTIONS[Math.round(((azimuth + 360) % 360) / 45) % 8]!}`);
}

/** Walks to the tab of the list with the keys alone, from the first tab. */
async function openByKeys(page: Page, say: Say): Promise<void> {
  await page.getByRole('tab', { name: say('tab_layers') }).focus();
  const tab = page.getByRole('tab', { name: say('tab_nearby') });
  for (let step = 0; step < 5 && (await tab.getAttribute('aria-selected')) !== 'true'; step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(tab).toBeFocused();
  await expect(options(page, say).first()).toBeVisible();
  const isOption = () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'option');
  for (let step = 0; step < 8 && !(await isOption()); step += 1) await page.keyboard.press('Tab');
  await expect(options(page, say).first()).toBeFocused();
}

/**
 * Strikes keys that a keyboard of any script may have; the test driver knows only those of one. All in one go: letters that
 * come late begin another word.
 */
async function typeLetters(page: Page, letters: string): Promise<void> {
  await page.evaluate(
    (keys) => {
      for (const key of keys)
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    },
    [...letters]
  );
}

/** What the page says aloud from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]')
      );
      for (const region of new Set(regions)) if (region?.textContent) said.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

async function expectNearest(page: Page, lang: Lang, say: Say): Promise<void> {
  const atlas = await fetchAtlas(page);
  const { longitude, latitude } = await cameraOf(page);
  const centre = [longitude, latitude] as const;
  const texts = await options(page, say).allInnerTexts();
  const isAway = (text: string) => /\d/.test(text.split(/[,،] /).at(-1)!);
  const told = texts.filter(isAway).map((text) => numbersIn(text).at(-1)!);
  expect(told.length).toBeGreaterThan(20);
  expect(told).toEqual([...told].sort((a, b) => a - b));

  let compared = 0;
  for (const thing of [...atlas.places, ...atlas.lines]) {
    const of = 'at' in thing ? say(`place_${thing.kind.replaceAll('-', '_')}`) : say(`mode_${thing.mode.replaceAll('-', '_')}`);
    const begin = [thing.names[lang], of.toLowerCase(), ''].join(say('separator'));
    const text = texts.find((each) => each.startsWith(begin));
    if (!text) continue;
    compared += 1;
    expect(Math.abs(numbersIn(text).at(-1)! - kilometresTo(thing, centre)), text).toBeLessThanOrEqual(1);
    if ('at' in thing) expect(text.endsWith(directionTo(thing, centre, say)), text).toBe(true);
  }
  expect(compared).toBeGreaterThan(15);
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  testIn('en', lang)?.(`${lang}: the list mirrors the map, and its things are chosen by keys alone`, async ({ page }) => {
    await openAtlas(page, lang, NEAR_CHABAHAR);
    await openByKeys(page, say);
    await expectNearest(page, lang, say);

    await page.keyboard.press('End');
    await expect(options(page, say).last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(options(page, say).nth(1)).toBeFocused();

    const { places } = await fetchAtlas(page);
    const tehran = places.find(({ id }) => id === 'tehran')!;
    await typeLetters(page, tehran.names[lang].slice(0, 4));
    const name = tehran.names[lang];
    await expect.poll(async () => (await focusedText(page)).split(say('separator'))[0]).toBe(name);
    const lit = () =>
      ask(page, (map) =>
        map.queryRenderedFeatures({ layers: ['selection:place'] }).map(({ properties }) => properties.id as string)
      );
    await expect.poll(lit, { message: 'it lights up on the map', ...PATIENCE }).toEqual(['tehran']);
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('tabpanel', { name: say('tab_selection') }).getByRole('heading', { level: 2, name, exact: true })
    ).toBeFocused();
    await expect(page).toHaveURL(/select=place:tehran/);
  });

  testIn('ar', lang)?.(`${lang}: the list follows the map, keeps the focus, and is told once`, async ({ page }) => {
    // Time runs as always, but the journey may push it on.
    await page.clock.install();
    await openAtlas(page, lang, NEAR_CHABAHAR);
    const said = await listen(page);
    await page
      .getByRole('region', { name: say('map_tools') })
      .getByRole('button', { name: say('zoom_in') })
      .click();
    await atRest(page);
    await openByKeys(page, say);
    expect(await said(), 'nothing is said before the list is opened').toEqual([]);

    await page.keyboard.press('ArrowDown');
    const before = await options(page, say).allInnerTexts();
    const held = (await focusedText(page)).split(say('separator'))[0]!;
    await ask(page, (map) => void map.panBy([60, -40]));
    await expect.poll(() => options(page, say).allInnerTexts()).not.toEqual(before);
    await expect.poll(() => focusedText(page)).toContain(held);
    await expect.poll(said).toHaveLength(1);
    await page.clock.fastForward(10_000);
    expect(await said(), 'once').toHaveLength(1);
    expect((await said())[0]).toMatch(saidAs(say, 'nearby_said'));

    await ask(page, (map) => void map.jumpTo({ center: [-130, -45] }));
    await expect(page.getByText(say('nearby_empty')).first()).toBeVisible();
    const inPanel = () => page.evaluate(() => document.activeElement?.closest('[role="tabpanel"]') !== null);
    expect(await inPanel(), 'the focus stays where the list was').toBe(true);
  });
}
