import type { Atlas } from '#core/atlas/atlas';
import { waysOf } from '#core/network/compared-name';
import { publishedOf } from '#core/network/compared-published';
import type { RoutePlan } from '#core/network/plan';
import { leftToRight } from '#i18n/direction';
import { language, m } from '#i18n/index';
import { kilometres } from '#i18n/quantities';

/** What is published of the length of a way of a ready comparison, why it is another, and by whom; empty for all other routes. */
export function publishedText(plan: RoutePlan, atlas: Pick<Atlas, 'routes'>): string {
  const [found] = waysOf(plan).flatMap(({ way }) => publishedOf(way, atlas) ?? []);
  if (!found) return '';
  const { publishedMetres, route, reason, source } = found;
  return m.route_published_told({
    length: kilometres(publishedMetres),
    name: route.names[language()],
    source: leftToRight(source),
    reason: reason?.[language()] ?? ''
  });
}
