import { shutPassages } from './scenario';
import type { Passage, Scenario } from './types';

/**
 * How a passage stands in a scenario: `open` as usual; `closed` by the scenario; `restricted` where through traffic keeps
 * off it, or the ship or the month is none for it; `opened` where it is restricted as a rule and not in this scenario.
 */
export type PassageStanding = 'open' | 'closed' | 'restricted' | 'opened';

/** How each passage stands, by id. */
export function passageStates(passages: readonly Passage[], scenario: Scenario): ReadonlyMap<string, PassageStanding> {
  const { reasons } = shutPassages(passages, scenario);
  return new Map(
    passages.map((passage, index) => {
      const reason = reasons.get(index);
      if (reason) return [passage.id, reason === 'avoided' ? 'closed' : 'restricted'] as const;
      return [passage.id, passage.restricted ? 'opened' : 'open'] as const;
    })
  );
}
