/** Milliseconds between two writes of the address while the slider is dragged: ten a second look smooth. */
const INTERVAL = 100;

/** Hands on the latest of many values, not more often than the address can be written, and always the last. */
export class Throttle<Value> {
  #latest: { value: Value } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #write: (value: Value) => void;

  constructor(write: (value: Value) => void) {
    this.#write = write;
  }

  /** Whether a value still waits to be handed on. */
  get isWaiting(): boolean {
    return this.#latest !== undefined;
  }

  put(value: Value): void {
    this.#latest = { value };
    if (this.#timer === undefined) this.flush();
  }

  /** Hands on at once what waits. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const latest = this.#latest;
    if (!latest) return;
    this.#latest = undefined;
    this.#timer = setTimeout(() => this.#rested(), INTERVAL);
    this.#write(latest.value);
  }

  #rested(): void {
    this.#timer = undefined;
    this.flush();
  }
}
