import { HOURS_PER_DAY } from '#core/units';
import type { NamedScenario } from '#core/network/named-scenario';
import type { OwnAssumptions } from '#core/network/assumption-names';
import { tariffsOf, withOwn } from '#core/network/own-assumptions';
import { optionsOf, type RoutePlan } from '#core/network/plan';
import type { ReachWish } from '#core/network/reach-wish';
import type { Defaults, RouteOptions, Scenario } from '#core/network/types';
import type { NetworkQuestions, RouteRequest } from './protocol';

/** What a person assumes in the place of the usual, as options. */
export type Assumed = Pick<RouteOptions, 'defaults' | 'tariffs'>;

/** How far one gets, as the network is asked for it. */
export type ReachQuestion = NetworkQuestions['reach']['ask'];

/** What a person assumes, as options: nothing where all is as usual, and no figures before it is known what they replace. */
export function assumedOf(own: OwnAssumptions, defaults: Defaults | undefined): Assumed {
  const tariffs = tariffsOf(own);
  const isOwn = Object.keys(own).length > 0;
  return { ...(isOwn && defaults && { defaults: withOwn(defaults, own) }), ...(tariffs && { tariffs }) };
}

/** A plan as the network is asked for it under a scenario. */
export function askOfPlan(plan: RoutePlan, scenario: Scenario, assumed: Assumed): RouteRequest {
  const { origin, destination, way } = plan;
  return { origin, destination, way, options: { ...optionsOf(plan, scenario), ...assumed } };
}

/** A reach as the network is asked for it under a scenario, in hours; the wish's own speed counts before that of the scenario's ship. */
export function askOfReach(
  { origin, days, by, speedKnots }: ReachWish,
  scenario: NamedScenario,
  assumed: Assumed
): ReachQuestion {
  const { name: _, ...world } = scenario;
  const ship = speedKnots === undefined ? world.ship : { ...world.ship, speedKnots };
  const limits = { unit: 'hours', values: days.map((day) => day * HOURS_PER_DAY) } as const;
  return { origin, limits, options: { ...world, ship, by, ...assumed } };
}

/** Tells one question from another. */
export function keyOf(question: RouteRequest | ReachQuestion): string {
  return JSON.stringify(question);
}
