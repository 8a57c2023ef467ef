import { spreadOverCore, type Core } from './core';

const COUNT = 16;

/**
 * Lower bounds of the ways through the core, from the lengths between its places and a few of them, the landmarks (Goldberg
 * and Harrelson 2005). They hold for all scenarios in which no less is shut.
 */
export class Landmarks {
  /** Lengths from the landmarks, side by side for each place. */
  private readonly metres: Float64Array;
  /** From each landmark to the far end of the way that is sought, over the place best for it; and the most that a place lies nearer to the far end than to the landmark. */
  private readonly toEnd = new Float64Array(COUNT);
  private readonly ahead = new Float64Array(COUNT);

  constructor(core: Core, byMask: Float64Array) {
    const places = core.nodes.length;
    this.metres = new Float64Array(places * COUNT);
    const nearest = new Float64Array(places).fill(Infinity);
    let landmark = 0;
    for (let number = 0; number < COUNT; number += 1) {
      const lengths = new Float64Array(places).fill(Infinity);
      lengths[landmark] = 0;
      spreadOverCore(core, byMask, lengths, [landmark]);
      for (let place = 0; place < places; place += 1) {
        this.metres[place * COUNT + number] = lengths[place]!;
        nearest[place] = Math.min(nearest[place]!, lengths[place]!);
      }
      landmark = farthest(nearest);
    }
  }

  /** Sets the far end: places and how far each is from it. */
  aim(places: readonly number[], metresFrom: (place: number) => number): void {
    this.toEnd.fill(Infinity);
    this.ahead.fill(-Infinity);
    for (const place of places) {
      const metres = metresFrom(place);
      for (let number = 0; number < COUNT; number += 1) {
        const own = this.metres[place * COUNT + number]!;
        if (own + metres < this.toEnd[number]!) this.toEnd[number] = own + metres;
        if (own - metres > this.ahead[number]!) this.ahead[number] = own - metres;
      }
    }
  }

  /** No way from a place to the far end is shorter; infinite where there certainly is none. */
  leastMetres(place: number): number {
    const { metres, toEnd, ahead } = this;
    const start = place * COUNT;
    let least = 0;
    for (let number = 0; number < COUNT; number += 1) {
      // Where the landmark reaches neither these are no numbers, and say nothing.
      const own = metres[start + number]!;
      const before = toEnd[number]! - own;
      const behind = own - ahead[number]!;
      if (before > least) least = before;
      if (behind > least) least = behind;
    }
    return least;
  }
}

/** Not reached at all counts as farthest. */
function farthest(nearest: Float64Array): number {
  return nearest.reduce((best, metres, place) => (metres > nearest[best]! ? place : best), 0);
}
