import type { LonLat } from '../../geodesy/longitude';
import { keyOfSet, type PassageSet } from '../passage-set';
import { Core } from './core';
import { directWay } from './direct';
import { createSurroundings, type Surroundings } from './entries';
import { listEdgesThrough, listFairways, type Fairway } from './fairways';
import { createGates } from './gates';
import type { SeaGraph } from './graph-data';
import type { SeaGrid } from './grid';
import { joinPoint, metresBetween, metresToWater, type SeaJoin } from './join';
import { wayOverEnds } from './over-ends';
import { drawDirect, drawFound, type SeaPath } from './path';
import { createRiverPace } from './river-pace';
import { SeaSearch } from './search';
import type { Waits } from './surcharges';

export type { JoinEntry } from './entries';
export type { Fairway } from './fairways';
export type { SeaJoin } from './join';
export type { SeaPath } from './path';

/** Ways by sea and river. All lengths are metres on WGS84 between the places where joins reach the water, the snaps not counted. */
export interface SeaEngine {
  /** Longitude and latitude of each node, in degrees. */
  nodes: Float64Array;
  /** The rivers, canals and channels. */
  fairways(): readonly Fairway[];
  /** All that leads through one of some passages, told as fairways are: at sea an edge is a stroke. */
  edgesThrough(passages: readonly number[]): readonly Fairway[];
  /**
   * Joins a point to the ways of the sea; the same for all scenarios. Nothing where no water lies within 75 km that leads
   * anywhere. What was asked lately is remembered.
   */
  join(at: LonLat): SeaJoin | undefined;
  /** How far away the nearest water is that leads anywhere, for a point that is not joined; infinite where none is found. */
  metresToWater(at: LonLat): number;
  /** The shortest way that crosses no shut passage; nothing where there is none. Those of the pair asked last are remembered. */
  path(a: SeaJoin, b: SeaJoin, shut: PassageSet): SeaPath | undefined;
  /** The lengths of those ways from each origin (row) to each destination (column), row after row; NaN where there is none. */
  lengths(origins: readonly SeaJoin[], destinations: readonly SeaJoin[], shut: PassageSet): Float64Array;
  /**
   * The lengths to all nodes, or at least to those chosen, with what is waited at passages on the way and a metre of river
   * counting for `riverFactor`; NaN where there is no way. Ways are the best by these.
   */
  lengthsToNodes(from: SeaJoin, shut: PassageSet, asked?: AskedOfNodes): Float64Array;
  /** Whether a way may go through a passage with a single gate and on from there; false only where all water beyond is a dead end. */
  mayLeadThrough(passage: number, a: SeaJoin, b: SeaJoin, shut: PassageSet): boolean;
  /** The engine this one stands upon, whose ways are never longer; nothing where it stands upon none. */
  under?: SeaEngine;
  /** How many ways were asked of it so far that it kept out of where that one would go; nothing where it keeps nobody out. */
  turnedAway?: () => number;
  /** How many it let in for no other reason than that the way round is too long, or none is left; nothing likewise. */
  letIn?: () => number;
}

export interface AskedOfNodes {
  waits?: Waits;
  /** 1 unless said otherwise. */
  riverFactor?: number;
  among?: Int32Array;
}

/** Points whose joins are remembered. */
const MOST_JOINS = 4_096;
/** Lengths are sums of numbers good to far less. */
const ROUNDING_METRES = 0.01;

