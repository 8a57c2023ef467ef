import type { Names, Prose } from '../atlas/atlas';
import type { LonLat } from '../geodesy/longitude';

/** Water that ways at sea keep off though no land lies there: shoals and reefs. */
export interface Shoal {
  id: string;
  names: Names;
  /** Why ships keep off. */
  about: Prose;
  /** Round the dangers; ways keep their offing from it. It closes itself. */
  ring: readonly LonLat[];
  source: string;
}
