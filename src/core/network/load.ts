import { methodsOf } from './ask';
import { createLandNetwork } from './land/network';
import type { NetworkNames } from './names';
import type { NetworkParts } from './parts';
import { readSections } from './sections';
import { createSeaEngine } from './sea/engine';
import { decodeGraph } from './sea/graph';
import { decodeGrid } from './sea/grid';
import type { Network } from './types';

export type { NetworkNames } from './names';

/**
 * Makes the routing network of an edition ready from its two files, `network/network.bin` and `network/network.json`.
 * Throws where the binary is damaged or none of ours: the two always come from one edition, whose manifest has their sums.
 */
export function loadNetwork(binary: Uint8Array, names: NetworkNames): Network {
  return createNetwork(loadParts(binary, names));
}

/** The parts a network works with, for those who need more than its methods. */
export function loadParts(binary: Uint8Array, names: NetworkNames): NetworkParts {
  const read = readSections(binary);
  if (!read.ok) throw new Error(`The network's file cannot be used: ${read.code}`);
  const { sections } = read;
  const grid = decodeGrid(sections.grid);
  const gates = names.passages.map((passage) => passage.gates);
  return {
    edition: names.edition,
    passages: names.passages,
    passageIndex: new Map(names.passages.map((passage, index) => [passage.id, index])),
    shoals: names.shoals,
    freezing: names.freezing ?? [],
    defaults: names.defaults,
    grid,
    sea: createSeaEngine(grid, decodeGraph(sections.sea), gates),
    land: createLandNetwork(names.land)
  };
}

/** The methods of a network over its parts. */
export function createNetwork(parts: NetworkParts): Network {
  const { edition, passages, shoals, defaults, land } = parts;
  return { edition, passages, shoals, defaults, plannedLines: land.plannedLines, ...methodsOf(parts) };
}