/** Makes the engine ready. Gates stand by the index of their passage. */
export function createSeaEngine(grid: SeaGrid, graph: SeaGraph, gates: readonly (readonly (readonly LonLat[])[])[]): SeaEngine {
  const core = new Core(graph);
  const around = createSurroundings(grid, graph, core, createGates(gates));
  const search = new SeaSearch(graph, core);
  const { searchAt, entriesAt } = createRiverPace(graph, search);
  let fairways: readonly Fairway[] | undefined;
  return {
    nodes: graph.nodes,
    fairways: () => (fairways ??= listFairways(graph)),
    edgesThrough: (passages) => listEdgesThrough(graph, passages),
    join: rememberJoins(around),
    metresToWater: (at) => metresToWater(around, at),
    path: rememberPaths((a, b, shut) => findPath(around, search, a, b, shut)),
    mayLeadThrough: (passage, a, b, shut) => search.mayLeadThrough(passage, a.entries, b.entries, shut),
    lengths: (origins, destinations, shut) => measureAll(around, search, origins, destinations, shut),
    lengthsToNodes: (from, shut, { riverFactor = 1, ...asked } = {}) =>
      markMissing(searchAt(riverFactor).toAll(entriesAt(riverFactor, from.entries), shut, asked))
  };
}

/** NaN for what is infinite. */
function markMissing(lengths: Float64Array): Float64Array {
  for (let at = 0; at < lengths.length; at += 1) if (lengths[at] === Infinity) lengths[at] = NaN;
  return lengths;
}

function rememberJoins(around: Surroundings): SeaEngine['join'] {
  const known = new Map<string, SeaJoin | undefined>();
  return (at) => {
    const key = `${at[0]},${at[1]}`;
    const isKnown = known.has(key);
    const join = isKnown ? known.get(key) : joinPoint(around, at);
    if (isKnown) known.delete(key);
    else if (known.size >= MOST_JOINS) known.delete(known.keys().next().value!);
    known.set(key, join);
    return join;
  };
}

/** A question is asked with this and that shut, and often twice over, before the next pair comes. */
function rememberPaths(find: SeaEngine['path']): SeaEngine['path'] {
  const known = new Map<string, SeaPath | undefined>();
  let pair: readonly [SeaJoin, SeaJoin] | undefined;
  return (a, b, shut) => {
    if (pair?.[0] !== a || pair[1] !== b) {
      known.clear();
      pair = [a, b];
    }
    const key = keyOfSet(shut);
    if (!known.has(key)) known.set(key, find(a, b, shut));
    return known.get(key);
  };
}

function findPath(around: Surroundings, search: SeaSearch, a: SeaJoin, b: SeaJoin, shut: PassageSet): SeaPath | undefined {
  const searched = search.shortest(a.entries, b.entries, shut);
  const found = wayOverEnds(around, a, b, searched?.metres ?? Infinity, shut) ?? searched;
  const direct = directWay(around, a, b, found?.metres ?? Infinity, shut);
  if (direct && !(found && found.metres < direct.metres)) return checked(drawDirect(around, a, b, direct), a, b);
  return found && checked(drawFound(around, a, b, found), a, b);
}

function measureAll(
  around: Surroundings,
  search: SeaSearch,
  origins: readonly SeaJoin[],
  destinations: readonly SeaJoin[],
  shut: PassageSet
): Float64Array {
  const table = search.table(
    origins.map(({ entries }) => entries),
    destinations.map(({ entries }) => entries),
    shut
  );
  origins.forEach((origin, row) => {
    destinations.forEach((destination, column) => {
      const at = row * destinations.length + column;
      const overEnds = wayOverEnds(around, origin, destination, table[at]!, shut);
      if (overEnds) table[at] = overEnds.metres;
      const direct = directWay(around, origin, destination, table[at]!, shut);
      table[at] = Math.min(table[at]!, direct?.metres ?? Infinity);
      if (table[at] === Infinity) table[at] = NaN;
    });
  });
  return table;
}

/** No way is shorter than the geodesic: if one is, the network or the search is wrong, and nothing it says can be trusted. */
function checked(path: SeaPath, a: SeaJoin, b: SeaJoin): SeaPath {
  const least = metresBetween(a, b);
  if (path.lengthMetres < least - ROUNDING_METRES) {
    throw new Error(`A way of ${path.lengthMetres} m is shorter than the geodesic of ${least} m`);
  }
  return path;
}
