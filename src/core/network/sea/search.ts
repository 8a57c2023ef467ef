import { keyOfSet, withPassages, type PassageSet } from '../passage-set';
import { Core, spreadOverCore } from './core';
import { CoreSearch, type Crossing } from './core-search';
import { Descent } from './descent';
import type { SeaGraph } from './graph-data';
import { Landmarks } from './landmarks';
import { NO_WAITS, surchargesOf, type Surcharges, type Waits } from './surcharges';
import { TableSearch } from './table';
import { UpwardSide, type Entry } from './upward-side';
import { WaterParts } from './water-parts';

export type { Entry } from './upward-side';

/** A shortest way through the hierarchy: the entries it begins and ends with and the arcs between, from the first entry on. */
export interface Found<Way extends Entry = Entry> {
  metres: number;
  from: Way;
  to: Way;
  /** Arcs in the order gone; `isUp` is false where an arc is gone from its head to its tail. */
  arcs: { arc: number; isUp: boolean }[];
}

/** What is known of a set of shut passages. */
interface Shutting extends Surcharges {
  uses: number;
  /** By piece of the water: the part that is left joined. Found when first asked for. */
  parts?: Int32Array;
  landmarks?: Landmarks;
}

/** Sets remembered: more than one question asks about. */
const MOST_SETS = 64;
/** A set asked for so often gets landmarks of its own; until then those of the open sea serve, whose bounds are looser. */
const USES_FOR_LANDMARKS = 60;

/** Of so few pairs each is sought by itself: to spread over the core takes longer. */
const FEW_PAIRS = 8;

/** Searches over one graph, one at a time: upwards from both sides as far as the core, then across the core. */
export class SeaSearch {
  private readonly forward: UpwardSide;
  private readonly backward: UpwardSide;
  private readonly coreSearch: CoreSearch;
  private readonly swept: Float64Array;
  private readonly shuttings = new Map<string, Shutting>();
  private openLandmarks: Landmarks | undefined;
  private waterParts: WaterParts | undefined;
  private descent: Descent | undefined;
  private tables: TableSearch | undefined;

  constructor(
    private readonly graph: SeaGraph,
    private readonly core = new Core(graph)
  ) {
    this.forward = new UpwardSide(graph);
    this.backward = new UpwardSide(graph);
    this.coreSearch = new CoreSearch(core);
    this.swept = new Float64Array(core.nodes.length);
  }

  /** The shortest way between two lists of entries. */
  shortest<Way extends Entry>(from: readonly Way[], to: readonly Way[], shut: PassageSet): Found<Way> | undefined {
    const { forward, backward } = this;
    const shutting = this.shuttingOf(shut);
    let best = Infinity;
    let meeting = -1;
    forward.climb(from, shutting, () => Infinity);
    backward.climb(to, shutting, (node, metres) => {
      const sum = metres + forward.reached(node);
      if (sum < best) [best, meeting] = [sum, node];
      return best;
    });
    const canCross = this.meetInCore(shutting);
    const crossing = canCross
      ? this.coreSearch.cross(forward, backward, this.landmarksOf(shutting), shutting.byMask, best)
      : undefined;
    if (!crossing && meeting === -1) return undefined;
    return this.put(from, to, crossing ?? { metres: best, from: meeting, to: meeting, arcs: [] });
  }

  /** Whether the two sides reached the core in parts that hang together: to search in vain would go over all of it. */
  private meetInCore(shutting: Shutting): boolean {
    const [water, parts] = [this.waters(), this.partsOf(shutting)];
    const reached = new Set(this.forward.coreReached.map((node) => parts[water.pieceOf(node)]!));
    return this.backward.coreReached.some((node) => reached.has(parts[water.pieceOf(node)]!));
  }

  /** Whether a way may go through a passage with a single gate and on from there: false only where none can. */
  mayLeadThrough(passage: number, from: readonly Entry[], to: readonly Entry[], shut: PassageSet): boolean {
    const parts = this.partsOf(this.shuttingOf(withPassages(shut, [passage])));
    return this.waters().mayLeadThrough(passage, from, to, this.shuttingOf(shut).byMask, parts);
  }

  private waters(): WaterParts {
    return (this.waterParts ??= new WaterParts(this.graph));
  }

