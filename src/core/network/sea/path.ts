import type { LonLat } from '../../geodesy/longitude';
import { pointsAlong, type Direct } from './direct';
import { drawLine } from './draw-line';
import type { JoinEntry, Surroundings } from './entries';
import { pointsBeyond } from './fairways';
import { edgePoints, nodeAt } from './graph-data';
import type { SeaJoin } from './join';
import type { Found } from './search';

type SeaKind = 'sea' | 'river';

/** A way between two joins, without what joins the points themselves to the water. */
export interface SeaPath {
  lengthMetres: number;
  /** Indexes of the passages crossed, in order. */
  passages: number[];
  parts: SeaPart[];
}

export interface SeaPart {
  kind: SeaKind;
  lengthMetres: number;
  /** Indexes of the passages crossed, in order, each in the part where it is met first. */
  passages: number[];
  /** Dense enough for straight strokes; longitudes run on from part to part and may leave ±180. */
  points: LonLat[];
}

/** A path while it is being put together, piece by piece. */
class PathBuilder {
  readonly parts: SeaPart[] = [];
  /** In the order crossed, each once. */
  readonly passages = new Set<number>();
  private end: LonLat;

  constructor(start: LonLat) {
    this.end = start;
  }

  /** Goes on over vertices; a piece of the same kind as the one before is of the same part. */
  go(kind: SeaKind, lengthMetres: number, vertices: readonly LonLat[], passages: readonly number[] = []): void {
    let part = this.parts.at(-1);
    if (part?.kind !== kind) {
      part = { kind, lengthMetres: 0, passages: [], points: [this.end] };
      this.parts.push(part);
    }
    part.lengthMetres += lengthMetres;
    for (const passage of passages) {
      if (!this.passages.has(passage)) part.passages.push(passage);
      this.passages.add(passage);
    }
    for (const vertex of vertices) drawLine(part.points, vertex);
    this.end = part.points.at(-1)!;
  }
}

/** Draws a way that leads over no node. */
export function drawDirect({ graph }: Surroundings, a: SeaJoin, b: SeaJoin, { metres, passages, along }: Direct): SeaPath {
  const builder = new PathBuilder(a.snapAt);
  if (along) {
    const toMetres = entryAside(b, along.to.edge);
    builder.go('sea', metres - along.metres - toMetres, [along.from.at]);
    const course = [...pointsAlong(graph, along.from, along.to), along.to.at];
    builder.go(kindOf(graph, along.from.edge), along.metres, course, passages);
    builder.go('sea', toMetres, [b.snapAt]);
  } else {
    builder.go('sea', metres, [b.snapAt], passages);
  }
  return { lengthMetres: metres, passages: [...builder.passages], parts: withoutEmpty(builder.parts) };
}

/** Draws a way the search found. */
export function drawFound(around: Surroundings, a: SeaJoin, b: SeaJoin, found: Found<JoinEntry>): SeaPath {
  const { graph } = around;
  const builder = new PathBuilder(a.snapAt);
  goByEntry(around, builder, found.from);
  for (const { edge, isForward } of edgesOf(around, found)) {
    const points = edgePoints(graph, edge);
    const vertices = isForward ? points : points.reverse();
    builder.go(kindOf(graph, edge), graph.edges.metres[edge]!, vertices.slice(1), passagesOf(around, edge, vertices));
  }
  leaveByEntry(around, builder, b, found.to);
  return { lengthMetres: found.metres, passages: [...builder.passages], parts: withoutEmpty(builder.parts) };
}

/** The passages of an edge, those whose gates its vertices cross in the order in which they do. */
function passagesOf({ graph, gates }: Surroundings, edge: number, vertices: readonly LonLat[]): number[] {
  const mask = graph.edges.mask[edge]!;
  if (mask === 0) return [];
  const all = graph.masks.passages(mask);
  return all.length === 1 ? all : [...gates.crossed(vertices).filter((passage) => all.includes(passage)), ...all];
}

function goByEntry({ graph }: Surroundings, builder: PathBuilder, { node, metres, passages, by, over }: JoinEntry): void {
  if (!by) return builder.go('sea', metres, [...(over ? [over] : []), nodeAt(graph.nodes, node)], passages);
  const alongMetres = by.towards === 'from' ? by.foot.fromMetres : by.foot.toMetres;
  builder.go('sea', metres - alongMetres, [by.foot.at]);
  builder.go(kindOf(graph, by.foot.edge), alongMetres, pointsBeyond(graph, by.foot, by.towards), passages);
}

function leaveByEntry(
  { graph }: Surroundings,
  builder: PathBuilder,
  join: SeaJoin,
  { metres, passages, by, over }: JoinEntry
): void {
  if (!by) return builder.go('sea', metres, [...(over ? [over] : []), join.snapAt], passages.toReversed());
  const alongMetres = by.towards === 'from' ? by.foot.fromMetres : by.foot.toMetres;
  const [, ...inside] = pointsBeyond(graph, by.foot, by.towards).reverse();
  builder.go(kindOf(graph, by.foot.edge), alongMetres, [...inside, by.foot.at], passages.toReversed());
  builder.go('sea', metres - alongMetres, [join.snapAt]);
}

/** Unfolds the shortcuts of a way into edges, in the order gone. */
function edgesOf({ graph }: Surroundings, { arcs }: Found<JoinEntry>): { edge: number; isForward: boolean }[] {
  const { head, toTail, toHead } = graph.hierarchy;
  const { count, to } = graph.edges;
  const edges: { edge: number; isForward: boolean }[] = [];
  const unfold = (arc: number, isUp: boolean): void => {
    if (arc < count) {
      edges.push({ edge: arc, isForward: (to[arc] === head[arc]) === isUp });
      return;
    }
    const shortcut = arc - count;
    unfold(isUp ? toTail[shortcut]! : toHead[shortcut]!, false);
    unfold(isUp ? toHead[shortcut]! : toTail[shortcut]!, true);
  };
  for (const { arc, isUp } of arcs) unfold(arc, isUp);
  return edges;
}

function entryAside(join: SeaJoin, edge: number): number {
  const entry = join.entries.find(({ by }) => by?.foot.edge === edge && by.towards === 'from')!;
  return entry.metres - entry.by!.foot.fromMetres;
}

function kindOf(graph: Surroundings['graph'], edge: number): SeaKind {
  return graph.edges.river[edge] === 1 ? 'river' : 'sea';
}

/** What joins a point to a fairway it stands on has no length. */
function withoutEmpty(parts: SeaPart[]): SeaPart[] {
  const kept = parts.filter(({ lengthMetres }) => lengthMetres > 0);
  return kept.length > 0 ? kept : parts.slice(0, 1);
}
