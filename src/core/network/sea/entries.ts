import { prepare, type Prepared } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import { findOverBends, isByShore } from './bends';
import type { Core } from './core';
import { createFairways, passagesOnPart, pointsBeyond, type Fairways, type Foot } from './fairways';
import type { Gates } from './gates';
import { nodeAt, type SeaGraph } from './graph-data';
import type { SeaGrid } from './grid';
import { InSight, type Seen } from './in-sight';
import type { Entry } from './search';

/** A way from a join to a node: straight, with one bend, or to a place on a fairway and along it. */
export interface JoinEntry extends Entry {
  by?: { foot: Foot; towards: 'from' | 'to' };
  /** Where the way bends, if it is neither straight nor along a fairway. */
  over?: LonLat;
}

/** What joins are made from. */
export interface Surroundings {
  grid: SeaGrid;
  graph: SeaGraph;
  gates: Gates;
  fairways: Fairways;
  inSight: InSight;
}

/** A fairway so near is joined straight, not only at its ends. */
const FAIRWAY_METRES = 30_000;

export function createSurroundings(grid: SeaGrid, graph: SeaGraph, core: Core, gates: Gates): Surroundings {
  return { grid, graph, gates, fairways: createFairways(graph), inSight: new InSight(grid, graph, core) };
}

/** The ways from a place on the water to nodes in sight, near and far, and to fairways near by. */
export function entriesFrom(around: Surroundings, at: LonLat): JoinEntry[] {
  const { grid, graph, gates, fairways, inSight } = around;
  const from = prepare([at]);
  const seen = inSight.from(from);
  const passages = gates.crossedFrom(
    at,
    seen.map(({ node }) => nodeAt(graph.nodes, node))
  );
  const straight = seen.map(({ node, metres }, index): JoinEntry => ({ node, metres, passages: passages[index]! }));
  const bent = isByShore(grid, at) ? entriesOverBends(around, from, seen) : [];
  const feet = fairways.near(at, FAIRWAY_METRES).filter(({ foot }) => grid.isClear(at, foot.at));
  return [...straight, ...bent, ...feet.flatMap(({ foot, metres }) => entriesByFoot(around, at, foot, metres))];
}

function entriesOverBends({ grid, graph, gates, inSight }: Surroundings, from: Prepared, seen: readonly Seen[]): JoinEntry[] {
  return findOverBends(grid, graph, inSight, from, seen).map(({ node, metres, over }): JoinEntry => {
    const passages = gates.crossed([from.points[0]!, over, nodeAt(graph.nodes, node)]);
    return { node, metres, passages, over };
  });
}

/** The two ways along a fairway from a place on it, after a straight line to that place. */
export function entriesByFoot({ graph, gates }: Surroundings, at: LonLat, foot: Foot, metres: number): JoinEntry[] {
  const entry = (towards: 'from' | 'to'): JoinEntry => ({
    node: graph.edges[towards][foot.edge]!,
    metres: metres + (towards === 'from' ? foot.fromMetres : foot.toMetres),
    passages: passagesOnPart(graph, gates, foot.edge, [at, foot.at, ...pointsBeyond(graph, foot, towards)]),
    by: { foot, towards }
  });
  return [entry('from'), entry('to')];
}
