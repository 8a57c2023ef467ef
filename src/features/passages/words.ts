import type { PassageStanding } from '#core/network/passage-states';
import type { NamedScenario } from '#core/network/named-scenario';
import { presetOf } from '#core/network/presets';
import type { Prose } from '#core/atlas/atlas';
import { RESTRICTIONS } from '#core/network/types';
import { language, m } from '#i18n/index';
import { genderOf, iceClassName, monthName, restrictionName } from '#i18n/passage-words';
import { listed } from '#i18n/quantities';
import type { NetworkMeta } from '#state/network/protocol';
import { shipText } from './limits';

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

/** What a scenario says, a line for each kind of change. */
export function scenarioLines({ avoid, open, planned, month, ship }: NamedScenario, meta: NetworkMeta | undefined): string[] {
  const nameOf = (records: readonly { id: string; names: Prose }[] | undefined, id: string): string =>
    records?.find((record) => record.id === id)?.names[language()] ?? id;
  const passageNames = (ids: readonly string[]): string =>
    listed(
      ids.map((id) => {
        const kind = RESTRICTIONS.find((each) => each === id);
        return kind ? restrictionName(kind) : nameOf(meta?.passages, id);
      })
    );
  const planNames = listed(planned.map((id) => (id === 'all' ? m.scenario_planned_all() : nameOf(meta?.plannedLines, id))));
  const shipWords = [
    ...(month === undefined ? [] : [monthName(month)]),
    ...(ship.iceClass === undefined ? [] : [iceClassName(ship.iceClass)]),
    shipText(ship)
  ];
  return [
    avoid.length > 0 ? m.scenario_closed({ names: passageNames(avoid) }) : '',
    open.length > 0 ? m.scenario_opened({ names: passageNames(open) }) : '',
    planned.length > 0 ? m.scenario_planned({ names: planNames }) : '',
    listed(shipWords.filter(Boolean))
  ].filter(Boolean);
}
