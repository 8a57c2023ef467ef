import type { MaskTable } from './masks';
import type { NumberedGraph } from './number-nodes';

/** The arcs of a node to nodes that are still there, the shortest first: side by side what searches ask of each. */
export interface Around {
  arcs: number[];
  heads: number[];
  metres: number[];
  masks: number[];
}

/** A graph while its nodes are being taken out. Arcs are passable both ways; the first ones are the edges, by their numbers. */
export class ContractingGraph {
  readonly nodeCount: number;
  readonly masks: MaskTable;
  /** By arc: its ends, length, passages, the number of edges it stands for. Plain lists, for they grow. */
  readonly endA: number[];
  readonly endB: number[];
  readonly metres: number[];
  readonly mask: number[];
  readonly hops: number[];
  /** The two arcs a shortcut stands for; −1 where it is an edge. */
  readonly one: number[];
  readonly other: number[];
  readonly shortcutsOver = new Map<number, number[]>();
  private readonly fallen = new Set<number>();
  private readonly around: Around[];

  constructor({ nodes, edges, masks }: NumberedGraph) {
    this.nodeCount = nodes.length / 2;
    // Sets that are only tried must not get into the file.
    this.masks = masks.copy();
    [this.endA, this.endB] = [[...edges.from], [...edges.to]];
    [this.metres, this.mask] = [[...edges.metres], [...edges.mask]];
    this.hops = this.metres.map(() => 1);
    this.one = this.metres.map(() => -1);
    this.other = this.metres.map(() => -1);
    this.around = Array.from({ length: this.nodeCount }, () => ({ arcs: [], heads: [], metres: [], masks: [] }));
    const byLength = Array.from(edges.metres.keys()).sort((a, b) => edges.metres[a]! - edges.metres[b]! || a - b);
    byLength.forEach((edge) => this.hook(edge));
  }

  /** The arcs to nodes that are still there. */
  arcsOf(node: number): readonly number[] {
    return this.around[node]!.arcs;
  }

  aroundOf(node: number): Readonly<Around> {
    return this.around[node]!;
  }

  otherEnd(arc: number, node: number): number {
    return this.endA[arc]! === node ? this.endB[arc]! : this.endA[arc]!;
  }

  /** Whether a shortcut was not replaced by a better one before either end was taken out. */
  isStanding(arc: number): boolean {
    return !this.fallen.has(arc);
  }

  /** Joins two neighbours of a node over it; shortcuts between them that are now of no use fall. */
  addShortcut(over: number, one: number, other: number): void {
    const [a, b] = [this.otherEnd(one, over), this.otherEnd(other, over)];
    const metres = this.metres[one]! + this.metres[other]!;
    const mask = this.masks.union(this.mask[one]!, this.mask[other]!);
    for (const beside of this.arcsOf(a).filter((arc) => this.otherEnd(arc, a) === b)) {
      if (this.metres[beside]! <= metres && this.masks.isWithin(this.mask[beside]!, mask)) return;
      const isWorse = this.metres[beside]! >= metres && this.masks.isWithin(mask, this.mask[beside]!);
      if (isWorse && this.one[beside] !== -1) this.fell(beside);
    }
    const arc = this.metres.length;
    this.endA.push(a);
    this.endB.push(b);
    this.metres.push(metres);
    this.mask.push(mask);
    this.hops.push(this.hops[one]! + this.hops[other]!);
    this.one.push(one);
    this.other.push(other);
    this.hook(arc);
    const shortcuts = this.shortcutsOver.get(over);
    if (shortcuts) shortcuts.push(arc);
    else this.shortcutsOver.set(over, [arc]);
  }

  remove(node: number): void {
    for (const arc of this.arcsOf(node)) this.unhook(arc, this.otherEnd(arc, node));
    this.around[node] = { arcs: [], heads: [], metres: [], masks: [] };
  }

  /** Takes a shortcut away that is of no use any more. */
  fell(arc: number): void {
    this.fallen.add(arc);
    this.unhook(arc, this.endA[arc]!);
    this.unhook(arc, this.endB[arc]!);
  }

  private hook(arc: number): void {
    for (const node of [this.endA[arc]!, this.endB[arc]!]) {
      const { arcs, heads, metres, masks } = this.around[node]!;
      let place = arcs.length;
      while (place > 0 && metres[place - 1]! > this.metres[arc]!) place -= 1;
      arcs.splice(place, 0, arc);
      heads.splice(place, 0, this.otherEnd(arc, node));
      metres.splice(place, 0, this.metres[arc]!);
      masks.splice(place, 0, this.mask[arc]!);
    }
  }

  private unhook(arc: number, node: number): void {
    const { arcs, heads, metres, masks } = this.around[node]!;
    const place = arcs.indexOf(arc);
    for (const list of [arcs, heads, metres, masks]) list.splice(place, 1);
  }
}
