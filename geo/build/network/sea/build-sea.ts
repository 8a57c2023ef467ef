import type { LonLat } from '#core/geodesy/longitude';
import type { SeaGraphInput } from '#core/network/sea/graph-data';
import type { Passage } from '#core/network/types';
import type { Fairway } from '../sources';
import type { ClosedWaters } from './closed-waters';
import { Clearance, measureClearance, sharedMinutes } from './clearance';
import { Coast } from './coast';
import type { Corner } from './corner';
import { findCorners } from './corners';
import { makeFairwayNodes, type FairwayWay } from './fairway-nodes';
import { gatherGraph } from './gather-graph';
import { largestPart } from './largest-part';
import { spreadLattice } from './lattice';
import { noWidths, Widths } from './levels';
import { measureWays } from './measure-ways';
import { seekTogether } from './seek-together';
import { thinWays } from './thin-ways';
import type { Pairs } from './visibility';
import { pickWays } from './ways';

/** No route may become longer by more than this share for want of straight ways. */
const STRETCH = 0.01;

/** All that can be seen from anywhere: nodes, the straight ways between them, and fairways. */
interface SeenSea {
  corners: Corner[];
  pairs: Pairs;
  fairways: FairwayWay[];
}

type Log = (text: string) => void;

/** Finds the corners of the shores and what is in sight of each. */
export async function lookRound(land: ClosedWaters, cells: Uint8Array, fairways: readonly Fairway[], log: Log): Promise<SeenSea> {
  const { polygons, isLand } = land;
  const [least, fine, widths] = [measureClearance(cells), sharedMinutes(), noWidths()];
  const clearance = new Clearance(least, new Coast(polygons), cells, fine);
  const water = { polygons, isLand, clearance, widths: new Widths(clearance, widths) };
  const nodes = makeFairwayNodes(fairways, water);
  const corners = [...nodes.corners, ...findCorners(water), ...spreadLattice(clearance)];
  log(`${corners.length} places`);
  const pairs = await seekTogether({ corners, polygons, least, cells, fine, widths });
  log(`${pairs.from.length} lines of sight`);
  return { corners, pairs, fairways: nodes.ways };
}

/** Makes the graph of what was seen: measured, thinned, and without what no ship passes. */
export function joinSea({ corners, pairs, fairways }: SeenSea, passages: readonly Passage[], log: Log): SeaGraphInput {
  const points = corners.map(({ longitude, latitude }): LonLat => [longitude, latitude]);
  const { ways, masks } = measureWays(points, pairs, fairways, passages);
  const isKept = thinWays(points, ways, masks, STRETCH);
  // Fairways are kept whole, for who begins a voyage on one.
  const firstFairway = pairs.from.length;
  isKept.fill(1, firstFairway);
  const isReached = largestPart(corners.length, ways, isKept);
  for (let way = 0; way < isKept.length; way += 1) if (!isReached[ways.from[way]!]) isKept[way] = 0;
  log(`${isKept.reduce((sum, kept) => sum + kept, 0)} ways`);
  return gatherGraph(points, pickWays(ways, isKept), masks, fairways.filter((_, index) => isKept[firstFairway + index] === 1));
}
