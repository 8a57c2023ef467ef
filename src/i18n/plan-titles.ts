import type { Atlas } from '#core/atlas/atlas';
import { dotted } from '#core/format/dotted';
import type { NamedScenario } from '#core/network/named-scenario';
import { conditionsOf } from '#core/network/own-conditions';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY, type Passage } from '#core/network/types';
import { m } from './index';
import { listed } from './quantities';
import { planTitle, stopTitle } from './route-titles';
import { minimisedName, routeModeName } from './route-words';
import { scenarioLines, type Known } from './scenario-words';

/** What the passages and lines a plan speaks of are called. */
export type PlanSource = Omit<Known, 'passages'> & { passages: readonly Passage[] };

/** A route beside others, and beside its figure. */
interface ToldPlan {
  title: string;
  /** What sets it apart from others of the same title. */
  apart: readonly string[];
  /** That, and whatever is closed, opened, of a month or of a ship for it: its figure holds under no other terms. */
  terms: readonly string[];
}

/**
 * Routes shown side by side, by their ids, with all they say once the network that knows the names of it has come. Of a
 * scenario that is given they say what holds for them.
 */
export function toldPlans(
  plans: readonly RoutePlan[],
  atlas: Atlas,
  known: PlanSource | undefined,
  scenario: NamedScenario = ORDINARY
): ReadonlyMap<string, ToldPlan> {
  const told = plans.map((plan) => {
    const conditions = conditionsOf(plan, scenario);
    const own = known ? scenarioLines(conditions.own, known) : [];
    const shared = known ? scenarioLines(conditions.shared, known) : [];
    return { id: plan.id, title: planTitle(plan, atlas), parts: [...partsOf(plan, atlas, known), ...own], own, shared };
  });
  return new Map(
    told.map(({ id, title, parts, own, shared }) => {
      const alike = told.filter((other) => other.title === title);
      const apart = parts.filter((part) => alike.some((other) => !other.parts.includes(part)));
      const terms = [...parts.filter((part) => apart.includes(part) || own.includes(part)), ...shared];
      return [id, { title, apart, terms: [...new Set(terms)] }];
    })
  );
}

/**
 * What routes shown side by side are called, by their ids. Those of one name say besides what sets them apart: what
 * they go by, for what they are the best, where they pass and what is closed or opened for each of them.
 */
export function planTitles(
  plans: readonly RoutePlan[],
  atlas: Atlas,
  known: PlanSource | undefined
): ReadonlyMap<string, string> {
  return new Map([...toldPlans(plans, atlas, known)].map(([id, { title, apart }]) => [id, dotted([title, ...apart])]));
}

/** What routes are called where their figures are read without any panel: with all the terms these hold under. */
export function planKeys(...beside: Parameters<typeof toldPlans>): ReadonlyMap<string, string> {
  return new Map([...toldPlans(...beside)].map(([id, { title, terms }]) => [id, dotted([title, ...terms])]));
}

function partsOf(plan: RoutePlan, atlas: Atlas, known: PlanSource | undefined): string[] {
  if (!known) return [];
  const via = listed(plan.via.map((stop) => stopTitle(stop, atlas, known.passages)));
  return [
    routeModeName(plan.by),
    m.said_figure({ name: m.route_least(), figure: minimisedName(plan.minimise) }),
    ...(via ? [m.said_figure({ name: m.route_via(), figure: via })] : [])
  ];
}
