import { isOrdinary } from '#core/network/named-scenario';
import { usualOf, type RoutePlan } from '#core/network/plan';
import type { Answer, Defaults, ReachBand, Route, Scenario } from '#core/network/types';
import type { View } from '#core/view/view';
import { askOfPlan, askOfReach, assumedOf, type ReachQuestion } from './ask-of-view';
import type { NetworkQuestions, RouteRequest } from './protocol';

/** A route of a view with what the network says of it, and where it would go in the world as it is. */
export interface ViewRoute {
  plan: RoutePlan;
  answer: Answer<Route>;
  /** Nothing where the view is of the world as it is. */
  before: Answer<Route> | undefined;
}

/** Puts requests to a network; the answers stand in their order. */
export type AskRoutes = (requests: readonly RouteRequest[]) => Promise<readonly Answer<Route>[]>;

/** Asks a network how far one gets. */
export type AskReach = (ask: ReachQuestion) => Promise<NetworkQuestions['reach']['answer']>;

/** Seeks the routes of a view as the live map does: under its scenario and assumptions. */
export async function routesOfView(view: View, defaults: Defaults, ask: AskRoutes): Promise<ViewRoute[]> {
  const { route: plans, scenario, assume } = view;
  if (plans.length === 0) return [];
  const assumed = assumedOf(assume, defaults);
  const requestsIn = (world: Scenario): RouteRequest[] => plans.map((plan) => askOfPlan(plan, world, assumed));
  const requests = [...requestsIn(scenario), ...(isOrdinary(scenario) ? [] : requestsIn(usualOf(scenario)))];
  const answers = await ask(requests);
  return plans.flatMap((plan, index) => {
    const answer = answers[index];
    return answer ? [{ plan, answer, before: answers[plans.length + index] }] : [];
  });
}

/** How far one gets in a view, as the live map shows it; nothing where that is not asked or has no answer. */
export async function reachOfView(view: View, defaults: Defaults, ask: AskReach): Promise<readonly ReachBand[]> {
  const { reach, scenario, assume } = view;
  if (!reach) return [];
  const answer = await ask(askOfReach(reach, scenario, assumedOf(assume, defaults)));
  return answer.ok ? answer.value : [];
}

/** Remembers what was answered: one view is drawn in several languages and sizes. A question that failed may be asked again. */
export function rememberAnswers<Question, Answers>(
  ask: (question: Question) => Promise<Answers>
): (question: Question) => Promise<Answers> {
  const known = new Map<string, Promise<Answers>>();
  return (question) => {
    const key = JSON.stringify(question);
    const asked = known.get(key) ?? ask(question);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}
