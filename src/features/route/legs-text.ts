import type { Atlas } from '#core/atlas/atlas';
import type { RoutePlan } from '#core/network/plan';
import { routeColumns, routeFeatures } from '#core/network/route-features';
import type { Route } from '#core/network/types';
import { legEndDataTitle } from '#i18n/route-titles';

/** The legs at full precision, as spreadsheets take them from the clipboard. */
export function legsText(route: Route, plan: RoutePlan, atlas: Atlas, cargoTonnes: number): string {
  const columns = routeColumns(route).filter((column) => column !== 'route');
  const rows = routeFeatures('', route, (point) => legEndDataTitle(point, plan, atlas), cargoTonnes).map(({ properties }) =>
    columns.map((column) => String(properties?.[column] ?? '').replace(/[\t\n\r]+/g, ' ')).join('\t')
  );
  return [columns.join('\t'), ...rows, ''].join('\n');
}
