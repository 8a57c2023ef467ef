import type { Hierarchy } from './graph-data';

/**
 * The arcs from the nodes below the core to those above them, laid in the order in which lengths are handed down: from the
 * highest to the lowest (PHAST, Delling and others 2011). Side by side they are read several times as fast as strung together.
 */
export class Descent {
  private readonly nodes: Int32Array;
  /** Where the arcs of each node begin, one more at the end. */
  private readonly first: Int32Array;
  private readonly head: Int32Array;
  private readonly metres: Float64Array;
  private readonly mask: Uint16Array;
  /** Which of the nodes lie above some that were asked for lately, as places; a list is known by itself. */
  private readonly above = new WeakMap<Int32Array, Int32Array>();

  private readonly size: number;

  constructor({ order, first, heads, lengths, masks }: Hierarchy, coreSize: number) {
    this.size = order.length;
    this.nodes = order.slice(0, order.length - coreSize).reverse();
    this.first = new Int32Array(this.nodes.length + 1);
    this.nodes.forEach((node, place) => (this.first[place + 1] = this.first[place]! + first[node + 1]! - first[node]!));
    const count = this.first[this.nodes.length]!;
    [this.head, this.metres, this.mask] = [new Int32Array(count), new Float64Array(count), new Uint16Array(count)];
    this.nodes.forEach((node, place) => {
      const [start, from, to] = [this.first[place]!, first[node]!, first[node + 1]!];
      this.head.set(heads.subarray(from, to), start);
      this.metres.set(lengths.subarray(from, to), start);
      this.mask.set(masks.subarray(from, to), start);
    });
  }

  /** Lowers the lengths of all nodes below the core, or of those chosen, by those of the nodes above them. */
  handDown(lengths: Float64Array, byMask: Float64Array, among?: Int32Array): void {
    const places = among && this.placesAbove(among);
    const count = places?.length ?? this.nodes.length;
    for (let index = 0; index < count; index += 1) this.handTo(places ? places[index]! : index, lengths, byMask);
  }

  private handTo(place: number, lengths: Float64Array, byMask: Float64Array): void {
    const { first, head, metres, mask } = this;
    const node = this.nodes[place]!;
    const end = first[place + 1]!;
    let least = lengths[node]!;
    for (let at = first[place]!; at < end; at += 1) {
      let sum = lengths[head[at]!]! + metres[at]!;
      if (sum >= least) continue;
      sum += byMask[mask[at]!]!;
      if (sum < least) least = sum;
    }
    lengths[node] = least;
  }

  /** The places of some nodes and of all above them that lengths are handed down over (RPHAST, Delling and others 2011). */
  private placesAbove(among: Int32Array): Int32Array {
    const known = this.above.get(among);
    if (known) return known;
    const isAsked = new Uint8Array(this.size);
    for (const node of among) isAsked[node] = 1;
    const places: number[] = [];
    for (let place = this.nodes.length - 1; place >= 0; place -= 1) {
      if (isAsked[this.nodes[place]!] === 0) continue;
      places.push(place);
      for (let at = this.first[place]!; at < this.first[place + 1]!; at += 1) isAsked[this.head[at]!] = 1;
    }
    const above = Int32Array.from(places.reverse());
    this.above.set(among, above);
    return above;
  }
}
