import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  args?: { name?: string };
  /** Processor time of the thread, in microseconds. */
  tdur?: number;
}

/**
 * The most processor time that one task took on the main thread of the page while something was done, in milliseconds. How
 * long a task lasts is not the same: without a graphics card it stands still until the frame has been drawn elsewhere.
 */
export async function longestWork(browser: Browser, page: Page, doSomething: () => Promise<void>): Promise<number> {
  await startNoting(browser, page);
  await doSomething();
  return longestNoted(await browser.stopTracing());
}

/** Begins to note the tasks of a page, or of all pages of the browser. */
export async function startNoting(browser: Browser, page?: Page): Promise<void> {
  await browser.startTracing(page, { categories: ['toplevel'] });
}

/** The longest of the tasks in what the browser noted. */
export function longestNoted(noted: Buffer): number {
  const trace = JSON.parse(noted.toString()) as { traceEvents: TraceEvent[] };
  const isMain = new Set(
    trace.traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(keyOf)
  );
  const tasks = trace.traceEvents.filter((event) => event.name.endsWith('RunTask') && isMain.has(keyOf(event)));
  if (tasks.length === 0) throw new Error('The browser told of no task.');
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}

const keyOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
