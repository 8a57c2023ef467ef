/**
 * `npm run bench:page`: the built site beside a page with the map library alone that draws the same, in Chromium, by turns.
 * `-- --runs 5 --lang ar`
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import config from '../../../playwright.config';
import { BARE_FOLDER, makeBare } from './make-bare';
import { dragFrames, flyFrames, heapGrowth } from './move';
import { median, printBars, printFetched, printSideBySide, type Series } from './report';
import { serveFolders } from './serve-folders';
import { firstPaintOf, open, type Opened } from './visit';
import type { Watched } from './watch-page';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, lang: { type: 'string', default: 'ar' } } });
const runs = Number(values.runs);
/** Small, flat, far away and little to draw: what is kept after each change counts, not how long it takes to draw. */
const SMALL = { width: 480, height: 320 };
const LIGHT = '?camera=30,60,1.5&projection=mercator&subjects=chabahar';

async function openAndMove(browser: Browser, address: string, series: Series): Promise<Opened> {
  const opened = await open(browser, address);
  series.visits.push(opened.visit);
  series.flying.push(...(await flyFrames(opened.page)));
  series.dragging.push(...(await dragFrames(opened.page)));
  return opened;
}

/** The longest task since the page came to rest, in milliseconds. */
function longestLater({ page }: Opened): Promise<number> {
  return page.evaluate(() => {
    const { idle = 0, longTasks } = (window as unknown as Watched).notes;
    return Math.max(0, ...longTasks.filter(({ start }) => start > idle).map(({ duration }) => duration));
  });
}

const empty = (): Series => ({ visits: [], flying: [], dragging: [] });

async function compare(browser: Browser, site: string, bare: string): Promise<void> {
  const [ours, alone] = [empty(), empty()];
  const paints: number[] = [];
  const later: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    paints.push(await firstPaintOf(browser, `${bare}/drawing.html`));
    const opened = await openAndMove(browser, site, ours);
    later.push(await longestLater(opened));
    await opened.page.context().close();
    const other = await openAndMove(browser, `${bare}/`, alone);
    await other.page.context().close();
    console.log(`run ${run + 1} of ${runs}`);
  }
  printFetched(ours.visits[0]!);
  printSideBySide(ours, alone);
  const light = await open(browser, `${site}${LIGHT}`, SMALL);
  const growth = await heapGrowth(light.page, light.session);
  printBars(ours, alone, { drawingPaint: median(paints), laterTask: median(later), heapGrowth: growth });
}

const built = join(import.meta.dirname, '../../../build');
const served = await serveFolders(built);
const browser = await chromium.launch(config.use?.launchOptions);
try {
  const site = `${served.address}/${values.lang}/`;
  const first = await open(browser, site);
  await makeBare(first.page);
  await first.page.context().close();
  // The files of a folder are counted when it is first served.
  const bare = await serveFolders(BARE_FOLDER, built);
  await compare(browser, site, bare.address);
  bare.stop();
} finally {
  await browser.close();
  served.stop();
}
