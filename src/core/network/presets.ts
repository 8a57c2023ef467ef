import type { Prose } from '../atlas/atlas';
import { ORDINARY, type Scenario } from './types';

/** A scenario that is ready to be chosen. */
export interface ScenarioPreset {
  id: string;
  names: Prose;
  scenario: Scenario;
}

/**
 * The Northern Sea Route from the Kara Sea to the Bering Strait: the Northwest Passage keeps its own limits, and so do the
 * waters north of Severnaya Zemlya, by which the shortest way would lead past the Pole and not along the sea route.
 */
const NORTHERN_SEA_ROUTE = [
  'kara-gate',
  'yugorsky-shar',
  'matochkin-shar',
  'cape-zhelaniya',
  'vilkitsky',
  'sannikov',
  'dmitry-laptev',
  'new-siberian-islands-north',
  'long-strait',
  'wrangel-north'
] as const;

/** What a ship of ice class Arc7 finds in August. */
export const NORTHERN_SUMMER: Pick<Scenario, 'open' | 'month' | 'ship'> = {
  open: NORTHERN_SEA_ROUTE,
  month: 8,
  ship: { iceClass: 'arc7' }
};

const SHUT_SOUTH = ['suez', 'bab-el-mandeb'] as const;
/** The missing link of the western branch of the North–South corridor. */
export const RASHT_ASTARA = 'rasht-astara-railway';

/** Ready scenarios, in the order they are offered. */
export const SCENARIO_PRESETS: readonly ScenarioPreset[] = [
  {
    id: 'hormuz-closed',
    names: { ar: 'مضيق هرمز مغلق', en: 'Hormuz closed' },
    scenario: { ...ORDINARY, avoid: ['hormuz'] }
  },
  {
    id: 'suez-closed',
    names: { ar: 'السويس وباب المندب مغلقان', en: 'Suez and Bab el-Mandeb closed' },
    scenario: { ...ORDINARY, avoid: SHUT_SOUTH }
  },
  {
    id: 'malacca-closed',
    names: { ar: 'مضيق ملقا مغلق', en: 'Malacca closed' },
    scenario: { ...ORDINARY, avoid: ['malacca'] }
  },
  {
    id: 'northern-sea-route-open',
    names: { ar: 'طريق البحر الشمالي مفتوح (أغسطس، Arc7)', en: 'Northern Sea Route open (August, Arc7)' },
    scenario: { ...ORDINARY, ...NORTHERN_SUMMER }
  },
  {
    id: 'rasht-astara-built',
    names: { ar: 'سكة رشت–آستارا قائمة', en: 'Rasht–Astara built' },
    scenario: { ...ORDINARY, planned: [RASHT_ASTARA] }
  },
  {
    id: 'all-together',
    names: { ar: 'كل ذلك معًا', en: 'All together' },
    scenario: { avoid: ['hormuz', ...SHUT_SOUTH, 'malacca'], planned: [RASHT_ASTARA], ...NORTHERN_SUMMER }
  }
];

/** The preset that says the same as a scenario, whatever the order of its ids. */
export function presetOf(scenario: Scenario): ScenarioPreset | undefined {
  const wanted = scenarioSign(scenario);
  return SCENARIO_PRESETS.find((preset) => scenarioSign(preset.scenario) === wanted);
}

/** The same text for scenarios that say the same. */
export function scenarioSign({ avoid, open, planned, month, ship }: Scenario): string {
  const lists = [avoid, open, planned].map((ids) => [...new Set(ids)].sort());
  return JSON.stringify([...lists, month, Object.entries(ship).sort()]);
}
