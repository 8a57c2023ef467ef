import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { EDITION } from '#core/atlas/edition';
import type { Story } from '#core/story/story';
import { parseAddress } from '#core/view/parse-address';
import { DEFAULT_VIEW } from '#core/view/view';
import { expect, PATIENCE, test } from './fixtures';
import { pointOf } from './map';
import { wordsOf } from './words';

/** The page of the documentation that embeds the atlas, served from another origin than the atlas is. */
const EXAMPLE = readFileSync(join(import.meta.dirname, '../../docs/embedding-example.html'), 'utf8');

const STORY = 'chabahar-indian-ocean';
/** The element of a map, which holds the map itself. */
type Drawn = HTMLElement & { maplibre: MapLibreMap };

const say = wordsOf('en');
let server: Server;
let elsewhere = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://elsewhere');
    response.end(pathname === '/example' ? EXAMPLE : `<!doctype html><iframe src="${searchParams.get('frame')}"></iframe>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => server.close());

test.use({ viewport: { width: 700, height: 420 } });

/** The messages the example page writes down, in their order. */
async function toldOf(page: Page): Promise<Record<string, unknown>[]> {
  const lines = (await page.locator('#told').textContent()) ?? '';
  return lines.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Record<string, unknown>] : []));
}

async function mapRests(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('.map[data-idle]')).toHaveAttribute('data-idle', 'true', PATIENCE);
}

function lastView(told: Record<string, unknown>[]): string {
  return (told.at(-1)?.state as { view: string } | undefined)?.view ?? '';
}

test('a page of another origin embeds a view, speaks with it, and keeps its scrolling', async ({ page, baseURL, watch }) => {
  watch.forgive(new RegExp(`^other origin: ${elsewhere}`));
  await page.goto(`${elsewhere}/example?atlas=${baseURL}`);
  const frame = page.frameLocator('iframe');
  await expect(page.locator('iframe')).toHaveAttribute('title', /.+/);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible(PATIENCE);
  await expect.poll(async () => (await toldOf(page)).map(({ type }) => type), PATIENCE).toEqual(['ready', 'reply']);
  const credit = frame.getByRole('link', { name: say('embed_credit') });
  await expect(credit).toHaveAttribute('rel', /noopener/);
  await expect(credit).toHaveAttribute('target', '_blank');
  await mapRests(frame);

  // A view is set, and read back as it stands.
  await page.getByRole('button', { name: 'Suez' }).click();
  await expect.poll(async () => parseAddress(lastView(await toldOf(page))).view.selection?.id).toBe('suez-port');
  await expect(frame.getByText(say('embed_selected', { name: 'Suez' }))).toBeVisible();
  await mapRests(frame);

  // The wheel is the page's, and the map says how it is zoomed; with Ctrl it zooms, and the page is told.
  const before = lastView(await toldOf(page));
  await frame.locator('canvas.maplibregl-canvas').hover();
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, scrolled > 60 ? -60 : 60);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(scrolled);
  expect(await toldOf(page)).not.toContainEqual(expect.objectContaining({ type: 'view-changed' }));
  await expect(frame.getByText(say('embed_wheel'))).toBeAttached();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await toldOf(page)).at(-1)?.type, PATIENCE).toBe('view-changed');
  expect(parseAddress(lastView(await toldOf(page))).view.camera.zoom).toBeGreaterThan(parseAddress(before).view.camera.zoom);

  // Keys reach the map and leave it again.
  await frame.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('Tab');
  await expect(frame.locator('canvas.maplibregl-canvas')).not.toBeFocused();
});

for (const [width, height] of [
  [800, 450],
  [377, 212],
  [360, 480]
] as const) {
  test(`at ${width}×${height} nothing that stands on the map of a frame covers another`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const route = 'place.mumbai-port:18.96667,72.86667~place.saint-petersburg:59.93863,30.31413~by:any';
    await page.goto(`/ar/embed/?chrome=title,legend,zoom&route=${route}&select=place:suez-port`);
    const key = page.locator('.readout ul');
    await expect(key.locator('.length')).toBeVisible(PATIENCE);
    const say = wordsOf('ar');
    const legend = page.locator('details', { has: page.getByText(say('legend'), { exact: true }) });
    const parts = [
      key,
      legend,
      page.getByRole('button', { name: say('zoom_in') }),
      page.getByRole('button', { name: say('zoom_out') }),
      page.getByRole('button', { name: say('embed_deselect') }),
      page.getByText(say('embed_selected', { name: 'السويس' })),
      page.locator('footer')
    ];
    await expect(parts[5]!).toBeVisible();
    const overlaps = async () => {
      const boxes = await Promise.all(parts.map(async (part) => (await part.boundingBox())!));
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.x < other.x + other.width &&
              other.x < one.x + one.width &&
              one.y < other.y + other.height &&
              other.y < one.y + one.height
          )
          .map((other) => [one, other])
      );
    };
    await expect.poll(overlaps, PATIENCE).toEqual([]);
    // The address has no camera: both ends of the route are in sight, above what is told of it.
    const foot = (await parts[6]!.boundingBox())!;
    const { y: top } = (await key.boundingBox())!;
    const isInSight = ({ x, y }: { x: number; y: number }) => x > 0 && x < width && y > 0 && y < top;
    for (const end of [[72.86667, 18.96667] as const, [30.31413, 59.93863] as const]) {
      await expect.poll(async () => isInSight(await pointOf(page, end)), PATIENCE).toBe(true);
    }
    // A long legend is scrolled within its box, above the foot.
    await legend.getByText(say('legend'), { exact: true }).click();
    const open = (await legend.boundingBox())!;
    expect(open.y + open.height).toBeLessThanOrEqual(foot.y);
    expect(await legend.evaluate((node) => getComputedStyle(node).overflowY)).toBe('auto');
  });
}

test('a low frame leaves most of its height to the map', async ({ page }) => {
  await page.setViewportSize({ width: 358, height: 201 });
  await page.goto('/ar/embed/?camera=30,60,1.5&projection=mercator&subjects=chabahar&chrome=title,legend,zoom');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const map = (await page.locator('main > .map').boundingBox())!;
  expect(map.height).toBeGreaterThanOrEqual(150);
});

test('a frame is called by what is sought in it, and its view stays as asked until its reader moves the map', async ({
  page,
  baseURL,
  watch
}) => {
  watch.forgive(new RegExp(`^other origin: ${elsewhere}`));
  const sought = `${baseURL}/en/embed/?subjects=none&route=18.95,72.85~51.95,4.05&chrome=zoom`;
  await page.goto(`${elsewhere}/?frame=${encodeURIComponent(sought)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/18\.95.*51\.95/, PATIENCE);
  // What is told of the route takes room from the map, which then looks from farther away.
  await expect(frame.getByText(/\d km/).first()).toBeVisible(PATIENCE);
  await mapRests(frame);
  const cameraNow = async () => {
    const view = await page.evaluate(async () => {
      const answer = new Promise<string>((done) => {
        addEventListener('message', ({ data }) => done((data as { state: { view: string } }).state.view), { once: true });
      });
      document.querySelector('iframe')!.contentWindow!.postMessage({ masarat: 1, id: 1, type: 'read-view' }, '*');
      return answer;
    });
    return parseAddress(view).view.camera;
  };
  expect(await cameraNow()).toEqual(DEFAULT_VIEW.camera);
  await frame.getByRole('button', { name: say('zoom_in') }).click();
  await expect.poll(async () => (await cameraNow()).zoom, PATIENCE).not.toBe(DEFAULT_VIEW.camera.zoom);
});

