/**
 * `npm run bench:page`: the built site beside a page with the map library alone that draws the same, in Chromium, by turns.
 * `-- --runs 5 --lang ar`
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import config from '../../../playwright.config';
import { longestWork } from './longest-work';
import { BARE_FOLDER, compressBare, copyStyle, makeBare } from './make-bare';
import { dragFrames, flyFrames, goOnce, heapGrowth } from './move';
import { median, printBars, printFetched, printSideBySide, type Series } from './report';
import { serveFolders } from './serve-folders';
import { firstPaintOf, open } from './visit';
import type { Watched } from './watch-page';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, lang: { type: 'string', default: 'ar' } } });
const runs = Number(values.runs);
/** Small, flat, far away and little to draw: what is kept after each change counts, not how long it takes to draw. */
const SMALL = { width: 480, height: 320 };
const LIGHT = '?camera=30,60,1.5&projection=mercator&subjects=chabahar';

/** `whole` is where the page stands with all that comes on the way: its frames are taken there, the rest at `address`. */
async function openAndMove(browser: Browser, address: string, whole: string, series: Series): Promise<void> {
  let opened = await open(browser, address);
  series.visits.push(opened.visit);
  series.firstFlight.push(...(await flyFrames(opened.page)));
  if (whole !== address) {
    await opened.page.context().close();
    opened = await open(browser, whole);
  }
  await goOnce(opened.page);
  series.flying.push(...(await flyFrames(opened.page)));
  series.dragging.push(...(await dragFrames(opened.page)));
  await opened.page.context().close();
}

/** The longest task of a visit since it came to rest, in milliseconds: as it lasted, and what the page's thread worked in it. */
async function longestLater(browser: Browser, address: string): Promise<{ task: number; work: number }> {
  const { page } = await open(browser, address);
  const work = await longestWork(browser, page, async () => {
    await flyFrames(page);
    await dragFrames(page);
  });
  const task = await page.evaluate(() => {
    const { idle = 0, longTasks } = (window as unknown as Watched).notes;
    return Math.max(0, ...longTasks.filter(({ start }) => start > idle).map(({ duration }) => duration));
  });
  await page.context().close();
  return { task, work };
}

const empty = (): Series => ({ visits: [], firstFlight: [], flying: [], dragging: [] });

async function compare(browser: Browser, site: string, bare: string): Promise<void> {
  const [ours, alone] = [empty(), empty()];
  const paints: number[] = [];
  const later: { task: number; work: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    paints.push(await firstPaintOf(browser, `${bare}/drawing.html`));
    await openAndMove(browser, site, site, ours);
    later.push(await longestLater(browser, site));
    await openAndMove(browser, `${bare}/?first`, `${bare}/?whole`, alone);
    console.log(`run ${run + 1} of ${runs}`);
  }
  printFetched(ours.visits[0]!);
  printSideBySide(ours, alone);
  const light = await open(browser, `${site}${LIGHT}`, SMALL);
  const growth = await heapGrowth(light.page, light.session);
  const [laterTask, laterWork] = [median(later.map(({ task }) => task)), median(later.map(({ work }) => work))];
  printBars(ours, alone, { drawingPaint: median(paints), laterTask, laterWork, heapGrowth: growth });
}

/** Takes from the site what the page with the map alone draws: at first, and once it has been moved. */
async function makeAlone(browser: Browser, site: string): Promise<void> {
  await makeBare();
  const { page } = await open(browser, site);
  await copyStyle(page, 'first', built);
  await goOnce(page);
  await copyStyle(page, 'whole', built);
  await page.context().close();
  compressBare();
}

const built = join(import.meta.dirname, '../../../build');
const served = await serveFolders(built);
const browser = await chromium.launch(config.use?.launchOptions);
try {
  const site = `${served.address}/${values.lang}/`;
  await makeAlone(browser, site);
  // The files of a folder are counted when it is first served.
  const bare = await serveFolders(BARE_FOLDER, built);
  await compare(browser, site, bare.address);
  bare.stop();
} finally {
  await browser.close();
  served.stop();
}
