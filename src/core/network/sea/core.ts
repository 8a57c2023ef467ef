import type { Hierarchy, SeaGraph } from './graph-data';
import { RingQueue } from './ring-queue';

/**
 * The core of the hierarchy by itself, its nodes numbered by their places in it: what most of a search goes over, laid so
 * closely that it stays near the processor.
 */
export class Core {
  /** By place: the node of the graph. */
  readonly nodes: Int32Array;
  /** By node of the graph: its place, or −1. */
  readonly place: Int32Array;
  /** Where the arcs of each place begin, one more at the end; and where among them those with passages begin. */
  readonly first: Int32Array;
  readonly masked: Int32Array;
  readonly head: Int32Array;
  readonly metres: Float64Array;
  readonly mask: Uint16Array;
  /** The arc of the hierarchy, and 1 where it is gone from its tail to its head. */
  readonly arc: Int32Array;
  readonly isUp: Uint8Array;

  constructor({ level, hierarchy }: SeaGraph) {
    const { order, coreLevel } = hierarchy;
    // The core is of the highest level, and so at the end of the order.
    let start = order.length;
    while (start > 0 && level[order[start - 1]!] === coreLevel) start -= 1;
    this.nodes = order.slice(start);
    this.place = new Int32Array(level.length).fill(-1);
    for (let place = 0; place < this.nodes.length; place += 1) this.place[this.nodes[place]!] = place;
    this.first = new Int32Array(this.nodes.length + 1);
    const arcs = this.countArcs(hierarchy);
    const count = this.first[this.nodes.length]!;
    [this.head, this.arc, this.mask] = [new Int32Array(count), new Int32Array(count), new Uint16Array(count)];
    [this.metres, this.isUp] = [new Float64Array(count), new Uint8Array(count)];
    this.masked = this.first.slice(0, -1);
    this.layArcs(hierarchy, arcs);
  }

  /** Counts the arcs of every place. Gives the arcs of the core. */
  private countArcs({ first, arcs: all, heads }: Hierarchy): Int32Array {
    const arcs = new Int32Array(all.length);
    let count = 0;
    for (let place = 0; place < this.nodes.length; place += 1) {
      const node = this.nodes[place]!;
      for (let at = first[node]!; at < first[node + 1]!; at += 1) {
        arcs[count++] = all[at]!;
        this.first[place + 1]! += 1;
        this.first[this.place[heads[at]!]! + 1]! += 1;
      }
    }
    for (let place = 1; place < this.first.length; place += 1) this.first[place]! += this.first[place - 1]!;
    return arcs.subarray(0, count);
  }

  /** Those without passages come first, so that nobody need ask whether they are shut. */
  private layArcs({ tail, head, metres, mask }: Hierarchy, arcs: Int32Array): void {
    const back = this.first.slice(1);
    for (const arc of arcs) {
      for (let isUp = 1; isUp >= 0; isUp -= 1) {
        const from = this.place[isUp === 1 ? tail[arc]! : head[arc]!]!;
        const at = mask[arc] === 0 ? this.masked[from]!++ : (back[from]! -= 1);
        this.head[at] = this.place[isUp === 1 ? head[arc]! : tail[arc]!]!;
        this.metres[at] = metres[arc]!;
        this.mask[at] = mask[arc]!;
        this.arc[at] = arc;
        this.isUp[at] = isUp;
      }
    }
  }
}

/** Metres a slot. */
const SLOT_METRES = 32_000;
const queue = new RingQueue(SLOT_METRES);
/** By place: the length from which its arcs were last gone over. */
let settled = new Float64Array(0);

/**
 * Lowers lengths, by place, to those over all arcs and what their passages add, from the places that have a length to begin with.
 * Infinite where there is no way. A place whose length is lowered again is gone over again, so the rough order of the queue
 * does no harm.
 */
export function spreadOverCore(core: Core, byMask: Float64Array, metres: Float64Array, starts: readonly number[]): void {
  const { first, masked, head, metres: length, mask } = core;
  if (settled.length < metres.length) settled = new Float64Array(metres.length);
  settled.fill(Infinity);
  queue.start(starts.reduce((least, place) => Math.min(least, metres[place]!), Infinity));
  for (const place of starts) queue.push(place, metres[place]!);
  while (queue.size > 0) {
    const place = queue.pop();
    const own = metres[place]!;
    if (own >= settled[place]!) continue;
    settled[place] = own;
    const plainEnd = masked[place]!;
    const end = first[place + 1]!;
    for (let at = first[place]!; at < plainEnd; at += 1) {
      const sum = own + length[at]!;
      const next = head[at]!;
      if (sum >= metres[next]!) continue;
      metres[next] = sum;
      queue.push(next, sum);
    }
    for (let at = plainEnd; at < end; at += 1) {
      const sum = own + length[at]! + byMask[mask[at]!]!;
      const next = head[at]!;
      if (sum >= metres[next]!) continue;
      metres[next] = sum;
      queue.push(next, sum);
    }
  }
}
