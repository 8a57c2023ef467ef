import type { Names, Prose } from '../atlas/atlas';
import type { LonLat } from '../geodesy/longitude';

/** A sea, lakes or a river in which ships meet ice in winter. */
export interface FreezingSea {
  id: string;
  names: Names;
  /** Where ice is to be met in which months of an ordinary winter. Rings are coarse, lie over land too, and close themselves. */
  parts: readonly { months: readonly number[]; ring: readonly LonLat[] }[];
  /** What the months rest on; titles stay in their own language. */
  source: Prose;
}
