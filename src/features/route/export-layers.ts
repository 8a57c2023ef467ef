import { routeColumns, routeFeatures } from '#core/network/route-features';
import type { RouteBench } from './bench.svelte';
import { planTitles } from '#i18n/plan-titles';
import { pointTitle } from '#i18n/route-titles';

/** The routes that were found, each as a layer of its legs. */
export function exportLayers({ routing, atlas }: RouteBench) {
  if (!atlas) return [];
  const titles = planTitles(routing.plans, atlas, routing.meta);
  return routing.plans.flatMap((plan) => {
    const result = routing.results.get(plan.id);
    if (!result?.ok) return [];
    const name = titles.get(plan.id)!;
    const features = routeFeatures(name, result.value, (point) => pointTitle(point, atlas));
    async function* read() {
      yield features;
    }
    const columns = routeColumns(result.value);
    return [{ id: `route-${plan.id}`, isRoute: true, name, colour: plan.colour, visible: true, columns, read }];
  });
}
