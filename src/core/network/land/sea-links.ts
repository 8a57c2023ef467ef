import { keyOfSet, type PassageSet } from '../passage-set';
import type { NetworkParts } from '../parts';
import type { SeaJoin } from '../sea/engine';
import { DESTINATION, ORIGIN } from './moves';

/** Joins of the ports of the land network to the sea, and the lengths between them by set of shut passages. */
interface PortSea {
  joins: readonly (SeaJoin | undefined)[];
  between: Map<string, Float64Array>;
}

/** Scenarios whose lengths between ports are remembered. */
const MOST_SETS = 24;
const known = new WeakMap<NetworkParts['sea'], PortSea>();

function portSea({ sea, land }: NetworkParts): PortSea {
  let ports = known.get(sea);
  if (!ports) {
    ports = { joins: land.record.ports.map(({ at }) => sea.join(at)), between: new Map() };
    known.set(sea, ports);
  }
  return ports;
}

/** Ways by sea between the ports and the two ends of a route while a set of passages is shut. */
export interface SeaLinks {
  join(end: number): SeaJoin | undefined;
  /** Metres between the points where the two ends meet the water; NaN where there is no way. */
  metres(from: number, to: number): number;
  /** What joins the two ends to the water. */
  snapMetres(from: number, to: number): number;
}

export function seaLinks(parts: NetworkParts, set: PassageSet, origin?: SeaJoin, destination?: SeaJoin): SeaLinks {
  const { joins } = portSea(parts);
  const between = lengthsBetweenPorts(parts, set);
  const out = origin && lengthsFrom(parts, origin, joins, set);
  const into = destination && lengthsFrom(parts, destination, joins, set);
  let direct: number | undefined;
  const join = (end: number) => (end === ORIGIN ? origin : end === DESTINATION ? destination : joins[end]);
  const metres = (from: number, to: number): number => {
    if (from === ORIGIN && to === DESTINATION) {
      return (direct ??= origin && destination ? parts.sea.lengths([origin], [destination], set)[0]! : NaN);
    }
    if (from === ORIGIN) return out?.[to] ?? NaN;
    return to === DESTINATION ? (into?.[from] ?? NaN) : between[from * joins.length + to]!;
  };
  const snapMetres = (from: number, to: number) => (join(from)?.snapMetres ?? 0) + (join(to)?.snapMetres ?? 0);
  return { join, metres, snapMetres };
}

/** Lengths from the ends of routes to the ports, kept as long as the engine keeps the join; engines that share joins may differ in them. */
const fromEnds = new WeakMap<NetworkParts['sea'], WeakMap<SeaJoin, Map<string, Float64Array>>>();

/** Ways by sea are as long in both directions, so lengths to a point are lengths from it. */
function lengthsFrom(
  { sea }: NetworkParts,
  from: SeaJoin,
  joins: readonly (SeaJoin | undefined)[],
  set: PassageSet
): Float64Array {
  const byJoin = fromEnds.get(sea) ?? new WeakMap<SeaJoin, Map<string, Float64Array>>();
  fromEnds.set(sea, byJoin);
  const kept = byJoin.get(from) ?? new Map<string, Float64Array>();
  byJoin.set(from, kept);
  return remembered(kept, set, () => spread(sea.lengths([from], joins.filter(isJoined), set), [undefined], joins));
}

/** What was found for a set of passages before, or what is found now; of many sets the first found is forgotten. */
function remembered(kept: Map<string, Float64Array>, set: PassageSet, find: () => Float64Array): Float64Array {
  const key = keyOfSet(set);
  const known = kept.get(key);
  if (known) return known;
  const found = find();
  if (kept.size >= MOST_SETS) kept.delete(kept.keys().next().value!);
  kept.set(key, found);
  return found;
}

function lengthsBetweenPorts(parts: NetworkParts, set: PassageSet): Float64Array {
  const { joins, between } = portSea(parts);
  const joined = joins.filter(isJoined);
  return remembered(between, set, () => spread(parts.sea.lengths(joined, joined, set), joins, joins));
}

const isJoined = (join: SeaJoin | undefined): join is SeaJoin => join !== undefined;

/** Lays the lengths of those that are joined out over all, NaN for the others. A single row stands for one origin. */
function spread(
  lengths: Float64Array,
  rows: readonly (SeaJoin | undefined)[],
  columns: readonly (SeaJoin | undefined)[]
): Float64Array {
  const all = new Float64Array(rows.length * columns.length).fill(NaN);
  let next = 0;
  rows.forEach((row, at) => {
    if (rows.length > 1 && !row) return;
    columns.forEach((column, across) => {
      if (column) all[at * columns.length + across] = lengths[next++]!;
    });
  });
  return all;
}
