import type { PassageSet } from '../passage-set';

/** Words in a set of passages. */
const WORDS = 4;
/** More than there can be: makes one number of two. */
const MOST_MASKS = 1 << 26;

/** Sets of passages by number, each kept once; number 0 is the empty set. Arcs name their set by its number. */
export class MaskTable {
  private words = new Uint32Array(WORDS * 256);
  private readonly numbers = new Map<string, number>();
  private readonly unions = new Map<number, number>();
  count = 0;

  constructor() {
    this.add(new Uint32Array(WORDS));
  }

  /** The number of a set. */
  add(set: PassageSet): number {
    const key = set.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if ((this.count + 1) * WORDS > this.words.length) {
      const longer = new Uint32Array(this.words.length * 2);
      longer.set(this.words);
      this.words = longer;
    }
    this.words.set(set, this.count * WORDS);
    this.numbers.set(key, this.count);
    return this.count++;
  }

  /** A table with the same sets under the same numbers. */
  copy(): MaskTable {
    const copy = new MaskTable();
    for (let mask = 1; mask < this.count; mask += 1) copy.add(this.set(mask));
    return copy;
  }

  set(mask: number): PassageSet {
    return this.words.slice(mask * WORDS, (mask + 1) * WORDS);
  }

  union(one: number, other: number): number {
    if (one === other || other === 0) return one;
    if (one === 0) return other;
    const key = Math.min(one, other) * MOST_MASKS + Math.max(one, other);
    let union = this.unions.get(key);
    if (union === undefined) {
      const set = this.set(one);
      for (let word = 0; word < WORDS; word += 1) set[word]! |= this.words[other * WORDS + word]!;
      union = this.add(set);
      this.unions.set(key, union);
    }
    return union;
  }

  /** Whether all passages of one set are in the other. */
  isWithin(one: number, other: number): boolean {
    if (one === 0 || one === other) return true;
    if (other === 0) return false;
    const { words } = this;
    for (let word = 0; word < WORDS; word += 1) {
      if ((words[one * WORDS + word]! & ~words[other * WORDS + word]!) !== 0) return false;
    }
    return true;
  }

  /** For every set, the sum over its passages of what is given for each. */
  sums(byPassage: Float64Array): Float64Array {
    const sums = new Float64Array(this.count);
    for (let at = 0; at < this.count * WORDS; at += 1) {
      for (let bits = this.words[at]!; bits !== 0; bits &= bits - 1) {
        sums[Math.floor(at / WORDS)]! += byPassage[(at % WORDS) * 32 + 31 - Math.clz32(bits & -bits)]!;
      }
    }
    return sums;
  }

  /** The indexes of the passages in a set, in ascending order. */
  passages(mask: number): number[] {
    const indexes: number[] = [];
    for (let index = 0; index < WORDS * 32; index += 1) {
      if ((this.words[mask * WORDS + (index >> 5)]! & (1 << (index & 31))) !== 0) indexes.push(index);
    }
    return indexes;
  }
}
