/** How fast routes are drawn, in pixels a second: slow enough for an eye to follow. */
const PIXELS_PER_SECOND = 320;
/** However long a route is on the screen, nobody waits longer. */
const LONGEST_SECONDS = 7;
/** The map cuts its drawing into tiles at every change: more often than this it would fall behind. */
const STEP_MILLISECONDS = 45;

/** Draws routes along their courses: all at one speed, so that the longer one arrives later. */
export class Reveal {
  /** Metres of each route that are drawn: none before it begins, endless when all are whole. */
  metres = $state(0);
  #frame = 0;

  get isWhole(): boolean {
    return this.metres === Infinity;
  }

  /** Takes all away again. */
  hide(): void {
    this.#stop();
    this.metres = 0;
  }

  /** All of the routes at once. */
  finish(): void {
    this.#stop();
    this.metres = Infinity;
  }

  /** Begins to draw; `longestMetres` is the longest of the routes. */
  run(longestMetres: number, metresPerPixel: number): void {
    this.hide();
    const metresPerSecond = Math.max(PIXELS_PER_SECOND * metresPerPixel, longestMetres / LONGEST_SECONDS);
    let began: number | undefined;
    let told = 0;
    const draw = (now: number): void => {
      began ??= now;
      const metres = ((now - began) / 1000) * metresPerSecond;
      if (metres >= longestMetres) return this.finish();
      if (now - told >= STEP_MILLISECONDS) {
        told = now;
        this.metres = metres;
      }
      this.#frame = requestAnimationFrame(draw);
    };
    this.#frame = requestAnimationFrame(draw);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}
