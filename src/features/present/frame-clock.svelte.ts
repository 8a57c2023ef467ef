/** The time of the system's clock in milliseconds, told anew with every picture of the screen while somebody needs it. */
export class FrameClock {
  nowMs = $state(Date.now());

  /** Runs while the condition holds. To be called in an effect, which is run again when the condition may have changed. */
  runWhile(isNeeded: (nowMs: number) => boolean): () => void {
    let frame = 0;
    const tick = (): void => {
      this.nowMs = Date.now();
      if (isNeeded(this.nowMs)) frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }
}
