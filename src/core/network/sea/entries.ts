import { prepare } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import { passagesOnPart, pointsBeyond, type Fairways, type Foot } from './fairways';
import type { Gates } from './gates';
import type { SeaGraph } from './graph-data';
import type { SeaGrid } from './grid';
import { InSight } from './in-sight';
import type { Entry } from './search';

/** A way from a join to a node: straight, or to a place on a fairway and along it. */
export interface JoinEntry extends Entry {
  by?: { foot: Foot; towards: 'from' | 'to' };
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

export function createSurroundings(grid: SeaGrid, graph: SeaGraph, gates: Gates, fairways: Fairways): Surroundings {
  return { grid, graph, gates, fairways, inSight: new InSight(grid, graph) };
}

/** The ways from a place on the water to nodes in sight, near and far, and to fairways near by. */
export function entriesFrom(around: Surroundings, at: LonLat): JoinEntry[] {
  const { grid, graph, gates, fairways, inSight } = around;
  const seen = inSight.from(prepare([at]));
  const passages = gates.crossedFrom(
    at,
    seen.map(({ node }) => graph.prepared.points[node]!)
  );
  const straight = seen.map(({ node, metres }, index): JoinEntry => ({ node, metres, passages: passages[index]! }));
  const feet = fairways.near(at, FAIRWAY_METRES).filter(({ foot }) => grid.isClear(at, foot.at));
  return [...straight, ...feet.flatMap(({ foot, metres }) => entriesByFoot(around, at, foot, metres))];
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
