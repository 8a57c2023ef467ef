import type { FreezingSea } from './freezing-sea';
import type { LandNetwork } from './land/network';
import type { SeaEngine } from './sea/engine';
import type { SeaGrid } from './sea/grid';
import type { Defaults, Passage, Shoal } from './types';

/** What the operations of a network work on. */
export interface NetworkParts {
  edition: string;
  passages: readonly Passage[];
  /** Index, and so bit, of a passage by its id. */
  passageIndex: ReadonlyMap<string, number>;
  shoals: readonly Shoal[];
  /** Seas outside the polar waters in which ships meet ice in winter. */
  freezing: readonly FreezingSea[];
  defaults: Defaults;
  grid: SeaGrid;
  sea: SeaEngine;
  land: LandNetwork;
}
