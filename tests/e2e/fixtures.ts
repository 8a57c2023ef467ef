import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import type { Atlas } from '#core/atlas/atlas';
import { EDITION } from '#core/atlas/edition';
import type { Reading } from '#core/reading/reading';
import { noteWork } from './note-work';
import type { Lang } from './words';

/** A drawing of the whole map in software takes so long at worst, on cores that others use too. */
export const PATIENCE = { timeout: 120_000 };

/** A light view for journeys that are not about the first one: flat, far away, little to draw. */
export const LIGHT = '?camera=30,60,1.5&projection=mercator&subjects=chabahar';

/** A small window, because every pixel costs: the panel lies over the map and the legend is folded. */
export const SMALL = { width: 1000, height: 700 };

interface Watch {
  /** Names a fault that the journey itself brings about. */
  forgive: (fault: RegExp) => void;
}

/** A page is at fault when it writes an error, throws, asks another origin, or asks for what does not come. */
function faultsOf(context: BrowserContext, home: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== home) faults.push(`other origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it still waits for.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** Every journey is watched, and fails on any fault it did not bring about itself. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL, browser }, use, info) => {
      info.setTimeout(240_000);
      const stopNoting = await noteWork(browser, info);
      const faults = faultsOf(context, new URL(baseURL!).origin);
      const forgiven: RegExp[] = [];
      await use({ forgive: (fault) => forgiven.push(fault) });
      await stopNoting();
      expect(faults.filter((fault) => !forgiven.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true }
  ]
});

/** For a journey that hangs on no word and no direction: of the two languages it is walked in one. */
export const testIn = (wanted: Lang, lang: Lang): typeof test | undefined => (lang === wanted ? test : undefined);

/** Opens the atlas and waits until everything wanted has been drawn. */
export async function openAtlas(page: Page, lang: Lang, query = ''): Promise<void> {
  await page.goto(`/${lang}/${query}`);
  await atRest(page);
}

/** Waits until the map has drawn all it wants. */
export async function atRest(page: Page): Promise<void> {
  await expect(page.locator('.map[data-idle]')).toHaveAttribute('data-idle', 'true', PATIENCE);
}

/** The edition the page shows, to compare figures with. */
export async function fetchAtlas(page: Page): Promise<Atlas> {
  const response = await page.request.get(`/data/${EDITION}/atlas.json`);
  return (await response.json()) as Atlas;
}

/** The texts of the edition in one language. */
export async function fetchReading(page: Page, lang: Lang): Promise<Reading> {
  const response = await page.request.get(`/data/${EDITION}/reading/${lang}.json`);
  return (await response.json()) as Reading;
}

export { expect };
