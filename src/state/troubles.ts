import type { Problem } from '#core/problem';
import { language } from '#i18n/index';
import { problemMessage } from '#i18n/words';
import type { Edition } from './edition.svelte';
import type { Library } from './library.svelte';
import type { Sight } from './sight.svelte';

/** What went wrong with the data of a page and with its map. The map and the panels may each miss a file: that is told once. */
export function troublesOf(edition: Edition, library: Library, sight: Sight): readonly Problem[] {
  const all = [edition.problem, library.problem, ...sight.problems].flatMap((each) => each ?? []);
  return [...new Map(all.map((each) => [problemMessage(each), each])).values()];
}

/** Of troubles those that are not of the graphics: where there are none, a page has pictures of its own. */
export function troublesOfData(troubles: readonly Problem[]): readonly Problem[] {
  return troubles.filter(({ code }) => !code.startsWith('webgl'));
}

/** Tries again all that failed. */
export function tryAgain(edition: Edition, library: Library, sight: Sight): void {
  sight.retry();
  // What fails again is told through `edition.problem`.
  void edition.load().catch(() => {});
  if (library.problem) void library.load(language());
}
