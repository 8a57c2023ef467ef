import { fastDistance, prepare, type Prepared } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';
import { roughMetres } from './frontier';
import { nodeAt, type SeaGraph } from './graph-data';
import type { SeaGrid } from './grid';
import type { InSight, Seen } from './in-sight';

/** A node reached by a way that bends once. */
export interface SeenOver extends Seen {
  over: LonLat;
}

/** Of any degree of latitude, near enough to lay bends about so far off. */
const ROUND_DEGREE_METRES = 111_000;
/** Bends are tried so far from a place, to so many sides. */
const DISTANCES_METRES = [4_000, 8_000, 14_000];
const DIRECTIONS = 12;
/** A place lies by the shore where one is as near. */
const NEAR_METRES = 10_000;
/** Nodes looked at round a place; so many more where none of them is in sight. */
const NEAREST = 40;
const NEAREST_AT_LAST = 200;
/** Lines of sight tried from the bends of one place, and to one node. */
const MOST_TRIED = 400;
const MOST_TRIED_A_NODE = 12;

/**
 * Whether a place lies by a shore: within the offing that ways keep from capes, where straight ways alone lead out past a cape
 * and come back.
 */
export function isByShore(grid: SeaGrid, at: LonLat): boolean {
  return ringAround(at, NEAR_METRES).some((place) => grid.classAt(...place) !== 0);
}

/** The nodes that come in sight after one bend, near and far, the shortest way to each, besides those in sight of the place itself. */
export function findOverBends(
  grid: SeaGrid,
  graph: SeaGraph,
  inSight: InSight,
  from: Prepared,
  seen: readonly Seen[]
): SeenOver[] {
  const at = from.points[0]!;
  const places = DISTANCES_METRES.flatMap((metres) => ringAround(at, metres)).filter(
    (place) => grid.classAt(...place) === 0 && grid.isClear(at, place)
  );
  return places.length === 0 ? [] : new BentWays(grid, graph, inSight, from, places).find(seen);
}

/** Looks from all bends of one place at once: a node is looked at first over the bend by which it is nearest. */
class BentWays {
  private readonly bends: Prepared;
  private readonly toBends: readonly number[];
  private readonly found: SeenOver[] = [];
  /** By bend: about how far a node is over it. */
  private readonly rough: Float64Array;
  private readonly tried = new Set<number>();
  private triedCount = 0;

  constructor(
    private readonly grid: SeaGrid,
    private readonly graph: SeaGraph,
    private readonly inSight: InSight,
    private readonly from: Prepared,
    private readonly places: readonly LonLat[]
  ) {
    this.bends = prepare(places);
    this.toBends = places.map((_, bend) => fastDistance(from, 0, this.bends, bend));
    this.rough = new Float64Array(places.length);
  }

  find(seen: readonly Seen[]): SeenOver[] {
    const { frontier, tree } = this.inSight;
    frontier.start(this.from);
    for (const { node, metres } of seen) {
      this.tried.add(node);
      frontier.lookBeyond(node, metres);
    }
    tree.nearest(this.from, NEAREST).forEach((node) => this.look(node));
    if (seen.length + this.found.length === 0) tree.nearest(this.from, NEAREST_AT_LAST).forEach((node) => this.look(node));
    for (let node = frontier.next(); node !== -1 && this.triedCount < MOST_TRIED; node = frontier.next()) this.look(node);
    return this.found;
  }

  private look(node: number): void {
    const { tried, rough, places, bends, toBends, graph } = this;
    if (tried.has(node)) return;
    tried.add(node);
    for (let bend = 0; bend < places.length; bend += 1)
      rough[bend] = toBends[bend]! + roughMetres(bends, bend, graph.prepared, node);
    const worthMetres = this.inSight.frontier.worthMetres(node);
    const at = nodeAt(graph.nodes, node);
    for (let count = 0; count < MOST_TRIED_A_NODE; count += 1) {
      const bend = leastOf(rough);
      if (rough[bend]! >= worthMetres) return;
      rough[bend] = Infinity;
      this.triedCount += 1;
      if (!this.grid.isClear(places[bend]!, at)) continue;
      const metres = toBends[bend]! + fastDistance(bends, bend, graph.prepared, node);
      this.found.push({ node, metres, over: places[bend]! });
      this.inSight.frontier.lookBeyond(node, metres);
      return;
    }
  }
}

function leastOf(values: Float64Array): number {
  let least = 0;
  for (let at = 1; at < values.length; at += 1) if (values[at]! < values[least]!) least = at;
  return least;
}

function ringAround([longitude, latitude]: LonLat, metres: number): LonLat[] {
  const up = metres / ROUND_DEGREE_METRES;
  const out = up / Math.max(0.05, Math.cos(latitude * RADIANS_PER_DEGREE));
  return Array.from({ length: DIRECTIONS }, (_, index): LonLat => {
    const angle = (index * 2 * Math.PI) / DIRECTIONS;
    return [longitude + out * Math.sin(angle), Math.max(-89.9, Math.min(89.9, latitude + up * Math.cos(angle)))];
  });
}
