import type { CDPSession, Page } from '@playwright/test';
import { heapBytes, WINDOW } from './visit';
import type { Watched } from './watch-page';

const FLIGHT_MILLISECONDS = 3000;
const DRAG_STEPS = 40;
/** What is kept once (shaders, tiles, glyphs) has come after this many changes. */
const WARM_UP = 40;
const CHANGES = 200;

/** Flies there once, returns at a bound, and waits until all that came on the way has been cut and drawn. */
export async function goOnce(page: Page): Promise<void> {
  const home = await page.evaluate(() => {
    const { map } = window as unknown as Watched;
    return { center: map!.getCenter().toArray(), zoom: map!.getZoom() };
  });
  await flyFrames(page);
  await atRest(page);
  await page.evaluate((camera) => void (window as unknown as Watched).map!.jumpTo(camera), home);
  await atRest(page);
}

/** Waits until nothing has been left to draw or to fetch for a second. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { map } = window as unknown as Watched;
    let since = performance.now();
    const isBusy = (): boolean => !map!.loaded() || map!.isMoving() || document.querySelector('.map[data-idle="false"]') !== null;
    while (performance.now() - since < 1000) {
      await new Promise((done) => setTimeout(done, 100));
      if (isBusy()) since = performance.now();
    }
  });
}

/** The times between the frames the map draws while it flies from where it is to the north-east, in milliseconds. */
export async function flyFrames(page: Page): Promise<number[]> {
  await noteFrames(page);
  await page.evaluate((duration) => {
    const { map } = window as unknown as Watched;
    const arrived = new Promise((done) => map!.once('moveend', done));
    map!.flyTo({ center: [90, 62], zoom: 3, duration, essential: true });
    return arrived.then(() => undefined);
  }, FLIGHT_MILLISECONDS);
  return takeFrames(page);
}

/** The same while a mouse drags the map. */
export async function dragFrames(page: Page): Promise<number[]> {
  const [x, y] = [WINDOW.width * 0.55, WINDOW.height / 2];
  await noteFrames(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step += 1) await page.mouse.move(x - 4 * step, y + step);
  await page.mouse.up();
  return takeFrames(page);
}

/** The heap after {@link CHANGES} changes of the view, as a share of what it was after the first {@link WARM_UP}. */
export async function heapGrowth(page: Page, session: CDPSession): Promise<number> {
  await changeViews(page, WARM_UP);
  const before = await heapBytes(session);
  await changeViews(page, CHANGES);
  return (await heapBytes(session)) / before;
}

/** Cameras by turns, and every tenth time a subject off or on. */
async function changeViews(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    const { map } = window as unknown as Watched;
    for (let index = 0; index < times; index += 1) {
      const rested = new Promise((done) => map!.once('idle', done));
      map!.jumpTo({ center: [20 + 7 * (index % 12), 35 + 3 * (index % 7)], zoom: 1.5 + (index % 3) });
      if (index % 10 === 9) document.querySelectorAll<HTMLElement>('[role="switch"]')[1]?.click();
      await rested;
    }
  }, count);
}

interface Noting extends Watched {
  frameTimes: number[];
  note: () => void;
}

async function noteFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noting = window as unknown as Noting;
    noting.frameTimes = [];
    noting.note = () => noting.frameTimes.push(performance.now());
    noting.map!.on('render', noting.note);
  });
}

async function takeFrames(page: Page): Promise<number[]> {
  const at = await page.evaluate(() => {
    const noting = window as unknown as Noting;
    noting.map!.off('render', noting.note);
    return noting.frameTimes;
  });
  return at.slice(1).map((time, index) => time - at[index]!);
}
