import type { PassageStanding } from '#core/network/passage-states';
import type { NamedScenario } from '#core/network/named-scenario';
import { presetOf } from '#core/network/presets';
import type { Prose } from '#core/atlas/atlas';
import { language, m } from '#i18n/index';
import { genderOf } from '#i18n/passage-words';

const STATES: Readonly<Record<PassageStanding, (of: { gender: string }) => string>> = {
  open: m.passage_state_open,
  closed: m.passage_state_closed,
  restricted: m.passage_state_restricted,
  opened: m.passage_state_opened
};

/** The word for a state: of the passage with these names, or of any. */
export const stateName = (state: PassageStanding, names?: Prose): string =>
  STATES[state]({ gender: names ? genderOf(names) : 'masculine' });

/** A passage with its state; what is open as usual needs no word, unless it is to be said `always`. */
export function stateText(names: Prose, state: PassageStanding, always = false): string {
  const name = names[language()];
  return state === 'open' && !always ? name : m.passages_said({ name, state: stateName(state, names) });
}

/** The name of a scenario: its own, or that of the ready one that says the same. */
export function scenarioName(scenario: NamedScenario): string {
  return scenario.name ?? presetOf(scenario)?.names[language()] ?? m.scenario_unnamed();
}
