import { wrapLongitude, type LonLat } from '../../geodesy/longitude';
import { fastDistance, prepare, type Prepared } from '../../geodesy/fast-inverse';
import { entriesByFoot, entriesFrom, type JoinEntry, type Surroundings } from './entries';
import type { Foot } from './fairways';
import { nodeAt } from './graph-data';

/** How a point is joined to the ways of the sea, whatever is shut. */
export interface SeaJoin {
  at: LonLat;
  /** Where the water is reached, and how far that is. */
  snapAt: LonLat;
  snapMetres: number;
  entries: readonly JoinEntry[];
  /** Of the entries those along a fairway, one for each. */
  alongFairways: readonly JoinEntry[];
  /** Set where the water reached is a fairway and not the open sea. */
  foot?: Foot;
  prepared: Prepared;
}

/** Beyond this a point counts as inland. */
export const SNAP_LIMIT_METRES = 75_000;
/** A metre over land counts as so many over water: a port lies on the near water, not on the sea behind the hills. */
const LAND_FACTOR = 3;
const STEP_METRES = 1_000;
/** Looked at where no water near by leads anywhere. */
const NODES_AT_LAST = 40;

interface Reached {
  at: LonLat;
  metres: number;
  foot?: Foot;
}

interface Candidate extends Reached {
  landMetres: number;
}

/** Joins a point: where it stands if that is open water, else to the water or fairway nearest, land counted threefold. */
export function joinPoint(around: Surroundings, at: LonLat): SeaJoin | undefined {
  for (const candidate of candidates(around, at)) {
    const entries = entriesOf(around, candidate);
    if (entries.length === 0) continue;
    const { at: snapAt, metres: snapMetres, foot } = candidate;
    const alongFairways = entries.filter(({ by }) => by?.towards === 'from');
    return { at, snapAt, snapMetres, entries, alongFairways, ...(foot && { foot }), prepared: prepare([snapAt]) };
  }
  return undefined;
}

/** Where the water can be reached, the best first. Open water at the point itself needs no other. */
function* candidates(around: Surroundings, at: LonLat): Generator<Candidate> {
  if (around.grid.classAt(at[0], at[1]) === 0) yield { at, metres: 0, landMetres: 0 };
  yield* nearWater(around, at);
  yield* nearNodes(around, at);
}

function nearWater(around: Surroundings, at: LonLat): Candidate[] {
  const { grid, fairways } = around;
  const open: Candidate[] = grid.nearestWater(at, SNAP_LIMIT_METRES);
  const feet = fairways.near(at, SNAP_LIMIT_METRES).map(({ foot, metres }): Candidate => ({
    at: foot.at,
    metres,
    landMetres: landBetween(around, at, foot.at, metres),
    foot
  }));
  return bestFirst([...open, ...feet]);
}

/** At last the places that ways lead over: among fjords the water nearest to every side may be a basin that none leads out of. */
function nearNodes(around: Surroundings, at: LonLat): Candidate[] {
  const { graph, inSight } = around;
  const from = prepare([at]);
  const nodes = inSight.tree.nearest(from, NODES_AT_LAST).map((node): Candidate => {
    const [place, metres] = [nodeAt(graph.nodes, node), fastDistance(from, 0, graph.prepared, node)];
    return { at: place, metres, landMetres: landBetween(around, at, place, metres) };
  });
  return bestFirst(nodes.filter(({ metres }) => metres <= SNAP_LIMIT_METRES));
}

/** How far away the nearest water is that ways lead to, farther than the limit too; infinite where none is found. */
export function metresToWater(around: Surroundings, at: LonLat): number {
  const { grid, fairways, graph, inSight } = around;
  const from = prepare([at]);
  const nodes = inSight.tree.nearest(from, NODES_AT_LAST).map((node): Reached => {
    return { at: nodeAt(graph.nodes, node), metres: fastDistance(from, 0, graph.prepared, node) };
  });
  const limitMetres = Math.max(...nodes.map(({ metres }) => metres));
  const feet = fairways.near(at, limitMetres).map(({ foot, metres }): Reached => ({ at: foot.at, metres, foot }));
  const water: Reached[] = [...grid.nearestWater(at, limitMetres), ...feet, ...nodes];
  water.sort((one, other) => one.metres - other.metres);
  return water.find((reached) => entriesOf(around, reached).length > 0)?.metres ?? Infinity;
}

function bestFirst(candidates: Candidate[]): Candidate[] {
  const weight = ({ metres, landMetres }: Candidate): number => metres + LAND_FACTOR * landMetres;
  return candidates.sort((one, other) => weight(one) - weight(other));
}

/** Metres of a line that lie over land, by a step of one kilometre. */
function landBetween({ grid }: Surroundings, from: LonLat, to: LonLat, metres: number): number {
  const steps = Math.ceil(metres / STEP_METRES);
  const east = wrapLongitude(to[0] - from[0]);
  let onLand = 0;
  for (let step = 0; step < steps; step += 1) {
    const share = (step + 0.5) / steps;
    if (grid.classAt(from[0] + share * east, from[1] + share * (to[1] - from[1])) === 2) onLand += 1;
  }
  return steps === 0 ? 0 : (metres * onLand) / steps;
}

function entriesOf(around: Surroundings, { at, foot }: Reached): JoinEntry[] {
  if (!foot) return entriesFrom(around, at);
  const along = entriesByFoot(around, at, foot, 0);
  if (around.grid.classAt(at[0], at[1]) !== 0) return along;
  return [...along, ...entriesFrom(around, at).filter(({ by }) => by?.foot.edge !== foot.edge)];
}

/** The geodesic between the waters two joins reach. */
export function metresBetween(a: SeaJoin, b: SeaJoin): number {
  return fastDistance(a.prepared, 0, b.prepared, 0);
}
