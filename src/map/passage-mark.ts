import type { LonLat } from '#core/geodesy/longitude';
import type { PassageStanding } from '#core/network/passage-states';
import type { Passage } from '#core/network/types';

/** A passage as the map draws it. */
export interface MapPassage {
  id: string;
  at: LonLat;
  gates: readonly (readonly LonLat[])[];
  state: PassageStanding;
  /** Its name, and its state where that is not open, in the language of the page. */
  text: string;
  /** Its name alone: the name the ground has for it does not stand beside this one. */
  names: Passage['names'];
  /** The place of the atlas it is: its name stands with the passage. */
  place?: string;
  /** The one looked at in the panel. */
  selected?: boolean;
}

/** A passage in a state, under a text in the language of the page. */
export function passageMark({ id, at, gates, names, place }: Passage, state: PassageStanding, text: string): MapPassage {
  return { id, at, gates, state, text, names, ...(place && { place }) };
}
