/** What was typed into or pressed goes away with what it was there for: what comes in its place takes the focus up. */
export class PassedFocus {
  #isPassed = false;

  pass(): void {
    this.#isPassed = true;
  }

  /** Whether the focus is to be taken up: told once. */
  take(): boolean {
    const isPassed = this.#isPassed;
    this.#isPassed = false;
    return isPassed;
  }
}
