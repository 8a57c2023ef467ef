import type { Atlas } from '#core/atlas/atlas';
import { contract, encodeGraph } from '#core/network/sea/graph';
import { encodeGrid } from '#core/network/sea/grid';
import { writeSections } from '#core/network/sections';
import { loadLand10m } from '../base/land';
import type { BuiltFile } from '../step';
import { buildNames } from './names';
import { joinSea, lookRound } from './sea/build-sea';
import { rasterise } from './sea/raster';
import { loadFairways, loadPassages } from './sources';

/** Everything of the routing network that has a name: passages, the assumptions, and the land graph. */
export function networkNamesFile(atlas: Atlas): BuiltFile {
  return {
    path: 'network/network.json',
    content: JSON.stringify(buildNames(atlas, loadPassages())),
    source: 'Hand-kept sources of the atlas; each record names its own',
    licence: 'CC BY 4.0',
    date: '2026-11-26'
  };
}

/** The sea and its ways: shortest straight ways over the water of the 10 m land, and fairways. Takes some minutes. */
export function buildSea(say: (text: string) => void): Uint8Array {
  const land = loadLand10m();
  const cells = rasterise(land.polygons);
  const seen = lookRound(land, cells, loadFairways(), say);
  const graph = joinSea(seen, loadPassages(), say);
  say(`${graph.nodes.length} nodes and ${graph.edges.length} edges`);
  return writeSections({ grid: encodeGrid(cells), sea: encodeGraph(contract(graph)) });
}
