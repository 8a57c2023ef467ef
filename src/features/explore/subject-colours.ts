import type { SubjectId } from '#core/atlas/vocabulary';
import type { ColourKey } from '#map/legend';

/** The voices a subject speaks in on the map. Gas and trade has two: pipelines, and the rails of the Far East. */
export const SUBJECT_COLOURS: Readonly<Record<SubjectId, readonly ColourKey[]>> = {
  chabahar: ['chabahar'],
  'indian-ocean': ['indian-ocean'],
  'north-south': ['north-south'],
  'belt-and-road': ['belt-and-road'],
  yamal: ['yamal'],
  'northern-sea-route': ['northern-sea-route'],
  'gas-and-trade': ['pipelines', 'far-east'],
  diplomacy: ['diplomacy']
};
