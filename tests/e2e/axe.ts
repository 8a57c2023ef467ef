import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { markRules } from './note-work';

/** WCAG 2.2 AA, and what else axe holds for good practice: landmarks round everything, their names, the order of headings. */
const RULES_HELD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of those that ask for colours. A page in another theme is the same in all else. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** Every theme beside the light one: its colours hang on an attribute of the page alone. */
const OTHER_THEMES = ['dark', 'projector', 'print'];

interface Finding {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string | undefined }[];
}
type Axe = { run: (context: Document, options: object) => Promise<{ violations: Finding[] }> };

/** Runs in the page, where the first run has left the rules: in each theme those of colours. The map is not drawn anew for it. */
async function runInThemes({ themes, rules }: { themes: readonly string[]; rules: readonly string[] }) {
  const { axe } = window as unknown as { axe: Axe };
  const { dataset } = document.documentElement;
  const { theme: before } = dataset;
  const found: { theme: string; violations: Finding[] }[] = [];
  for (const theme of themes) {
    dataset.theme = theme;
    const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    found.push({ theme, violations });
  }
  if (before === undefined) delete dataset.theme;
  else dataset.theme = before;
  return found;
}

const told = (violations: readonly Finding[]): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
  );

/**
 * The page as it stands now must break no rule of WCAG 2.2 AA or of good practice that a program can check, and none of
 * colours in any theme.
 * What differs by language only (names, directions) has the same colours: there the structure is enough.
 */
export async function expectAccessible(
  page: Page,
  where: string,
  ask: 'all' | 'structure' = 'all',
  without: readonly string[] = []
): Promise<void> {
  markRules(test.info());
  // No frames to look into: the rules run in the page itself, not in a second one opened for the purpose.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(RULES_HELD);
  const { violations } = await axe.disableRules([...(ask === 'structure' ? OF_COLOURS : []), ...without]).analyze();
  expect.soft(told(violations), where).toEqual([]);
  if (ask === 'structure') return;
  const inThemes = await page.evaluate(runInThemes, { themes: OTHER_THEMES, rules: OF_COLOURS });
  for (const { theme, violations: found } of inThemes) expect.soft(told(found), `${where}, ${theme}`).toEqual([]);
}
