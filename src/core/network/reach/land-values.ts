import type { LonLat } from '../../geodesy/longitude';
import { homeOf, isNear, nodeAtEnd, nodeOf, type LandJoin } from '../land/join';
import { openLines, type LandTrack } from '../land/network';
import type { LandMode } from '../land/record';
import { runningOn, workAtHome } from '../land/moves';
import { portWork, weighWork, type Running } from '../land/work';
import type { NetworkParts } from '../parts';
import type { PassageSet } from '../passage-set';
import type { SeaJoin } from '../sea/engine';
import { LIMIT_METRES, type Stop } from '../stops';
import type { Wish } from '../wish';
import { endsReached, NOWHERE, withForced, type Ends, type Reached } from './land-ends';

/** A place on a line and what it takes to be there; without end where it takes more than is asked about. */
export interface Bead {
  at: LonLat;
  mode: LandMode;
  /** Of a line in use, not one that is only taken as built. */
  isInUse: boolean;
  weight: number;
}

/** What is reached overland from a stop. */
export interface Overland {
  /** Ports where one may put to sea, however late, cheapest first, with what it takes to be on board. */
  ports: readonly { join: SeaJoin; weight: number }[];
  /** Places all along open lines, reached or not: who is nearest to one that is not reached is joined to no other. */
  beadsWithin(extent: Extent): Bead[];
}

/** What is asked about: what it takes at most, in what the wish minimises, how far around, and how finely lines are told. */
export interface Extent {
  most: number;
  radiusMetres: number;
  spacingMetres: number;
}

/** What all places on open lines take from a stop, and the ports among them; exact up to `most`. */
export function createOverland(parts: NetworkParts, wish: Wish, from: Stop, most: number): Overland {
  const open = openLines(parts.land.record, wish.options.planned ?? []);
  const known = new Map<PassageSet | undefined, Reached>();
  const reach = (set?: PassageSet): Reached => {
    const reached = known.get(set) ?? endsReached(parts, wish, from, { open, most, set });
    known.set(set, reached);
    return reached;
  };
  const [usual, ...forced] = wish.by === 'any' ? wish.shut.steps : [];
  const reached = reach(usual?.[0]);
  const ports = wish.by === 'any' ? portsReached(parts, wish, from, reached) : [];
  return {
    ports,
    beadsWithin(extent) {
      const near = edgesWithin(parts, wish, from, open, extent);
      const isInTime = (edge: number, ends: Readonly<Ends>): boolean =>
        Math.min(...ends.map(({ weight }) => weight)) - weightOfEdge(parts, wish, edge) <= extent.most;
      const all = withForced(reached, near, forced, reach, isInTime);
      return near.flatMap((edge) => beadsOn(parts, wish, from, edge, all.get(edge) ?? [NOWHERE, NOWHERE], extent));
    }
  };
}

/** Open edges so near that places in question may lie beside them, reached or not. */
function edgesWithin(
  { land: { record, tracks } }: NetworkParts,
  wish: Wish,
  { point }: Stop,
  open: readonly boolean[],
  { radiusMetres }: Extent
): number[] {
  return tracks.flatMap((track, edge) => {
    const { line } = track.edge;
    const isWanted = open[line] && wish.landModes.includes(record.lines[line]!.mode);
    return isWanted && isNear(track, point.at, radiusMetres + LIMIT_METRES) ? [edge] : [];
  });
}

function weightOfEdge({ land }: NetworkParts, { goal }: Wish, edge: number): number {
  const { line, lengthMetres } = land.record.edges[edge]!;
  return goal.charges.weigh(goal.minimise, land.record.lines[line]!.mode, lengthMetres);
}

