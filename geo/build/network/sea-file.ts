import { contract, encodeGraph } from '#core/network/sea/graph';
import { encodeGrid } from '#core/network/sea/grid';
import { writeSections } from '#core/network/sections';
import { joinSea, lookRound } from './sea/build-sea';
import { closeWaters, rasteriseWaters } from './sea/closed-waters';
import { layWaters } from './sea/open-lakes';
import type { SeaSources } from './sources';

type Say = (text: string) => void;

/** The sea and its ways: shortest straight ways over the water of the 10 m land and of open lakes, clear of shoals, and fairways. Takes some two and a half minutes. */
export async function buildSeaFile({ passages, fairways, ...waters }: SeaSources, say: Say): Promise<Uint8Array> {
  const { land, shallows } = layWaters(waters);
  const cells = rasteriseWaters(land, shallows);
  const seen = await lookRound(closeWaters(land, shallows), cells, fairways, say);
  const graph = joinSea(seen, passages, say);
  say(`${graph.nodes.length} nodes and ${graph.edges.length} edges`);
  return writeSections({ grid: encodeGrid(cells), sea: encodeGraph(contract(graph)) });
}
