/** Where the reader of a story is: the step in hand, and whether the map has been set free. */
export class Reader {
  /** The ids of the steps in order. */
  readonly #ids: () => readonly string[];
  #index = $state(0);
  /** The map is the reader's own; the step waits. */
  isFree = $state(false);
  /** Nothing was done yet: the address stays as it came. */
  hasMoved = $state(false);
  /** What an address named that is no step of the story; empty where it named one, or none. */
  unknown = $state('');

  constructor(ids: () => readonly string[]) {
    this.#ids = ids;
  }

  get index(): number {
    return Math.min(this.#index, this.#ids().length - 1);
  }

  get id(): string {
    return this.#ids()[this.index] ?? '';
  }

  get isFirst(): boolean {
    return this.index === 0;
  }

  get isLast(): boolean {
    return this.index === this.#ids().length - 1;
  }

  /** Begins at the step an address names; at the first where it names none. */
  open(id: string): void {
    const index = this.#ids().indexOf(id);
    this.unknown = index < 0 ? id : '';
    this.#index = Math.max(0, index);
  }

  /** The step of this id is in the middle of the screen now. */
  meet(id: string): void {
    const index = this.#ids().indexOf(id);
    if (this.isFree || index < 0 || index === this.index) return;
    this.#index = index;
    this.hasMoved = true;
  }

  /** Where a walk leads, or nothing at either end. */
  toward(walk: 'next' | 'back' | 'first' | 'last'): string | undefined {
    const last = this.#ids().length - 1;
    const index = { next: this.index + 1, back: this.index - 1, first: 0, last }[walk];
    return this.#ids()[index];
  }
}
