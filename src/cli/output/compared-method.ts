import type { Minimised, RouteMode } from '../../core/network/types';
import type { Way } from '../network/compare-ways';
import type { Session } from '../network/session';
import { inTheNetwork, LEAST_WORDS } from '../words/network-words';
import { fact, LABELS } from '../words/phrases';
import { networkMethod } from './network-texts';

/** How ways side by side were sought, and the edition: in one line, or way by way where not all seek the least of the same thing. */
export function comparedMethod(ways: readonly Way[], session: Session): string {
  const by = modeOf(ways);
  const { request, network } = session;
  const { language } = request;
  const goals = [...new Set(ways.map(({ minimised }) => minimised))];
  if (goals.length <= 1) return networkMethod(by, goals[0] ?? 'distance', session);
  return [
    fact(LABELS.method, inTheNetwork(by)[language], language),
    ...goals.map((goal) => `  ${fact(LEAST_WORDS[goal], namesOf(goal, ways, session), language)}`),
    fact(LABELS.edition, network.edition, language)
  ].join('\n');
}

function namesOf(goal: Minimised, ways: readonly Way[], { request: { language } }: Session): string {
  const names = ways.flatMap(({ minimised, names }) => (minimised === goal ? [names[language]] : []));
  return [...new Set(names)].join(language === 'ar' ? '؛ ' : '; ');
}

/** By what all of them go; nothing where ready comparisons set several modes side by side. */
function modeOf(ways: readonly Way[]): RouteMode | undefined {
  const modes = new Set(ways.map(({ options: { by = 'sea' } }) => by));
  return modes.size === 1 ? [...modes][0] : undefined;
}
