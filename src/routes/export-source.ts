import type { View } from '#core/view/view';
import type { ExportSource, SheetNetwork } from '#features/export/source';
import { reachLayers } from '#features/reach/export-layer';
import type { PassageDesk } from './[lang=lang]/passages.svelte';
import type { RouteDesk } from './[lang=lang]/routing.svelte';
import type { Workshop } from './[lang=lang]/workshop.svelte';
import { sheetNetwork } from './sheet-network';

interface Desks {
  workshop: Workshop;
  desk: RouteDesk;
  passages: PassageDesk;
}

/** What there is to export on the page of the map: what was measured, the reader's own data, and what the network found. */
export function exportSource(view: View, { workshop, desk, passages }: Desks): ExportSource {
  const { bench } = workshop;
  return {
    // The bench may still be on its way: what the address brings is there at once.
    measurements: bench?.measuring.bench.measurements ?? view.measure,
    active: bench?.measuring.bench.active ?? null,
    layers: [...workshop.layersToExport, ...desk.layersToExport, ...(passages.reach ? reachLayers(passages.reach) : [])],
    network: networkOf(view, desk, passages),
    units: { length: bench?.settings.lengthUnit ?? 'kilometre', area: bench?.settings.areaUnit ?? 'squareKilometre' }
  };
}

function networkOf(view: View, { routing, bench }: RouteDesk, { reach }: PassageDesk): SheetNetwork | undefined {
  if (!routing?.meta || !bench?.atlas) return undefined;
  const { plans, results, before, meta } = routing;
  const routes = plans.flatMap((plan) => {
    const answer = results.get(plan.id);
    return answer ? [{ plan, answer, before: before.get(plan.id) }] : [];
  });
  const bands = reach?.answer?.ok ? reach.answer.value : [];
  return sheetNetwork({ atlas: bench.atlas, view, routes, bands, meta });
}