  private partsOf(shutting: Shutting): Int32Array {
    return (shutting.parts ??= this.waters().join(shutting.byMask));
  }

  private put<Way extends Entry>(from: readonly Way[], to: readonly Way[], crossing: Crossing): Found<Way> {
    const start = trace(this.forward, crossing.from);
    const end = trace(this.backward, crossing.to);
    const arcs = start.arcs.reverse().map((arc) => ({ arc, isUp: true }));
    arcs.push(...crossing.arcs, ...end.arcs.map((arc) => ({ arc, isUp: false })));
    return { metres: crossing.metres, from: from[start.entry]!, to: to[end.entry]!, arcs };
  }

  /** Lengths from each list of entries to each of another, row after row; infinite where there is no way. */
  table(rows: readonly (readonly Entry[])[], columns: readonly (readonly Entry[])[], shut: PassageSet): Float64Array {
    if (rows.length * columns.length <= FEW_PAIRS) {
      const metres = rows.flatMap((from) => columns.map((to) => this.shortest(from, to, shut)?.metres ?? Infinity));
      return Float64Array.from(metres);
    }
    this.tables ??= new TableSearch(this.graph, this.core, this.forward);
    return this.tables.lengths(rows, columns, this.shuttingOf(shut));
  }

  /**
   * The lengths from a list of entries to all nodes, or to those chosen, with the waits on the way; infinite where there is
   * no way, and for some that were not chosen. Upwards, then down through the order (PHAST).
   */
  toAll(from: readonly Entry[], shut: PassageSet, { waits, among }: { waits?: Waits; among?: Int32Array } = {}): Float64Array {
    const shutting = this.shuttingOf(shut, waits);
    const metres = new Float64Array(this.graph.level.length).fill(Infinity);
    const overCore = this.sweep(from, shutting, (node, reached) => (metres[node] = reached));
    for (let place = 0; place < overCore.length; place += 1) metres[this.core.nodes[place]!] = overCore[place]!;
    this.descent ??= new Descent(this.graph.hierarchy, this.core.nodes.length);
    this.descent.handDown(metres, shutting.byMask, among);
    return metres;
  }

  /** Upwards from entries, visiting the nodes below the core, and over the whole core. Gives the lengths by place, until the next sweep. */
  private sweep(entries: readonly Entry[], surcharges: Surcharges, visit: (node: number, metres: number) => void): Float64Array {
    const { core, forward, swept } = this;
    forward.climb(entries, surcharges, (node, metres) => {
      if (core.place[node] === -1) visit(node, metres);
      return Infinity;
    });
    swept.fill(Infinity);
    const starts = forward.coreReached.map((node) => core.place[node]!);
    for (const place of starts) swept[place] = forward.metres[core.nodes[place]!]!;
    spreadOverCore(core, surcharges.byMask, swept, starts);
    return swept;
  }

  private shuttingOf(shut: PassageSet, waits = NO_WAITS): Shutting {
    const key = [keyOfSet(shut), ...waits].join(';');
    let shutting = this.shuttings.get(key);
    if (!shutting) {
      shutting = { ...surchargesOf(this.graph.masks, shut, waits), uses: 0 };
      if (this.shuttings.size >= MOST_SETS) this.shuttings.delete(this.shuttings.keys().next().value!);
      this.shuttings.set(key, shutting);
    }
    return shutting;
  }

  private landmarksOf(shutting: Shutting): Landmarks {
    shutting.uses += 1;
    if (!shutting.landmarks && shutting.uses >= USES_FOR_LANDMARKS) {
      shutting.landmarks = new Landmarks(this.core, shutting.byMask);
    }
    if (shutting.landmarks) return shutting.landmarks;
    this.openLandmarks ??= new Landmarks(this.core, new Float64Array(shutting.byMask.length));
    return this.openLandmarks;
  }
}

/** From a node back to the entry: its number, and the arcs, the last one first. */
function trace(side: UpwardSide, from: number): { entry: number; arcs: number[] } {
  const arcs: number[] = [];
  let node = from;
  while (side.by[node]! >= 0) {
    arcs.push(side.by[node]!);
    node = side.tail[node]!;
  }
  return { entry: -1 - side.by[node]!, arcs };
}
