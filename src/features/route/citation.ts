import type { Atlas } from '#core/atlas/atlas';
import { type AssumptionName, type OwnAssumptions, TARIFF_NAMES, type TariffName } from '#core/network/assumption-names';
import { assumptionsOf } from '#core/network/assumptions';
import { OWN_SOURCE } from '#core/network/own-assumptions';
import type { RoutePlan } from '#core/network/plan';
import type { Defaults, Route } from '#core/network/types';
import { m } from '#i18n/index';
import { planTerms } from '#i18n/plan-terms';
import type { PlanSource } from '#i18n/plan-titles';
import { listed, number } from '#i18n/quantities';
import { endsTitle, planTitle, stopTitle } from '#i18n/route-titles';
import { assumedFigure, assumptionName, minimisedName, routeModeName, tariffName } from '#i18n/route-words';
import type { NamedScenario } from '#core/network/named-scenario';

/** A route with all its figures depend on. */
interface CitedRoute {
  plan: RoutePlan;
  route: Route;
  atlas: Atlas;
  scenario: NamedScenario;
  /** What the person assumes in the place of the usual, and the table with it. */
  own: OwnAssumptions;
  defaults: Defaults | undefined;
  known: PlanSource | undefined;
  /** What the way is called that was chosen in the place of the best; empty for the best. */
  way: string;
}

/** What a cited route is called: by both its ends, whatever name it has besides. */
export function citedTitle({ plan, atlas }: Pick<CitedRoute, 'plan' | 'atlas'>): string {
  return [...new Set([endsTitle(plan, atlas), planTitle(plan, atlas)])].join(m.separator());
}

/** What a figure holds for, apart from its ends, mode and what is least: whatever is not as usual. */
export function citedTerms(cited: CitedRoute): { name: string; text: string }[] {
  const { plan, atlas, scenario, known, way } = cited;
  const { named, own } = planTerms(plan, scenario, known);
  return [
    { name: m.route_via(), text: listed(plan.via.map((stop) => stopTitle(stop, atlas, known?.passages))) },
    { name: m.scenario_title(), text: named },
    { name: m.route_own(), text: own },
    { name: m.route_way(), text: way },
    { name: m.how_route_own_figures(), text: listed(ownFigures(cited)) }
  ].filter(({ text }) => text);
}

/** How a figure came about, in sentences without the last full stop. "Least" is said of the least way alone. */
export function citedNote(cited: CitedRoute): string {
  const { plan, route, way } = cited;
  const isPublished = route.legs.some(
    ({ publishedMetres, doubts }) => publishedMetres !== undefined || doubts.includes('shared-length')
  );
  return [
    way ? m.how_route_chosen() : m.how_route_best(),
    m.how_route_sought({ by: routeModeName(plan.by), least: minimisedName(plan.minimise) }),
    ...citedTerms(cited).map(({ name, text }) => m.said_figure({ name, figure: text })),
    isPublished ? m.how_route_note_published() : m.how_route_note()
  ]
    .map((sentence) => sentence.replace(/\.$/, ''))
    .join('. ');
}

/** The person's own figures that count: those the route is reckoned with, and for another end than the shortest way all that decide it. */
function ownFigures({ plan, route, own, defaults }: CitedRoute): string[] {
  if (!defaults) return [];
  const used = assumptionsOf(route, defaults).filter(({ source }) => source === OWN_SOURCE);
  const tariffs = new Set<string>(TARIFF_NAMES);
  return Object.entries(own).flatMap(([name, value]) => {
    if (tariffs.has(name)) {
      return plan.minimise === 'cost' ? [[tariffName(name as TariffName), number(value)].join(' ')] : [];
    }
    const what = name as AssumptionName;
    const counts = plan.minimise !== 'distance' || used.some((each) => each.what === what);
    return counts ? [[assumptionName(what), assumedFigure(what, value)].join(' ')] : [];
  });
}
