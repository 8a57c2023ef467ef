import { problem, type Problem } from '#core/problem';

/** What draws and handles the reader's own: it comes with the first of that, since most readers only read. */
export class OwnLoader {
  parts = $state.raw<typeof import('./own/own')>();
  readonly #onproblem: (problem: Problem) => void;

  constructor(onproblem: (problem: Problem) => void) {
    this.#onproblem = onproblem;
  }

  async load(): Promise<void> {
    try {
      this.parts ??= await import('./own/own');
    } catch (error) {
      this.#onproblem(problem('data-unavailable', { file: 'own', reason: String(error) }));
    }
  }
}
