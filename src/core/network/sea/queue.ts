/** A queue of whole numbers that gives back the one with the least key first: a binary heap in typed arrays, kept between searches. */
export class NumberQueue {
  private keys = new Float64Array(1024);
  private items = new Int32Array(1024);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** The least key; infinite where the queue is empty. */
  leastKey(): number {
    return this.size > 0 ? this.keys[0]! : Infinity;
  }

  push(item: number, key: number): void {
    if (this.size === this.keys.length) this.grow();
    const { keys, items } = this;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (keys[parent]! <= key) break;
      keys[at] = keys[parent]!;
      items[at] = items[parent]!;
      at = parent;
    }
    keys[at] = key;
    items[at] = item;
  }

  /** Takes the first item out; the queue must not be empty. */
  pop(): number {
    const { keys, items } = this;
    const top = items[0]!;
    const size = --this.size;
    const key = keys[size]!;
    const item = items[size]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child += 1;
      if (keys[child]! >= key) break;
      keys[at] = keys[child]!;
      items[at] = items[child]!;
      at = child;
    }
    keys[at] = key;
    items[at] = item;
    return top;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    const items = new Int32Array(keys.length);
    items.set(this.items);
    this.items = items;
  }
}
