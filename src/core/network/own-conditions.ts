import type { RoutePlan } from './plan';
import { ORDINARY, type Scenario, type Ship } from './types';

/** What a route may say for itself alone, on top of the scenario all routes share. */
const CONDITIONS = ['avoid', 'open', 'planned', 'month', 'ship'] as const satisfies readonly (keyof Scenario)[];
type Condition = (typeof CONDITIONS)[number];

/** Whether a scenario says anything of a kind. */
function says(scenario: Scenario, kind: Condition): boolean {
  const said = scenario[kind];
  return typeof said === 'object' ? Object.keys(said).length > 0 : said !== undefined;
}

/** What a route says for itself alone, a scenario for each kind. */
export function ownConditions(plan: Scenario): { kind: Condition; alone: Scenario }[] {
  return CONDITIONS.filter((kind) => says(plan, kind)).map((kind) => ({ kind, alone: { ...ORDINARY, [kind]: plan[kind] } }));
}

/** The change that lets one of them go: the route is as the scenario has it, and its name, which may have said so, goes too. */
export function withoutCondition(kind: Condition): Partial<RoutePlan> {
  return { [kind]: kind === 'month' ? undefined : ORDINARY[kind], name: undefined };
}

/**
 * What a route is sought under, after whose word it is: of the scenario's and of its own what holds, and of the scenario's
 * month and ship what does not, for the route has its own.
 */
export function conditionsOf(plan: Scenario, scenario: Scenario): Record<'shared' | 'own' | 'overruled', Scenario> {
  const isOther = (key: string): boolean => isOverruled(plan.ship, scenario.ship, key as keyof Ship);
  const shipWhere = (wanted: (key: string) => boolean): Ship =>
    Object.fromEntries(Object.entries(scenario.ship).filter(([key]) => wanted(key)));
  const isOtherMonth = plan.month !== undefined && scenario.month !== undefined && plan.month !== scenario.month;
  // What either closes is closed, even where the other opens it.
  const opened = (ids: readonly string[]): string[] =>
    ids.filter((id) => !plan.avoid.includes(id) && !scenario.avoid.includes(id));
  const { avoid, open, planned, month } = scenario;
  return {
    shared: {
      avoid,
      open: opened(open),
      planned,
      month: isOtherMonth ? undefined : month,
      ship: shipWhere((key) => !isOther(key))
    },
    own: { avoid: plan.avoid, open: opened(plan.open), planned: plan.planned, month: plan.month, ship: plan.ship },
    overruled: { ...ORDINARY, month: isOtherMonth ? month : undefined, ship: shipWhere(isOther) }
  };
}

function isOverruled(own: Ship, shared: Ship, key: keyof Ship): boolean {
  return own[key] !== undefined && own[key] !== shared[key];
}
