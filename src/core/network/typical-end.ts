import type { Prose } from '../atlas/atlas';
import type { LonLat } from '../geodesy/longitude';
import { ORDINARY, type Scenario } from './scenario-type';

/** Where a typical voyage begins or ends: a place of the atlas by its id, or a port that is none. */
export type TypicalEnd = string | { at: LonLat; names: Prose };

/** What typical voyages are reckoned for: the month, the ship, and whether the passage is opened, which is closed as a rule. */
export interface TypicalTerms extends Partial<Pick<Scenario, 'month' | 'ship'>> {
  isOpened?: true;
}

/** The state of the world in which the typical voyages of a passage are made before it is closed. */
export function typicalScenario(id: string, { isOpened, ...terms }: TypicalTerms = {}): Scenario {
  return { ...ORDINARY, ...terms, open: isOpened ? [id] : [] };
}
