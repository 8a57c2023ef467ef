import type { Page } from '@playwright/test';
import type { Line, Route } from '#core/atlas/atlas';
import { expect, fetchAtlas, openAtlas, SMALL, test, testIn } from './fixtures';
import { ask, pointOf, pointOn } from './map';
import { LANGS, numbersIn, subjectName, wordsOf, type Lang, type Say } from './words';

test.use({ viewport: SMALL });

const INDIAN_OCEAN = '?camera=0,65,2.8&projection=mercator&subjects=indian-ocean';
const AT_CHABAHAR = '?camera=25.3003,60.6128,3.4&projection=mercator&subjects=chabahar';
const SEA_LINE = 'good-hope-sunda';

/** What the panel says under a heading of its list of facts. */
function fact(page: Page, term: string) {
  return page.getByRole('tabpanel').locator(`dt:text-is("${term}") + dd`);
}

/** The name of what is selected, above its facts. */
function heading(page: Page, say: Say, name: string) {
  return page.getByRole('tabpanel', { name: say('tab_selection') }).getByRole('heading', { level: 2, name, exact: true });
}

/** Kilometres and nautical miles as they must be written: whole ones, of 1,000 and 1,852 metres. */
function lengths(metres: number): number[] {
  return [Math.round(metres / 1000), Math.round(metres / 1852)];
}

async function expectFactsOf(page: Page, say: Say, record: Line | Route): Promise<void> {
  await expect(fact(page, say('fact_status'))).toContainText(say(`status_${record.status.replaceAll('-', '_')}`));
  const measured = await fact(page, say('fact_length')).first().innerText();
  expect(numbersIn(measured).slice(0, 2)).toEqual(lengths(record.lengthMetres));
  const published = await fact(page, say('fact_published')).innerText();
  expect(numbersIn(published).slice(0, 2)).toEqual(lengths(record.published[0]!.publishedMetres));
  await expect(fact(page, say('fact_source'))).toContainText(record.source);
}

async function recordsFor(page: Page, lang: Lang) {
  const atlas = await fetchAtlas(page);
  const port = atlas.places.find(({ id }) => id === 'chabahar-port')!;
  const line = atlas.lines.find(({ id }) => id === SEA_LINE)!;
  const route = atlas.routes.find(({ id }) => id === 'chabahar-corridor')!;
  return { port, line, route, portName: port.names[lang], lineName: line.names[lang], routeName: route.names[lang] };
}

for (const lang of LANGS) {
  const say = wordsOf(lang);

  testIn('ar', lang)?.(`${lang}: a press on the map selects a place, then a line, and it can be closed`, async ({ page }) => {
    const { port, portName, line, lineName } = await recordsFor(page, lang);
    await openAtlas(page, lang, INDIAN_OCEAN);

    const atPort = await pointOf(page, port.at);
    await page.mouse.click(atPort.x, atPort.y);
    await expect(heading(page, say, portName)).toBeVisible();
    await expect(page.getByRole('tab', { name: say('tab_selection') })).toHaveAttribute('aria-selected', 'true');
    await expect(fact(page, say('fact_coordinates'))).toContainText('25.30');
    await expect(fact(page, say('fact_source'))).toContainText(port.source);

    const atLine = await pointOn(page, SEA_LINE);
    await page.mouse.click(atLine.x, atLine.y);
    await expect(heading(page, say, lineName)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`select=line:${SEA_LINE}`));
    await expectFactsOf(page, say, line);

    await page.getByRole('button', { name: say('close_selection') }).click();
    await expect(heading(page, say, lineName)).toHaveCount(0);
    await expect(page.getByRole('tab', { name: say('tab_layers') })).toHaveAttribute('aria-selected', 'true');
    expect(page.url()).not.toContain('select=');
  });

  testIn('en', lang)?.(`${lang}: Enter selects what lies under the cross-hairs, Escape leaves it`, async ({ page }) => {
    const { port, portName } = await recordsFor(page, lang);
    await openAtlas(page, lang, AT_CHABAHAR);
    const map = page.getByRole('application', { name: say('map') });

    await page.getByRole('link', { name: say('skip_to_map') }).press('Enter');
    await page.keyboard.press('Tab');
    await expect(map).toBeFocused();
    const crossHairs = await page.locator('.cross-hairs').boundingBox();
    const atPort = await pointOf(page, port.at);
    expect.soft(Math.abs(crossHairs!.x + crossHairs!.width / 2 - atPort.x)).toBeLessThan(4);
    expect.soft(Math.abs(crossHairs!.y + crossHairs!.height / 2 - atPort.y)).toBeLessThan(4);

    await page.keyboard.press('Enter');
    await expect(heading(page, say, portName)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(heading(page, say, portName)).toHaveCount(0);
    await expect(map).toBeFocused();
  });

  testIn('en', lang)?.(`${lang}: a route is selected from the list of its subject`, async ({ page }) => {
    const { route, routeName } = await recordsFor(page, lang);
    await openAtlas(page, lang, '?camera=-20,-60,1.5&projection=mercator&subjects=chabahar');

    const group = page.getByRole('listitem').filter({ hasText: say('subject_about_chabahar') });
    await group.getByRole('button', { name: subjectName(say, 'chabahar'), expanded: false }).click();
    await group.getByRole('link', { name: routeName, exact: true }).press('Enter');

    await expect(heading(page, say, routeName)).toBeVisible();
    await expectFactsOf(page, say, route);
    await expect(fact(page, say('fact_legs')).getByRole('listitem')).toHaveCount(route.legs.length);
    const lifted = () => ask(page, (map) => map.queryRenderedFeatures({ layers: ['line-lifted:stroke-chabahar'] }).length);
    await expect.poll(lifted, { message: 'the route is flown to and lifted' }).toBeGreaterThan(0);
  });
}
