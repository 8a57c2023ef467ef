import { m } from '#i18n/index';
import type { SubjectContents } from '#core/atlas/subject-contents';

/** What a subject holds, a phrase for each kind it holds any of, the weightiest kind first. */
export function countWords({ routes, sets, places, areas, lines }: SubjectContents): string[] {
  const counted = [
    { count: routes.length, words: m.count_routes },
    { count: sets.length, words: m.count_sets },
    { count: places.length, words: m.count_places },
    { count: areas.length, words: m.count_areas },
    { count: lines.length, words: m.count_lines }
  ];
  return counted.filter(({ count }) => count > 0).map(({ count, words }) => words({ count }));
}
