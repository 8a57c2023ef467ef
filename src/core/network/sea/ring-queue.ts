/** Metres a slot of the ring. */
const SLOT_METRES = 20_000;
/** Slots: together they hold more than any arc is long, half the way round the Earth. */
const SLOTS = 2_048;

/**
 * A queue of whole numbers by length for searches that spread over everything: a ring of slots (Dial 1969), each a string of
 * what lies within a stretch of length, in no order. So a number may come out before another that is a little nearer.
 */
export class RingQueue {
  private readonly first = new Int32Array(SLOTS).fill(-1);
  private items = new Int32Array(1 << 14);
  private next = new Int32Array(1 << 14);
  private used = 0;
  private slot = 0;
  size = 0;

  /** Empties the queue and sets out from a length no greater than any that will come. */
  start(metres: number): void {
    this.first.fill(-1);
    [this.used, this.size] = [0, 0];
    this.slot = Math.floor(metres / SLOT_METRES);
  }

  /** Lengths lie no further beyond those taken out last than the ring holds. */
  push(item: number, metres: number): void {
    if (this.used === this.items.length) this.grow();
    const at = Math.floor(metres / SLOT_METRES) % SLOTS;
    this.items[this.used] = item;
    this.next[this.used] = this.first[at]!;
    this.first[at] = this.used++;
    this.size += 1;
  }

  /** Takes one of the nearest out; the queue must not be empty. */
  pop(): number {
    while (this.first[this.slot % SLOTS] === -1) this.slot += 1;
    const at = this.first[this.slot % SLOTS]!;
    this.first[this.slot % SLOTS] = this.next[at]!;
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
