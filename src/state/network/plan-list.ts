import { freeColour, type MeasureColour } from '#core/measure/measurement';
import { MOST_PLANS, type RoutePlan } from '#core/network/plan';

/** A plan before it stands in the list, which gives it an id and, where it has none, a colour. */
export type NewPlan = Omit<RoutePlan, 'id' | 'colour'> & { colour?: MeasureColour };

/** Plans with their ids by position, as the address gives them back. */
export function numbered(plans: readonly RoutePlan[]): RoutePlan[] {
  return plans.map((plan, index) => ({ ...plan, id: idAt(index) }));
}

export function idAt(index: number): string {
  return `r${index + 1}`;
}

/** The list with others behind it, each in the colour used least so far; those there is no room for are left out. */
export function withPlans(plans: readonly RoutePlan[], added: readonly NewPlan[]): RoutePlan[] {
  const room = Math.max(0, MOST_PLANS - plans.length);
  return added
    .slice(0, room)
    .reduce<RoutePlan[]>(
      (all, plan) => [...all, { ...plan, id: idAt(all.length), colour: plan.colour ?? freeColour(all) }],
      [...plans]
    );
}

/** Answers by the plans they are for; a plan without one is left out. */
export function byPlan<Value>(
  plans: readonly Pick<RoutePlan, 'id'>[],
  answers: readonly (Value | undefined)[]
): ReadonlyMap<string, Value> {
  return new Map(plans.flatMap(({ id }, index) => (answers[index] === undefined ? [] : [[id, answers[index]]])));
}
