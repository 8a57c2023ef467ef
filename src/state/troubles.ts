import { problem, type Problem } from '#core/problem';
import { language, m } from '#i18n/index';
import { isolated } from '#i18n/isolated';
import type { Edition } from './edition.svelte';
import type { Library } from './library.svelte';
import type { Sight } from './sight.svelte';

/**
 * What went wrong with the data of a page and with its map. The map and the panels may each miss a file, or the same one: all
 * that are missing are told of at once.
 */
export function troublesOf(edition: Edition, library: Library, sight: Sight): readonly Problem[] {
  const all = [edition.problem, library.problem, ...sight.problems].flatMap((each) => each ?? []);
  const missing = all.flatMap((each) => (each.code === 'data-unavailable' ? [each.details] : []));
  const others = all.filter(({ code }) => code !== 'data-unavailable');
  if (missing.length === 0) return others;
  const files = [...new Set(missing.map(({ file }) => file))];
  const file = files.length > 1 ? files.map(isolated).join(m.separator()) : files[0]!;
  return [problem('data-unavailable', { file, reason: missing[0]!.reason }), ...others];
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
