import type { Scenario } from './types';

/** A scenario as a person keeps and passes it on; a ready one goes without a name, and is known by what it says. */
export interface NamedScenario extends Scenario {
  name?: string;
}

/** Whether nothing is closed, opened or said of the ship: the world as it is. */
export function isOrdinary({ avoid, open, planned, month, ship }: Scenario): boolean {
  return avoid.length + open.length + planned.length + Object.keys(ship).length === 0 && month === undefined;
}