test('a page that was not named hears nothing, and a shut-off frame works', async ({ page, baseURL, watch }) => {
  watch.forgive(new RegExp(`^other origin: ${elsewhere}`));
  const hostile = `${baseURL}/en/embed/?camera=25,60,3&projection=mercator&origin=${encodeURIComponent('https://paper.example')}`;
  await page.goto(`${elsewhere}/?frame=${encodeURIComponent(hostile)}`);
  await expect(page.frameLocator('iframe').getByRole('link', { name: say('embed_credit') })).toBeVisible(PATIENCE);
  await mapRests(page.frameLocator('iframe'));
  const heard = await page.evaluate(async () => {
    const messages: unknown[] = [];
    addEventListener('message', ({ data }) => messages.push(data));
    const frame = document.querySelector('iframe')!.contentWindow!;
    for (const type of ['read-view', 'set-view', 'no-such-type'])
      frame.postMessage({ masarat: 1, id: type, type, view: '' }, '*');
    frame.postMessage({ masarat: 2, id: 1, type: 'read-view' }, '*');
    // What was sent before an answer to this could come has been read.
    await new Promise((done) => setTimeout(done, 300));
    return messages;
  });
  expect(heard).toEqual([]);

  await page.goto(`${elsewhere}/example?atlas=${baseURL}&sandbox=allow-scripts`);
  await mapRests(page.frameLocator('iframe'));
  await page.getByRole('button', { name: 'Where is the map?' }).click();
  await expect.poll(async () => parseAddress(lastView(await toldOf(page))).view.camera.zoom).toBe(4.4);
});

