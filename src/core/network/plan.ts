import type { MeasureColour } from '../measure/measurement';
import type { LonLat } from '../geodesy/longitude';
import { openedOf } from './close-passage';
import { ORDINARY, type Minimised, type RouteMode, type RouteOptions, type RoutePoint, type Scenario, type Via } from './types';

/**
 * A route as a person asks for it: where from, where to, by what. What it says of passages, lines, month and ship holds
 * for this route alone, on top of the scenario all routes share.
 */
export interface RoutePlan extends Scenario {
  /** Told apart within a visit only; the address does not keep it. */
  id: string;
  colour: MeasureColour;
  name?: string;
  origin: RoutePoint;
  destination: RoutePoint;
  via: readonly Via[];
  by: RouteMode;
  minimise: Minimised;
  /** Another way than the best, by its id among the alternatives; the best where there is none of that id. */
  way?: string;
}

/** More routes than this cannot be told apart on a map. */
export const MOST_PLANS = 10;

/** Points to go by in one route. */
export const MOST_VIA = 12;

/**
 * What the network is asked for a plan under a scenario: what either closes is closed, what either opens else is open; of month
 * and ship the plan's own word counts before the scenario's.
 */
export function optionsOf(plan: RoutePlan, scenario: Scenario): RouteOptions {
  const { via, by, minimise } = plan;
  const month = plan.month ?? scenario.month;
  const avoid = joined(plan.avoid, scenario.avoid);
  return {
    via,
    by,
    minimise,
    avoid,
    open: openedOf({ avoid, open: joined(plan.open, scenario.open) }),
    planned: joined(plan.planned, scenario.planned),
    ...(month === undefined ? {} : { month }),
    ship: { ...scenario.ship, ...plan.ship }
  };
}

/** The world as it is, for the same ship at the same speed: hours are compared like with like. */
export function usualOf({ ship: { speedKnots } }: Scenario): Scenario {
  return { ...ORDINARY, ship: speedKnots === undefined ? {} : { speedKnots } };
}

/** The points of a plan in the order they are gone by; a passage to go by is no point. */
export function stopsOf({ origin, via, destination }: Pick<RoutePlan, 'origin' | 'via' | 'destination'>): Via[] {
  return [origin, ...via, destination];
}

/** A plan with another stop of this index; origin is 0, the destination comes last. No end can be a passage: the plan stays. */
export function withStop(plan: RoutePlan, index: number, stop: Via): RoutePlan {
  return withStops(plan, stopsOf(plan).with(index, stop));
}

/** A plan without the stop of this index: its neighbour becomes the end where it was one. The plan itself where it cannot go. */
export function withoutStop(plan: RoutePlan, index: number): RoutePlan {
  return withStops(plan, stopsOf(plan).toSpliced(index, 1));
}

/** A plan whose stop of this index stands elsewhere in the order; the plan itself where a passage would become an end. */
export function withMovedStop(plan: RoutePlan, index: number, to: number): RoutePlan {
  const stops = stopsOf(plan);
  const [moved] = stops.splice(index, 1);
  return moved ? withStops(plan, stops.toSpliced(to, 0, moved)) : plan;
}

function withStops(plan: RoutePlan, stops: readonly Via[]): RoutePlan {
  const origin = stops[0];
  const destination = stops.at(-1);
  if (stops.length < 2 || !origin || !destination || 'passage' in origin || 'passage' in destination) return plan;
  // Another way is still wanted: between other stops there may be one of its id.
  return { ...withoutName(plan), origin, destination, via: stops.slice(1, -1) };
}

/** The plan on its best way: other ways are those of what is wished, and go with it. */
export function withoutWay({ way: _, ...plan }: RoutePlan): RoutePlan {
  return plan;
}

/** The plan called by its ends: a name was given to what went by the stops it had. */
export function withoutName({ name: _, ...plan }: RoutePlan): RoutePlan {
  return plan;
}

/** The same way, gone in the other direction. */
export function reversed(plan: RoutePlan): RoutePlan {
  return { ...withoutName(plan), origin: plan.destination, destination: plan.origin, via: plan.via.toReversed() };
}

/** A position as a person can set it: six decimals are a tenth of a metre. */
export function tidyPosition([longitude, latitude]: LonLat, decimals = 6): LonLat {
  const tidy = (degrees: number): number => Number(degrees.toFixed(decimals)) + 0;
  return [tidy(longitude), tidy(latitude)];
}

function joined(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
