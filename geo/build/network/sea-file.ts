import { contract, encodeGraph } from '#core/network/sea/graph';
import { encodeGrid } from '#core/network/sea/grid';
import { writeSections } from '#core/network/sections';
import type { Passage } from '#core/network/types';
import { loadLand10m } from '../base/land';
import { joinSea, lookRound } from './sea/build-sea';
import { rasterise } from './sea/raster';
import type { Fairway } from './sources';

type Say = (text: string) => void;

/** The sea and its ways: shortest straight ways over the water of the 10 m land, and fairways. Takes some two and a half minutes. */
export async function buildSeaFile(passages: readonly Passage[], fairways: readonly Fairway[], say: Say): Promise<Uint8Array> {
  const land = loadLand10m();
  const cells = rasterise(land.polygons);
  const seen = await lookRound(land, cells, fairways, say);
  const graph = joinSea(seen, passages, say);
  say(`${graph.nodes.length} nodes and ${graph.edges.length} edges`);
  return writeSections({ grid: encodeGrid(cells), sea: encodeGraph(contract(graph)) });
}
