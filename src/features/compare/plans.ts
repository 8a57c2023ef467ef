import { requestsOf, type Comparison } from '#core/network/comparisons';
import { pointsOf } from '#core/network/point-of-place';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY } from '#core/network/types';
import type { Atlas } from '#core/atlas/atlas';
import { language } from '#i18n/index';

/** The ways of a comparison as routes to be shown side by side. */
export function plansOf(comparison: Comparison, { places }: Pick<Atlas, 'places'>): Omit<RoutePlan, 'id' | 'colour'>[] {
  return requestsOf(comparison, pointsOf(places, language())).map(({ way, origin, destination, options }) => ({
    ...ORDINARY,
    ...way.options,
    name: way.names[language()],
    origin,
    destination,
    via: options.via ?? [],
    by: options.by ?? 'sea',
    minimise: options.minimise ?? 'distance'
  }));
}
