import type { Atlas } from '#core/atlas/atlas';
import { withoutMarks } from '#core/coordinates/plain-position';
import type { RoutePlan } from '#core/network/plan';
import { routeColumns, routeFeatures } from '#core/network/route-features';
import type { RoutePoint } from '#core/network/types';
import { planTitles } from '#i18n/plan-titles';
import { legEndDataTitle, pointDataTitle } from '#i18n/route-titles';
import type { RouteBench } from './bench.svelte';

/** The routes that were found, each as a layer of its legs. */
export function exportLayers({ routing, atlas }: RouteBench) {
  if (!atlas) return [];
  const titles = planTitles(routing.plans, atlas, routing.meta);
  const written = planTitles(routing.plans.map((plan) => writtenOut(plan, atlas)), atlas, routing.meta); // prettier-ignore
  return routing.plans.flatMap((plan) => {
    const result = routing.results.get(plan.id);
    if (!result?.ok || !routing.defaults) return [];
    const cargoTonnes = routing.defaults.cargoTonnes.value;
    const name = titles.get(plan.id)!;
    // Nothing is broken into lines in a table: its spaces are plain.
    const title = withoutMarks(written.get(plan.id)!).replaceAll('\u00a0', ' ');
    const features = routeFeatures(title, result.value, (point) => legEndDataTitle(point, plan, atlas), cargoTonnes);
    async function* read() {
      yield features;
    }
    const columns = routeColumns(result.value);
    return [{ id: `route-${plan.id}`, found: 'route' as const, name, colour: plan.colour, visible: true, columns, read }];
  });
}

/** A plan whose bare positions are named as data, so that its title is no text of a screen. */
function writtenOut(plan: RoutePlan, atlas: Atlas): RoutePlan {
  const named = (point: RoutePoint): RoutePoint => ({ ...point, name: pointDataTitle(point, atlas) });
  const via = plan.via.map((stop) => ('passage' in stop ? stop : named(stop)));
  return { ...plan, origin: named(plan.origin), destination: named(plan.destination), via };
}
