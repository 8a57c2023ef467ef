import type { LonLat } from '#core/geodesy/longitude';
import type { PassageStanding } from '#core/network/passage-states';

/** A passage as the map draws it. */
export interface MapPassage {
  id: string;
  at: LonLat;
  gates: readonly (readonly LonLat[])[];
  state: PassageStanding;
  /** Its name, and its state where that is not open, in the language of the page. */
  text: string;
  /** The place of the atlas it is: its name stands with the passage. */
  place?: string;
  /** The one looked at in the panel. */
  selected?: boolean;
}
