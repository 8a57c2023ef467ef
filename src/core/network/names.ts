import type { FreezingSea } from './freezing-sea';
import type { LandRecord } from './land/record';
import type { Defaults, Passage, Shoal } from './types';

/** What the network's JSON holds beside its binary: everything with a name. */
export interface NetworkNames {
  edition: string;
  /** The index of a passage in this list is its bit in the sea graph. */
  passages: readonly Passage[];
  shoals: readonly Shoal[];
  /** Absent from files kept by readers since before ice was told of. */
  freezing?: readonly FreezingSea[];
  defaults: Defaults;
  land: LandRecord;
}
