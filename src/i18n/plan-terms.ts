import type { NamedScenario } from '#core/network/named-scenario';
import { conditionsOf } from '#core/network/own-conditions';
import type { RoutePlan } from '#core/network/plan';
import { presetOf } from '#core/network/presets';
import { language, m } from './index';
import { scenarioLines, type Known } from './scenario-words';

/** Under what a route is sought, after whose word it is. Empty texts where nothing is said. */
interface PlanTerms {
  /** What holds of the scenario. */
  scenario: string;
  /** The scenario's name where it has one, and what holds of it. */
  named: string;
  /** What the route says for itself alone. */
  own: string;
  /** A sentence on what does not hold of the scenario, since the route has its own. */
  overruled: string;
}

/** The terms of a route in words; `known` names passages and lines, once the network has come. */
export function planTerms(plan: RoutePlan, scenario: NamedScenario, known: Known | undefined): PlanTerms {
  const { shared, own, overruled } = conditionsOf(plan, scenario);
  const lines = scenarioLines(shared, known);
  const without = scenarioLines(overruled, known);
  const name = scenario.name ?? presetOf(scenario)?.names[language()];
  return {
    scenario: lines.join(' · '),
    named: [...(name ? [name] : []), ...lines].join(' · '),
    own: scenarioLines(own, known).join(' · '),
    overruled: without.length > 0 ? m.route_overruled({ lines: without.join(' · ') }) : ''
  };
}
