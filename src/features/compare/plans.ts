import { comparedName } from '#core/network/compared-name';
import { requestsOf, type Comparison } from '#core/network/comparisons';
import { pointsOf } from '#core/network/point-of-place';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY, type RoutePoint } from '#core/network/types';
import type { Atlas } from '#core/atlas/atlas';
import { language } from '#i18n/index';

/** The ways of a comparison as routes to be shown side by side. */
export function plansOf(comparison: Comparison, { places }: Pick<Atlas, 'places'>): Omit<RoutePlan, 'id' | 'colour'>[] {
  return requestsOf(comparison, pointsOf(places, language())).map(({ way, origin, destination, options }) => ({
    ...ORDINARY,
    ...way.options,
    name: comparedName(comparison, way),
    origin: unnamed(origin),
    destination: unnamed(destination),
    via: (options.via ?? []).map((stop) => ('passage' in stop ? stop : unnamed(stop))),
    by: options.by ?? 'sea',
    minimise: options.minimise ?? 'distance'
  }));
}

/** A place of the atlas is named by it, in the language of whoever opens the link. */
function unnamed({ at, name, place }: RoutePoint): RoutePoint {
  return place === undefined ? { at, ...(name !== undefined && { name }) } : { at, place };
}
