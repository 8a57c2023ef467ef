import { appendFileSync } from 'node:fs';
import type { Browser, TestInfo } from '@playwright/test';
import { longestNoted, startNoting } from '../bench/page/longest-work';

/** What `npm run bench:journeys` is told of a journey, one line of JSON each. */
export interface NotedJourney {
  title: string;
  /** The processor time of the longest task. */
  milliseconds: number;
  /** Whether the page ran the rules of axe, whose work is not the page's own. */
  hasRules: boolean;
}

const RULES = 'rules of axe';

/** Says of the journey that runs that it looks at rules. */
export function markRules(info: TestInfo): void {
  if (!info.annotations.some(({ type }) => type === RULES)) info.annotations.push({ type: RULES });
}

/** Notes the longest task of a journey, where the environment names a file for it. Gives what ends the noting. */
export async function noteWork(browser: Browser, info: TestInfo): Promise<() => Promise<void>> {
  const file = process.env.MASARAT_NOTE_WORK;
  if (file === undefined) return async () => undefined;
  await startNoting(browser);
  return async () => {
    const noted: NotedJourney = {
      title: info.titlePath.join(' › '),
      milliseconds: longestNoted(await browser.stopTracing()),
      hasRules: info.annotations.some(({ type }) => type === RULES)
    };
    appendFileSync(file, `${JSON.stringify(noted)}\n`);
  };
}
