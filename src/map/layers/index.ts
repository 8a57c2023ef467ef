import { SUBJECTS, type SubjectId } from '#core/atlas/vocabulary';
import { beltAndRoad } from './subjects/belt-and-road';
import { chabahar } from './subjects/chabahar';
import { diplomacy } from './subjects/diplomacy';
import { gasAndTrade } from './subjects/gas-and-trade';
import { indianOcean } from './subjects/indian-ocean';
import { northSouth } from './subjects/north-south';
import { northernSeaRoute } from './subjects/northern-sea-route';
import type { SubjectDefinition } from './subject';
import { yamal } from './subjects/yamal';

const DEFINED: readonly SubjectDefinition[] = [
  chabahar,
  indianOcean,
  northSouth,
  beltAndRoad,
  yamal,
  northernSeaRoute,
  gasAndTrade,
  diplomacy
];

/** The definition of a subject. Throws for one that nobody defined: that is a mistake of ours. */
export function subjectDefinition(id: SubjectId): SubjectDefinition {
  const found = DEFINED.find((definition) => definition.id === id);
  if (!found) throw new Error(`Subject ${id} is not defined in src/map/layers/subjects.`);
  return found;
}

export const ALL_SUBJECTS = SUBJECTS.map(subjectDefinition);
