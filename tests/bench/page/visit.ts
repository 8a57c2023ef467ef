import type { Browser, CDPSession, Page } from '@playwright/test';
import { watchPage, type Notes, type Watched } from './watch-page';

export const WINDOW = { width: 1280, height: 800 };

/** What one opening of a page cost. Bytes as transferred, times in milliseconds. */
export interface Visit {
  bytes: number;
  /** Of those what was asked for before the first map stood. */
  firstViewBytes: number;
  requests: number;
  firstPaint: number;
  firstMap: number;
  idle: number;
  longestTask: number;
  script: number;
  heapBytes: number;
  fetched: Fetched;
}

/** By address: what was fetched, the worker's script and what it fetches included. */
export type Fetched = ReadonlyMap<string, { bytes: number; askedMilliseconds: number }>;

export interface Opened {
  page: Page;
  session: CDPSession;
  visit: Visit;
}

/** Opens a page in a context of its own, where nothing is cached, and waits until its map is at rest. The caller closes it. */
export async function open(browser: Browser, address: string, viewport = WINDOW): Promise<Opened> {
  const { page, session, fetched } = await prepare(browser, viewport);
  await page.addInitScript(watchPage);
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as Watched).notes.idle !== undefined, undefined, { timeout: 300_000 });
  const notes = await page.evaluate(() => (window as unknown as Watched).notes);
  const originMilliseconds = await page.evaluate(() => performance.timeOrigin);
  const visit = { ...(await measure(page, session, notes)), fetched };
  const all = [...fetched.values()];
  const early = all.filter(({ askedMilliseconds }) => askedMilliseconds - originMilliseconds <= visit.firstMap);
  return { page, session, visit: { ...visit, bytes: sum(all), firstViewBytes: sum(early), requests: fetched.size } };
}

/** The first contentful paint of a page without a map. */
export async function firstPaintOf(browser: Browser, address: string): Promise<number> {
  const { page } = await prepare(browser);
  await page.goto(address);
  const paint = await paintOf(page);
  await page.context().close();
  return paint;
}

interface Prepared {
  page: Page;
  session: CDPSession;
  fetched: Fetched;
}

/** A page in a context of its own that notes what it fetches. */
async function prepare(browser: Browser, viewport = WINDOW): Promise<Prepared> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  // The runner wraps named functions in a helper of its own, which a page that is handed one has not.
  await context.addInitScript('globalThis.__name = (named) => named;');
  const page = await context.newPage();
  const fetched = new Map<string, { bytes: number; askedMilliseconds: number }>();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  // By what the server says of each: the browser tells no bytes of a worker's script, and none where a face is asked for again.
  page.on('response', (response) => {
    const address = response.url();
    if (!address.startsWith('http') || fetched.has(address)) return;
    const bytes = Number(response.headers()['content-length'] ?? NaN);
    fetched.set(address, { bytes, askedMilliseconds: response.request().timing().startTime });
  });
  return { page, session, fetched };
}

async function measure(
  page: Page,
  session: CDPSession,
  notes: Notes
): Promise<Omit<Visit, 'fetched' | 'bytes' | 'firstViewBytes' | 'requests'>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
  return {
    firstPaint: await paintOf(page),
    firstMap: notes.firstMap ?? NaN,
    idle: notes.idle ?? NaN,
    longestTask: Math.max(0, ...notes.longTasks.map(({ duration }) => duration)),
    script: script * 1000,
    heapBytes: await heapBytes(session)
  };
}

/** The heap of the page after everything that can be thrown away was. */
export async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
}

/** The first contentful paint, in milliseconds; NaN on a page that holds a canvas alone, which browsers count as no content. */
async function paintOf(page: Page): Promise<number> {
  const paintAt = (): number | undefined => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const paint = await page.waitForFunction(paintAt, undefined, { timeout: 5000 }).catch(() => undefined);
  return (await paint?.jsonValue()) ?? NaN;
}

const sum = (files: readonly { bytes: number }[]): number => files.reduce((total, { bytes }) => total + bytes, 0);
