import type { JoinEntry } from './entries';
import type { SeaGraph } from './graph-data';
import { SeaSearch } from './search';

/** Searches in which a metre of river counts for more or less than one of the sea, as ships go slower there. */
export interface RiverPace {
  /** The search in which a metre of river counts for so many. */
  searchAt(factor: number): SeaSearch;
  /** Entries as long as they are in it. */
  entriesAt(factor: number, entries: readonly JoinEntry[]): readonly JoinEntry[];
}

/** Beside the search over plain lengths one other is kept: most ships have the usual speed. */
export function createRiverPace(graph: SeaGraph, plain: SeaSearch): RiverPace {
  let kept: { factor: number; search: SeaSearch } | undefined;
  const searchAt = (factor: number): SeaSearch => {
    if (factor === 1) return plain;
    if (kept?.factor !== factor) kept = { factor, search: new SeaSearch(withRivers(graph, factor)) };
    return kept.search;
  };
  const stretched = (factor: number, entry: JoinEntry): JoinEntry => {
    if (!entry.by || graph.edges.river[entry.by.foot.edge] !== 1) return entry;
    const { foot, towards } = entry.by;
    const along = towards === 'from' ? foot.fromMetres : foot.toMetres;
    return { ...entry, metres: entry.metres + (factor - 1) * along };
  };
  const entriesAt: RiverPace['entriesAt'] = (factor, entries) =>
    factor === 1 ? entries : entries.map((entry) => stretched(factor, entry));
  return { searchAt, entriesAt };
}

/**
 * The graph with its rivers longer by a factor. Its shortcuts stay those of the plain lengths: a way that is the best only
 * once rivers are longer may be missed, by as much as the shortcut that is lacking would have saved.
 */
function withRivers(graph: SeaGraph, factor: number): SeaGraph {
  const { edges, hierarchy } = graph;
  const { toTail, toHead, arcs } = hierarchy;
  const metres = hierarchy.metres.slice();
  for (let edge = 0; edge < edges.count; edge += 1) if (edges.river[edge] === 1) metres[edge]! *= factor;
  // A shortcut comes after the two arcs it stands for.
  for (let at = 0; at < toTail.length; at += 1) metres[edges.count + at] = metres[toTail[at]!]! + metres[toHead[at]!]!;
  const lengths = hierarchy.lengths.slice();
  for (let at = 0; at < arcs.length; at += 1) lengths[at] = metres[arcs[at]!]!;
  return { ...graph, hierarchy: { ...hierarchy, metres, lengths } };
}
