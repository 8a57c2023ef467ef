import { fastDistance } from '../../geodesy/fast-inverse';
import { isInSet, type PassageSet } from '../passage-set';
import type { JoinEntry, Surroundings } from './entries';
import { nodeAt } from './graph-data';
import { metresBetween, type SeaJoin } from './join';
import type { Found } from './search';

/** Ends so near are looked at: from farther away the nodes about the other end differ by little. */
const NEAR_METRES = 800_000;

/**
 * The shortest way between two joins that goes straight from one to a node the other is joined to, if any is shorter than a
 * limit: a join sees some hundred nodes, and those about an end half a thousand kilometres away are seldom among them.
 */
export function wayOverEnds(
  around: Surroundings,
  a: SeaJoin,
  b: SeaJoin,
  limitMetres: number,
  shut: PassageSet
): Found<JoinEntry> | undefined {
  if (metresBetween(a, b) >= NEAR_METRES) return undefined;
  const there = shortestTo(around, a, b.entries, limitMetres, shut);
  const back = shortestTo(around, b, a.entries, there?.metres ?? limitMetres, shut);
  if (back) return { metres: back.metres, from: back.entry, to: back.straight, arcs: [] };
  return there && { metres: there.metres, from: there.straight, to: there.entry, arcs: [] };
}

interface OverEnd {
  metres: number;
  straight: JoinEntry;
  entry: JoinEntry;
}

/** The best of the entries to go straight to: what is in sight and crosses nothing shut. */
function shortestTo(
  { graph, grid, gates }: Surroundings,
  from: SeaJoin,
  entries: readonly JoinEntry[],
  limitMetres: number,
  shut: PassageSet
): OverEnd | undefined {
  const isOpen = (passages: readonly number[]): boolean => !passages.some((passage) => isInSet(shut, passage));
  const hopeful = entries.flatMap((entry) => {
    const straight = fastDistance(from.prepared, 0, graph.prepared, entry.node);
    return straight + entry.metres < limitMetres && isOpen(entry.passages) ? [{ entry, straight }] : [];
  });
  hopeful.sort((one, other) => one.straight + one.entry.metres - other.straight - other.entry.metres);
  for (const { entry, straight } of hopeful) {
    const at = nodeAt(graph.nodes, entry.node);
    if (!grid.isClear(from.snapAt, at)) continue;
    const passages = gates.crossed([from.snapAt, at]);
    if (isOpen(passages))
      return { metres: straight + entry.metres, straight: { node: entry.node, metres: straight, passages }, entry };
  }
  return undefined;
}
