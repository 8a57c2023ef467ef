import type { Page, Route } from '@playwright/test';
import { EDITION } from '#core/atlas/edition';
import { expect, LIGHT, openAtlas, PATIENCE, SMALL, test } from './fixtures';
import { ask, expectDrawn } from './map';
import { LANGS, saidAs, subjectName, wordsOf } from './words';

test.use({ viewport: SMALL });

const VIEW = '?camera=30,60,1.5&projection=mercator&subjects=chabahar,yamal';
/** What a reader has drawn is in the address, and stays there whatever fails. */
const MEASURED = 'line~25.3,60.6~18.9,72.8';

/** 750 kilobits a second each way, and a tenth of a second until an answer begins: what browsers mean by 3G. */
const THIRD_GENERATION = { downloadThroughput: 93_750, uploadThroughput: 31_250, latency: 100 };

/** What the map is drawn from: the small files of the first view and the whole ones that stand in for them. */
const SMALL_FILES = /\/(first\/(ar|en)|base\/first)\.json/;
const ATLAS = /\/(first\/(ar|en)|atlas)\.json/;
const BASE = /\/base\/(first|overview)\.json/;

for (const lang of LANGS) {
  const say = wordsOf(lang);

  test(`${lang}: without the atlas the base map stands, and another try brings it`, async ({ page, watch }) => {
    watch.forgive(ATLAS);
    await page.route(ATLAS, (route) => route.abort());
    await page.goto(`/${lang}/${VIEW}`);

    const notices = page.getByRole('status', { name: say('notices') });
    await expect(notices.getByText(say('problem_data_unavailable', { file: 'atlas.json' })).first()).toBeVisible();
    const land = () => ask(page, (map) => map.queryRenderedFeatures({ layers: ['land:overview'] }).length);
    await expect.poll(land, { timeout: 90_000 }).toBeGreaterThan(0);
    const yamal = page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, 'yamal') }) });
    await yamal.click();
    await expect(yamal).not.toBeChecked();

    await page.unroute(ATLAS);
    await notices
      .getByRole('button', { name: say('retry') })
      .first()
      .click();
    await expectDrawn(page, 'chabahar');
    await expect(notices.getByText(saidAs(say, 'problem_data_unavailable'))).toHaveCount(0);
  });

  test(`${lang}: without the base the panels work, and another try brings it`, async ({ page, watch }) => {
    watch.forgive(BASE);
    await page.route(BASE, (route) => route.abort());
    await page.goto(`/${lang}/${VIEW}`);

    const notices = page.getByRole('status', { name: say('notices') });
    await expect(notices.getByText(saidAs(say, 'problem_data_unavailable')).first()).toBeVisible();
    await expectDrawn(page, 'chabahar');

    await page.unroute(BASE);
    await notices
      .getByRole('button', { name: say('retry') })
      .first()
      .click();
    const land = () => ask(page, (map) => map.queryRenderedFeatures({ layers: ['land:overview'] }).length);
    await expect.poll(land, { timeout: 90_000 }).toBeGreaterThan(0);
    const borders = () => ask(page, (map) => map.queryRenderedFeatures({ layers: ['border:overview'] }).length);
    await expect.poll(borders, { timeout: 90_000 }).toBeGreaterThan(0);
    await expect(notices.getByText(saidAs(say, 'problem_data_unavailable'))).toHaveCount(0);
  });

  test(`${lang}: an address that leads nowhere says so and shows the way to the atlas`, async ({ page, watch }) => {
    watch.forgive(/nowhere/);
    const response = await page.goto(`/${lang}/nowhere/`);
    expect(response!.status()).toBe(404);

    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('banner').getByRole('navigation', { name: say('pages_rooms') })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: say('room_places') })).toBeVisible();
    await page.getByRole('link', { name: say('other_language') }).click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', lang);
    await expect(
      page.getByRole('heading', { level: 1, name: wordsOf(lang === 'ar' ? 'en' : 'ar')('not_found_title') })
    ).toBeVisible();
    await page.goBack();
    const way = page.getByRole('main').getByRole('link', { name: say('site_name'), exact: true });
    await expect(way).toBeVisible();
    await way.click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    await expect(page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, 'chabahar') }) })).toBeVisible();
  });
}

test('the address without a language leads to the atlas', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/ar\/$/);
  await openAtlas(page, 'ar', VIEW);
});

test('the address without a language takes what it is asked to show along, and says what it is', async ({ page, request }) => {
  await page.goto('/?camera=25,60,5&ref=mail#x');
  await expect(page).toHaveURL(/\/ar\/\?camera=25,60,5/);
  const bare = await (await request.get('/')).text();
  expect(bare).toMatch(/<meta name="description" content="[^"]{20,}"/);
  expect(bare).toMatch(/<meta property="og:title" content="[^"]+"/);
  expect(bare).toMatch(/<link rel="canonical" href="[^"]+\/ar\/"/);
  expect(bare).toMatch(/application\/json\+oembed/);
});

test('where only the small files of the first view are missing, the whole stands in without a word', async ({ page, watch }) => {
  const say = wordsOf('ar');
  watch.forgive(SMALL_FILES);
  await page.route(SMALL_FILES, (route) => route.abort());
  await page.goto(`/ar/${VIEW}`);

  await expectDrawn(page, 'chabahar');
  const land = () => ask(page, (map) => map.queryRenderedFeatures({ layers: ['land:overview'] }).length);
  await expect.poll(land, { timeout: 90_000 }).toBeGreaterThan(0);
  await expect(page.getByRole('status', { name: say('notices') }).getByText(saidAs(say, 'problem_data_unavailable'))).toHaveCount(
    0
  );
});

