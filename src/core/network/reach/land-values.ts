import type { LonLat } from '../../geodesy/longitude';
import { weigherOf, landModes } from '../land/joined';
import { nodeOf } from '../land/join';
import { openLines } from '../land/network';
import { searchLand, type Move } from '../land/search';
import { seaLinks } from '../land/sea-links';
import { portWork, weighWork } from '../land/work';
import type { NetworkParts } from '../parts';
import type { SeaJoin } from '../sea/engine';
import type { Stop } from '../stops';
import type { Wish } from '../wish';

/** A place on a line and what it takes to be there. */
export interface Bead {
  at: LonLat;
  weight: number;
}

export interface LandReach {
  beads: Bead[];
  /** Ports where one may put to sea, cheapest first, with what it takes to be on board. */
  ports: { join: SeaJoin; weight: number }[];
}

/** What all places on open lines take from a stop, and the ports among them, within `most`; in what the wish minimises. */
export function reachOverland(parts: NetworkParts, wish: Wish, from: Stop, most: number, spacingMetres: number): LandReach {
  const ends = new Map<number, [start: number, end: number]>();
  const links = wish.by === 'any' ? seaLinks(parts, wish.shut.steps[0]![0]!, from.sea) : undefined;
  const visit = (move: Move, weight: number): void => {
    if (move.kind !== 'land' || weight > most + weightOfEdge(parts, wish, move.edge)) return;
    const known = ends.get(move.edge) ?? [Infinity, Infinity];
    known[move.to] = Math.min(known[move.to]!, weight);
    ends.set(move.edge, known);
  };
  searchLand(parts.land, {
    goal: wish.goal,
    open: openLines(parts.land.record, wish.options.planned ?? []),
    modes: landModes(wish),
    origin: from.land,
    destination: [],
    visit,
    ...(links ? { weighSea: weigherOf(wish, links, new Map()) } : {})
  });
  const beads = [...ends].flatMap(([edge, reached]) => beadsOn(parts, wish, from, edge, reached, spacingMetres));
  return { beads: beads.filter(({ weight }) => weight <= most), ports: links ? portsReached(parts, wish, from, ends, most) : [] };
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
  [start, end]: readonly [number, number],
  spacingMetres: number
): Bead[] {
  const whole = weightOfEdge(parts, wish, edge);
  const joins = from.land.filter((join) => join.edge === edge);
  const weightAt = (share: number): number => {
    if (joins.length === 0) return Math.min(end - (1 - share) * whole, start - share * whole);
    const { charges, minimise } = wish.goal;
    return Math.min(...joins.map((join) => charges.weigh(minimise, 'road', join.metres) + Math.abs(share - join.share) * whole));
  };
  const { shape, along } = parts.land.tracks[edge]!;
  const total = along.at(-1)!;
  return shape.slice(1).flatMap((to, index) => {
    const before = shape[index]!;
    const count = Math.max(1, Math.ceil((along[index + 1]! - along[index]!) / spacingMetres));
    return Array.from({ length: count + 1 }, (_, step): Bead => {
      const part = step / count;
      const metres = along[index]! + (along[index + 1]! - along[index]!) * part;
      return {
        at: [before[0] + (to[0] - before[0]) * part, before[1] + (to[1] - before[1]) * part],
        weight: weightAt(total === 0 ? 0 : metres / total)
      };
    });
  });
}

function portsReached(
  parts: NetworkParts,
  wish: Wish,
  from: Stop,
  ends: ReadonlyMap<number, readonly [number, number]>,
  most: number
): LandReach['ports'] {
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
        return (ends.get(edge)?.[start === node ? 0 : 1] ?? Infinity) + charges.weigh(minimise, 'road', metres) + work;
      })
    ]);
    const weight = Math.min(...weights);
    const join = weight <= most ? parts.sea.join(at) : undefined;
    return join ? [{ join, weight }] : [];
  });
  return ports.toSorted((one, other) => one.weight - other.weight);
}