test('a step that is asked for again brings a map back that the reader has moved, once', async ({ page, baseURL, watch }) => {
  watch.forgive(new RegExp(`^other origin: ${elsewhere}`));
  const { steps } = (await (await page.request.get(`/data/${EDITION}/stories/${STORY}.json`)).json()) as Story;
  await page.goto(`${elsewhere}/?frame=${encodeURIComponent(`${baseURL}/en/embed/story/${STORY}/#nothing-here`)}`);
  await page.locator('iframe').evaluate((frame) => Object.assign(frame.style, { width: '640px', height: '400px' }));
  const frame = page.frameLocator('iframe');
  await mapRests(frame);
  const unknown = frame.getByText(wordsOf('en')('stories_unknown_step', { step: 'nothing-here' }));
  await expect(unknown).toBeVisible();
  const map = frame.locator('.map[data-idle]');
  const zoom = () => map.evaluate((node: Drawn) => node.maplibre.getZoom());
  const setStep = (step: string) =>
    page.evaluate(async (wanted) => {
      const answer = new Promise((done) => addEventListener('message', ({ data }) => done(data), { once: true }));
      const message = { masarat: 1, id: 1, type: 'set-step', step: wanted };
      document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
      return answer;
    }, step);
  const reply = (step: string) => expect.objectContaining({ ok: true, state: expect.objectContaining({ step }) as unknown });
  const { id } = steps[1]!;
  expect(await setStep(id)).toEqual(reply(id));
  await expect(frame.getByText(steps[1]!.title.en).first()).toBeVisible();
  await expect(unknown).toHaveCount(0);
  await mapRests(frame);
  const made = await zoom();
  await map.evaluate((node: Drawn) =>
    node.maplibre.on('movestart', () => (node.dataset.moves = String(Number(node.dataset.moves ?? 0) + 1)))
  );
  const moves = async () => Number((await map.getAttribute('data-moves')) ?? 0);
  expect(await setStep(id)).toEqual(reply(id));
  expect(await moves(), 'nobody has moved it').toBe(0);

  await frame.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('+');
  await expect.poll(zoom, PATIENCE).toBeGreaterThan(made + 0.5);
  await mapRests(frame);
  expect(await setStep(id)).toEqual(reply(id));
  await expect.poll(async () => Math.abs((await zoom()) - made), PATIENCE).toBeLessThan(0.01);
  await mapRests(frame);
  const moved = await moves();
  expect(await setStep(id)).toEqual(reply(id));
  expect(await moves(), 'it stands where it is to').toBe(moved);
});
