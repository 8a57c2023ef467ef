/** The time of the system's clock in milliseconds, told four times a second: for watches that show seconds. */
export class Ticker {
  nowMs = $state(Date.now());

  /** Runs until what it gives back is called. To be called in an effect. */
  run(): () => void {
    const timer = setInterval(() => (this.nowMs = Date.now()), 250);
    return () => clearInterval(timer);
  }
}
