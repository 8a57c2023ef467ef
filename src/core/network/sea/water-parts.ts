import type { SeaGraph } from './graph-data';
import type { Entry } from './upward-side';

/** What stands in `links` for each. */
const LINK = 3;

/**
 * How the waters hang together while passages are shut. What ways without passages join is found once, the pieces; what is
 * joined under a set of shut passages then only takes the few ways between those.
 */
export class WaterParts {
  /** By node: the piece it is in. */
  private readonly pieces: Int32Array;
  private readonly count: number;
  /** The ways between pieces, each once: the pieces at its ends and the number of what it crosses, in turn. */
  private readonly links: Int32Array;

  constructor(private readonly graph: Pick<SeaGraph, 'level' | 'edges' | 'masks'>) {
    const { level, edges } = graph;
    const above = Int32Array.from(level, (_, node) => node);
    for (let edge = 0; edge < edges.count; edge += 1) {
      if (edges.mask[edge] === 0) put(above, edges.from[edge]!, edges.to[edge]!);
    }
    const numbers = new Map<number, number>();
    this.pieces = above.map((_, node) => numberOf(numbers, topOf(above, node)));
    this.count = numbers.size;
    this.links = this.findLinks();
  }

  /** The piece of a node, by which `join` numbers its parts. */
  pieceOf(node: number): number {
    return this.pieces[node]!;
  }

  /** For each piece the number of the part it is in: no way leads from one part to another. Sets with an infinite sum are shut. */
  join(byMask: Float64Array): Int32Array {
    const { links } = this;
    const above = Int32Array.from({ length: this.count }, (_, piece) => piece);
    for (let at = 0; at < links.length; at += LINK) {
      if (byMask[links[at + 2]!] !== Infinity) put(above, links[at]!, links[at + 1]!);
    }
    return above.map((_, piece) => topOf(above, piece));
  }

  /**
   * Whether a way between two lists of entries may go through a passage with a single gate and not come back by it: not where
   * all the water beyond leads back through it alone. `parts` are those of the water while it is shut too.
   */
  mayLeadThrough(
    passage: number,
    from: readonly Entry[],
    to: readonly Entry[],
    byMask: Float64Array,
    parts: Int32Array
  ): boolean {
    const { links, graph } = this;
    if ([...from, ...to].some(({ passages }) => passages.includes(passage))) return true;
    const partsOf = (entries: readonly Entry[]) => new Set(entries.map(({ node }) => parts[this.pieces[node]!]!));
    const [starts, ends] = [partsOf(from), partsOf(to)];
    for (let at = 0; at < links.length; at += LINK) {
      const mask = links[at + 2]!;
      if (byMask[mask] === Infinity || !graph.masks.passages(mask).includes(passage)) continue;
      const [one, other] = [parts[links[at]!]!, parts[links[at + 1]!]!];
      if ((starts.has(one) && ends.has(other)) || (starts.has(other) && ends.has(one))) return true;
    }
    return false;
  }

  private findLinks(): Int32Array {
    const { count, from, to, mask } = this.graph.edges;
    const links = new Map<string, [number, number, number]>();
    for (let edge = 0; edge < count; edge += 1) {
      if (mask[edge] === 0) continue;
      const [one, other] = [this.pieces[from[edge]!]!, this.pieces[to[edge]!]!];
      links.set([one, other, mask[edge]].join(), [one, other, mask[edge]!]);
    }
    return Int32Array.from([...links.values()].flat());
  }
}

/** The uppermost of those a thing was put under, the way there made shorter (Tarjan 1975). */
function topOf(above: Int32Array, start: number): number {
  let top = start;
  while (above[top] !== top) {
    above[top] = above[above[top]!]!;
    top = above[top]!;
  }
  return top;
}

function put(above: Int32Array, one: number, other: number): void {
  above[topOf(above, one)] = topOf(above, other);
}

function numberOf(numbers: Map<number, number>, key: number): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
