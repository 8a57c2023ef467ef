import type { Core } from './core';
import type { Landmarks } from './landmarks';
import { NumberQueue } from './queue';
import type { UpwardSide } from './upward-side';

/** A way across the core: the arcs gone from its first node on, and the nodes at its ends. `isUp` is false where an arc is gone from its head to its tail. */
export interface Crossing {
  metres: number;
  from: number;
  to: number;
  arcs: { arc: number; isUp: boolean }[];
}

/** Searches for the shortest way across the core, its memory kept from one to the next. */
export class CoreSearch {
  private readonly metres: Float64Array;
  private readonly least: Float64Array;
  /** The place a place was reached from, or −1, and the number of the arc. */
  private readonly before: Int32Array;
  private readonly by: Int32Array;
  private readonly stamp: Uint32Array;
  private readonly queue = new NumberQueue();
  private current = 0;

  constructor(private readonly core: Core) {
    const places = core.nodes.length;
    [this.metres, this.least] = [new Float64Array(places), new Float64Array(places)];
    [this.before, this.by] = [new Int32Array(places), new Int32Array(places)];
    this.stamp = new Uint32Array(places);
  }

  /**
   * The shortest way from where one side reached the core to where the other did, if it is shorter than a limit: A* (Hart,
   * Nilsson, Raphael 1968) by the bounds of landmarks.
   */
  cross(from: UpwardSide, to: UpwardSide, landmarks: Landmarks, byMask: Float64Array, limitMetres: number): Crossing | undefined {
    const { queue, metres, core } = this;
    const places = to.coreReached.map((node) => core.place[node]!);
    landmarks.aim(places, (place) => to.metres[core.nodes[place]!]!);
    this.current += 1;
    queue.clear();
    let best = limitMetres;
    let meeting = -1;
    for (const node of from.coreReached) this.reach(core.place[node]!, from.metres[node]!, -1, -1, landmarks, best);
    while (queue.leastKey() < best) {
      const key = queue.leastKey();
      const place = queue.pop();
      const own = metres[place]!;
      // Left over from before a shorter way to the place was found.
      if (key > own + this.least[place]!) continue;
      const sum = own + to.reached(core.nodes[place]!);
      if (sum < best) [best, meeting] = [sum, place];
      this.relax(place, landmarks, byMask, best);
    }
    return meeting === -1 ? undefined : this.trace(best, meeting);
  }

  private relax(place: number, landmarks: Landmarks, byMask: Float64Array, limitMetres: number): void {
    const { first, masked, head, metres: length, mask } = this.core;
    const own = this.metres[place]!;
    const plainEnd = masked[place]!;
    for (let at = first[place]!; at < first[place + 1]!; at += 1) {
      if (at >= plainEnd && byMask[mask[at]!] === Infinity) continue;
      this.reach(head[at]!, own + length[at]!, place, at, landmarks, limitMetres);
    }
  }

  private reach(place: number, metres: number, before: number, by: number, landmarks: Landmarks, limitMetres: number): void {
    const isKnown = this.stamp[place] === this.current;
    if (metres >= (isKnown ? this.metres[place]! : limitMetres)) return;
    if (!isKnown) {
      this.stamp[place] = this.current;
      this.least[place] = landmarks.leastMetres(place);
    }
    this.metres[place] = metres;
    this.before[place] = before;
    this.by[place] = by;
    const key = metres + this.least[place]!;
    if (key < limitMetres) this.queue.push(place, key);
  }

  private trace(metres: number, meeting: number): Crossing {
    const { nodes, arc, isUp } = this.core;
    const arcs: Crossing['arcs'] = [];
    let place = meeting;
    for (; this.before[place]! !== -1; place = this.before[place]!) {
      const at = this.by[place]!;
      arcs.push({ arc: arc[at]!, isUp: isUp[at] === 1 });
    }
    return { metres, from: nodes[place]!, to: nodes[meeting]!, arcs: arcs.reverse() };
  }
}
