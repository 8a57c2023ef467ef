import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules of those that ask for colours. A page turned dark is the same in all else. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * The page as it stands now must break no rule of WCAG 2.2 AA that a program can check, in daylight and in the dark.
 * It begins with the light that is on: turning it costs a map a drawing of the whole.
 */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const schemes = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    // No frames to look into: the rules run in the page itself, not in a second one opened for the purpose.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'light' ? axe.withTags(WCAG_2_2_AA) : axe.withRules(OF_COLOURS)).analyze();
    const said = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
    );
    expect.soft(said, `${where}, ${colorScheme}`).toEqual([]);
  }
}