test('on a line as slow as 3G the drawn map is there long before the live one, and nothing is said to fail', async ({ page }) => {
  const say = wordsOf('ar');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...THIRD_GENERATION });
  await page.goto('/ar/', { waitUntil: 'commit' });

  const drawn = page.locator('img[src$="first-map.svg"]');
  await expect(drawn).toBeVisible(PATIENCE);
  await expect
    .poll(() => drawn.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth), PATIENCE)
    .toBeTruthy();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('.map[data-idle="true"]').count()).toBe(0);
  await expectDrawn(page, 'chabahar');
  const layer = page.getByRole('switch', { name: say('layer_show', { subject: subjectName(say, 'chabahar') }) });
  await layer.click();
  await expect(layer).not.toBeChecked();
  await expect(page.getByRole('status', { name: say('notices') }).getByRole('button')).toHaveCount(0);
});

test('a file cut short, of another edition, or lost every second time ends in a whole map', async ({ page, watch }) => {
  const say = wordsOf('ar');
  watch.forgive(/atlas\.json/);
  const whole = await (await page.request.get(`/data/${EDITION}/atlas.json`)).text();
  const give = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });
  let answer = give(whole.slice(0, whole.length / 2));
  await page.route('**/atlas.json', (route) => answer(route));
  await page.goto(`/ar/${VIEW}&measure=${MEASURED}`);
  const notices = page.getByRole('status', { name: say('notices') });
  // The map and the panels may each miss the file.
  const notice = notices.getByText(say('problem_data_unavailable', { file: 'atlas.json' })).first();
  const retry = notices.getByRole('button', { name: say('retry') }).first();
  await expect(notice).toBeVisible();

  answer = give(whole.replace(EDITION, '1999.01'));
  const asked = page.waitForResponse('**/atlas.json');
  await retry.click();
  await asked;
  await expect(notice).toBeVisible();

  let turn = 0;
  answer = (route) => (turn++ % 2 === 0 ? route.abort() : give(whole)(route));
  await retry.click();
  await expect.poll(() => turn).toBe(2);
  await expectDrawn(page, 'chabahar');
  await expect(notice).toHaveCount(0);
  expect(decodeURIComponent(page.url())).toContain(MEASURED);
});

test('a map whose graphics memory is taken says so, and stands again when it is given back or asked for', async ({
  page,
  watch
}) => {
  const say = wordsOf('ar');
  watch.forgive(/CONTEXT_LOST/);
  await openAtlas(page, 'ar', `${VIEW}&measure=${MEASURED}`);
  const notices = page.getByRole('status', { name: say('notices') });
  const notice = notices.getByText(say('problem_webgl_lost'));

  await loseContext(page);
  await expect(notice).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { loss: WEBGL_lose_context }).loss.restoreContext());
  await expect(notice).toHaveCount(0);
  await expectDrawn(page, 'chabahar');

  await loseContext(page);
  await expect(notice).toBeVisible();
  await notices.getByRole('button', { name: say('retry') }).click();
  await expect(notice).toHaveCount(0);
  await expectDrawn(page, 'chabahar');
  expect(decodeURIComponent(page.url())).toContain(MEASURED);
});

test('a route waits for its network: without the worker or the file it says so, and another try brings it', async ({
  page,
  watch
}) => {
  const say = wordsOf('ar');
  watch.forgive(/network/);
  await page.route('**/*network.worker*', (route) => route.abort());
  await page.route('**/network.bin*', (route) => route.abort());
  await page.goto(`/ar/${LIGHT}&route=31.2,122.2~51.98,4`);
  const panel = page.getByRole('tabpanel', { name: say('tab_route'), exact: true });
  const retry = panel.getByRole('alert').getByRole('button', { name: say('retry') });
  await expect(panel.getByText(say('route_broke_off'))).toBeVisible(PATIENCE);

  await page.unroute('**/*network.worker*');
  await retry.click();
  await expect(panel.getByText(say('route_failed'))).toBeVisible(PATIENCE);

  await page.unroute('**/network.bin*');
  await retry.click();
  await expect(panel.getByRole('region', { name: say('route_result') })).toBeVisible(PATIENCE);
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('a layer whose worker did not load says so, and another try draws it', async ({ page, watch }) => {
  const say = wordsOf('en');
  watch.forgive(/tiles\.worker/);
  await openAtlas(page, 'en', LIGHT);
  await page.route('**/*tiles.worker*', (route) => route.abort());
  await page.getByRole('button', { name: say('mode_measure'), exact: true }).click();
  await page.getByRole('tab', { name: say('tab_data') }).click();
  const panel = page.getByRole('tabpanel', { name: say('tab_data') });
  await panel.locator('input[type=file]').setInputFiles('tests/fixtures/layers/corridor.kml');
  const notices = page.getByRole('status', { name: say('notices') });
  await expect(notices.getByText(saidAs(say, 'problem_data_unavailable')).first()).toBeVisible(PATIENCE);
  const drawn = () =>
    ask(page, (map) => map.queryRenderedFeatures().filter(({ source }) => source.startsWith('own-data')).length);
  expect(await drawn()).toBe(0);

  await page.unroute('**/*tiles.worker*');
  await notices
    .getByRole('button', { name: say('retry') })
    .first()
    .click();
  await expect.poll(drawn, PATIENCE).toBeGreaterThan(0);
  await expect(notices.getByText(saidAs(say, 'problem_data_unavailable'))).toHaveCount(0);
});

/** Takes the graphics memory from the map; what gives it back is kept, since a lost context has no extensions. */
function loseContext(page: Page): Promise<void> {
  return page.evaluate(() => {
    const loss = document
      .querySelector<HTMLCanvasElement>('.maplibregl-canvas')!
      .getContext('webgl2')!
      .getExtension('WEBGL_lose_context')!;
    Object.assign(globalThis, { loss });
    loss.loseContext();
  });
}
