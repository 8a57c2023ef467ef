import type { Mode, SubjectId } from '#core/atlas/vocabulary';
import type { ColourKey } from '../legend';

/** What makes a subject look and sound like itself; everything else it shares with the others. */
export interface SubjectDefinition {
  id: SubjectId;
  /** The voice of its areas, places and sets. */
  voice: ColourKey;
  /** The voice of a line by its mode, where it differs. */
  voiceOf?: Partial<Record<Mode, ColourKey>>;
  /** The country set shown while none of its sets is selected. */
  set?: string;
  /** Names of the sources every view of it must credit. */
  attribution: string;
}

export function defineSubject(definition: SubjectDefinition): SubjectDefinition {
  return definition;
}

export function voiceOfMode(subject: SubjectDefinition, mode: Mode): ColourKey {
  return subject.voiceOf?.[mode] ?? subject.voice;
}
