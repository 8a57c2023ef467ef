import { distanceMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { nearestOnLine } from '../geodesy/nearest';
import type { Stretch } from './track';

/** The point of a track that is nearest to another: on the segment of a stretch that begins at a vertex. */
interface TrackFoot {
  foot: LonLat;
  offMetres: number;
  stretch: number;
  segment: number;
}

/** A way along a track. */
export interface Way {
  positions: LonLat[];
  /** The lines it runs on, each once, in order of travel. */
  lines: string[];
}

/** The nearest point of a track; nothing for one without stretches. */
export function footOnTrack(stretches: readonly Stretch[], point: LonLat): TrackFoot | undefined {
  let best: TrackFoot | undefined;
  for (const [stretch, { positions }] of stretches.entries()) {
    const near = nearestOnLine(positions, point, best?.offMetres);
    if (near) best = { foot: near.foot, offMetres: near.distanceMetres, stretch, segment: near.segment };
  }
  return best;
}

interface Edge {
  to: string;
  lengthMetres: number;
  line: string;
}

interface Node {
  at: LonLat;
  edges: Edge[];
}

interface Reached {
  lengthMetres: number;
  before?: string;
  line?: string;
}

/**
 * The shortest way along a track between two of its points, after Dijkstra (1959) over the vertices. Stretches are joined
 * where they share a vertex, as the sources are kept; nothing when no stretches lead from one to the other.
 */
export function shortestWay(stretches: readonly Stretch[], from: TrackFoot, to: TrackFoot): Way | undefined {
  const graph = graphOf(stretches);
  insertFoot(graph, stretches, 'from', from);
  insertFoot(graph, stretches, 'to', to);
  if (from.stretch === to.stretch && from.segment === to.segment) {
    join(graph, 'from', 'to', stretches[from.stretch]!.line);
  }
  return wayBetween(graph, 'from', 'to');
}

function graphOf(stretches: readonly Stretch[]): Map<string, Node> {
  const graph = new Map<string, Node>();
  for (const { line, positions } of stretches) {
    for (const [index, at] of positions.entries()) {
      if (!graph.has(key(at))) graph.set(key(at), { at, edges: [] });
      if (index > 0) join(graph, key(positions[index - 1]!), key(at), line);
    }
  }
  return graph;
}

function key([longitude, latitude]: LonLat): string {
  return `${longitude},${latitude}`;
}

function join(graph: Map<string, Node>, one: string, other: string, line: string): void {
  const first = graph.get(one);
  const second = graph.get(other);
  if (!first || !second) return;
  const lengthMetres = distanceMetres(first.at, second.at);
  first.edges.push({ to: other, lengthMetres, line });
  second.edges.push({ to: one, lengthMetres, line });
}

function insertFoot(graph: Map<string, Node>, stretches: readonly Stretch[], name: string, foot: TrackFoot): void {
  const { line, positions } = stretches[foot.stretch]!;
  graph.set(name, { at: foot.foot, edges: [] });
  for (const vertex of [positions[foot.segment], positions[foot.segment + 1]]) {
    if (vertex) join(graph, name, key(vertex), line);
  }
}

function wayBetween(graph: ReadonlyMap<string, Node>, start: string, end: string): Way | undefined {
  const reached = new Map<string, Reached>([[start, { lengthMetres: 0 }]]);
  const open = new Set([start]);
  for (let here = nearestOf(open, reached); here !== undefined && here !== end; here = nearestOf(open, reached)) {
    open.delete(here);
    for (const edge of graph.get(here)!.edges) {
      const lengthMetres = reached.get(here)!.lengthMetres + edge.lengthMetres;
      if (lengthMetres >= (reached.get(edge.to)?.lengthMetres ?? Infinity)) continue;
      reached.set(edge.to, { lengthMetres, before: here, line: edge.line });
      open.add(edge.to);
    }
  }
  return reached.has(end) ? walkBack(graph, reached, end) : undefined;
}

function nearestOf(open: ReadonlySet<string>, reached: ReadonlyMap<string, Reached>): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of open) {
    const { lengthMetres } = reached.get(name)!;
    if (lengthMetres < least) [nearest, least] = [name, lengthMetres];
  }
  return nearest;
}

function walkBack(graph: ReadonlyMap<string, Node>, reached: ReadonlyMap<string, Reached>, end: string): Way {
  const positions: LonLat[] = [];
  const lines: string[] = [];
  for (let name: string | undefined = end; name !== undefined; name = reached.get(name)?.before) {
    const { at } = graph.get(name)!;
    const last = positions.at(-1);
    if (!last || key(last) !== key(at)) positions.push(at);
    const line = reached.get(name)?.line;
    if (line !== undefined && !lines.includes(line)) lines.push(line);
  }
  return { positions: positions.reverse(), lines: lines.reverse() };
}
