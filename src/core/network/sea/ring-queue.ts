/** Slots of the ring: a power of two. */
const SLOTS = 1 << 17;
const LAST_SLOT = SLOTS - 1;

/**
 * A queue of whole numbers by length for searches that spread over everything: a ring of slots (Dial 1969), each a string of
 * what lies within a stretch of length, in no order. So a number may come out before another that is a little nearer.
 */
export class RingQueue {
  private readonly first = new Int32Array(SLOTS).fill(-1);
  private items = new Int32Array(1 << 14);
  private next = new Int32Array(1 << 14);
  private used = 0;
  /** The slot last taken from. */
  slot = 0;
  size = 0;

  /** Together the slots hold more than any length pushed lies beyond the one last taken out. */
  constructor(private slotMetres: number) {}

  slotOf(metres: number): number {
    return Math.floor(metres / this.slotMetres);
  }

  /** Empties the queue and sets out from a length no greater than any that will come, with slots as before unless told. */
  start(metres: number, slotMetres = this.slotMetres): void {
    this.slotMetres = slotMetres;
    this.first.fill(-1);
    [this.used, this.size] = [0, 0];
    this.slot = this.slotOf(metres);
  }

  /** A length less than the one last taken out counts as that one. */
  push(item: number, metres: number): void {
    if (this.used === this.items.length) this.grow();
    const at = Math.max(this.slot, Math.floor(metres / this.slotMetres)) & LAST_SLOT;
    this.items[this.used] = item;
    this.next[this.used] = this.first[at]!;
    this.first[at] = this.used++;
    this.size += 1;
  }

  /** Takes one of the nearest out; the queue must not be empty. */
  pop(): number {
    const { first } = this;
    while (first[this.slot & LAST_SLOT] === -1) this.slot += 1;
    const slot = this.slot & LAST_SLOT;
    const at = first[slot]!;
    first[slot] = this.next[at]!;
    this.size -= 1;
    return this.items[at]!;
  }

  private grow(): void {
    const [items, next] = [new Int32Array(this.items.length * 2), new Int32Array(this.items.length * 2)];
    items.set(this.items);
    next.set(this.next);
    [this.items, this.next] = [items, next];
  }
}