/** Places along an edge, told by what it takes to have gone it to its ends. */
function beadsOn(
  parts: NetworkParts,
  wish: Wish,
  from: Stop,
  edge: number,
  ends: Readonly<Ends>,
  { most, spacingMetres }: Extent
): Bead[] {
  const weightAt = weigherAlong(parts, wish, from, edge, ends);
  const { mode, status } = parts.land.record.lines[parts.land.record.edges[edge]!.line]!;
  return placesAlong(parts.land.tracks[edge]!, spacingMetres).map(({ at, share }): Bead => {
    const weight = weightAt(share);
    return { at, mode, isInUse: status === 'operating', weight: weight <= most ? weight : Infinity };
  });
}

/** Places evenly spaced along a course, its ends among them. */
function placesAlong({ shape, along }: LandTrack, spacingMetres: number): { at: LonLat; share: number }[] {
  const total = along.at(-1)!;
  const count = Math.max(1, Math.ceil(total / spacingMetres));
  let next = 1;
  return Array.from({ length: count + 1 }, (_, step) => {
    const share = step / count;
    while (next < along.length - 1 && along[next]! < share * total) next += 1;
    const [[west, south], [east, north]] = [shape[next - 1]!, shape[next]!];
    const part = (share * total - along[next - 1]!) / (along[next]! - along[next - 1]! || 1);
    return { at: [west + (east - west) * part, south + (north - south) * part], share };
  });
}

/** What it takes to be at a share of an edge, whence one goes off the line. */
function weigherAlong(parts: NetworkParts, wish: Wish, from: Stop, edge: number, ends: Readonly<Ends>) {
  const { land } = parts;
  const { charges, minimise } = wish.goal;
  const whole = weightOfEdge(parts, wish, edge);
  const weighHome = (join: Pick<LandJoin, 'edge' | 'home'>, running: Running, way: 'from' | 'to'): number =>
    weighWork(minimise, charges, workAtHome(land, wish.goal, join, running, way));
  const arriving = ends.map(({ running }, end) =>
    weighHome({ edge, ...homeOf(land, nodeAtEnd(land, edge, end), edge) }, running, 'to')
  );
  const starts = from.land.filter((join) => join.edge === edge);
  const setOut = starts.map((join) => {
    const access = charges.weigh(minimise, 'road', join.metres);
    const leaving = weighHome(join, runningOn(land, edge, join.home?.running ?? 0), 'from');
    return { share: join.share, access, leaving };
  });
  return (share: number): number => {
    const after = arriving[share] ?? 0;
    // Whoever starts on an edge has not gone all of it.
    if (setOut.length === 0) return Math.min(ends[0].weight - share * whole, ends[1].weight - (1 - share) * whole) + after;
    const ways = setOut.map((start) =>
      share === start.share ? start.access : start.access + start.leaving + Math.abs(share - start.share) * whole + after
    );
    return Math.min(...ways);
  };
}

function portsReached(parts: NetworkParts, wish: Wish, from: Stop, ends: Reached): Overland['ports'] {
  const { record, edgesAt } = parts.land;
  const { charges, minimise } = wish.goal;
  const byLorry = weighWork(minimise, charges, [portWork(charges, 'road')]);
  const driven = (node: number, metres: number) =>
    from.land
      .filter((join) => nodeOf(parts.land, join) === node)
      .map((join) => charges.weigh(minimise, 'road', join.metres + metres) + byLorry);
  const ports = record.ports.flatMap(({ at, nodes }) => {
    const weights = nodes.flatMap(({ node, metres }) => [
      ...driven(node, metres),
      ...edgesAt[node]!.map((edge) => {
        const { from: start, line } = record.edges[edge]!;
        const running = record.lines[line]!.mode === 'road' ? 'road' : 0;
        const work = weighWork(minimise, charges, [portWork(charges, running)]);
        return (ends.get(edge)?.[start === node ? 0 : 1].weight ?? Infinity) + charges.weigh(minimise, 'road', metres) + work;
      })
    ]);
    const weight = Math.min(...weights);
    const join = weight < Infinity ? parts.sea.join(at) : undefined;
    return join ? [{ join, weight }] : [];
  });
  return ports.toSorted((one, other) => one.weight - other.weight);
}
