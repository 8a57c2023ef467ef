import type { Atlas } from '#core/atlas/atlas';
import type { RoutePlan } from '#core/network/plan';
import type { Passage } from '#core/network/types';
import { m } from './index';
import { listed } from './quantities';
import { planTitle, stopTitle } from './route-titles';
import { minimisedName, routeModeName } from './route-words';
import { scenarioLines, type Known } from './scenario-words';

/** What the passages and lines a plan speaks of are called. */
export type PlanSource = Omit<Known, 'passages'> & { passages: readonly Passage[] };

/**
 * What routes shown side by side are called, by their ids. Those of one name say besides what sets them apart: what
 * they go by, for what they are the best, where they pass and what is closed or opened for each of them – once the network
 * that knows the names of these has come.
 */
export function planTitles(
  plans: readonly RoutePlan[],
  atlas: Atlas,
  known: PlanSource | undefined
): ReadonlyMap<string, string> {
  const told = plans.map((plan) => ({ id: plan.id, title: planTitle(plan, atlas), parts: partsOf(plan, atlas, known) }));
  return new Map(
    told.map(({ id, title, parts }) => {
      const alike = told.filter((other) => other.title === title);
      const own = parts.filter((part) => alike.some((other) => !other.parts.includes(part)));
      return [id, [title, ...own].join(' · ')];
    })
  );
}

function partsOf(plan: RoutePlan, atlas: Atlas, known: PlanSource | undefined): string[] {
  if (!known) return [];
  const via = listed(plan.via.map((stop) => stopTitle(stop, atlas, known.passages)));
  return [
    routeModeName(plan.by),
    m.said_figure({ name: m.route_least(), figure: minimisedName(plan.minimise) }),
    ...(via ? [m.said_figure({ name: m.route_via(), figure: via })] : []),
    ...scenarioLines(plan, known)
  ];
}
