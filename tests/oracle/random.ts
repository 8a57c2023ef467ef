/** A fixed sequence of numbers in [0, 1): 32 bits of state (mulberry32), so that every run makes the same cases. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  sign(): 1 | -1 {
    return this.next() < 0.5 ? -1 : 1;
  }

  /** Of either sign, its size spread evenly over powers of ten. */
  small(lowest: number, highest: number): number {
    return this.sign() * 10 ** this.between(lowest, highest);
  }

  longitude(): number {
    return this.between(-180, 180);
  }

  /** Evenly spread over the surface of a sphere. */
  latitude(): number {
    return (Math.asin(this.between(-1, 1)) * 180) / Math.PI;
  }
}
