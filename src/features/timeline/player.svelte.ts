/** Milliseconds an event stays before the next. */
const PACE = 2500;

/** Walks through the timeline by itself until it is stopped or there is nothing further. */
export class Player {
  isPlaying = $state(false);
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #advance: () => boolean;

  /** `advance` goes one event on and says whether there is another. */
  constructor(advance: () => boolean) {
    this.#advance = advance;
  }

  play(): void {
    this.stop();
    this.isPlaying = this.#advance();
    if (this.isPlaying) this.#timer = setInterval(() => this.#advance() || this.stop(), PACE);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.isPlaying = false;
  }
}
