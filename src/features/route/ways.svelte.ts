import type { Alternative, Answer } from '#core/network/types';
import type { Routing } from '#state/network/routing.svelte';

/** The id of the best of all ways. */
const BEST = 'best';

/** The really different ways of the route in hand, and which of them it takes. */
export class Ways {
  readonly #routing: Routing;
  /** Whether other ways are wanted: an address may bring one of them. */
  areWanted = $state(false);
  #answer = $state.raw<{ of: string; answer: Answer<Alternative[]> }>();

  /** All ways, the best first, once they have come. */
  readonly answer: Answer<Alternative[]> | undefined = $derived.by(() =>
    this.areWanted && this.#answer?.of === this.#routing.chosen?.id ? this.#answer?.answer : undefined
  );
  readonly #all: readonly Alternative[] = $derived.by(() => (this.answer?.ok ? this.answer.value : []));
  /** The id of the one the route takes: the best where there is none of the id it wants. */
  readonly taken: string = $derived.by(() => this.#all.find(({ id }) => id === this.#routing.chosen?.way)?.id ?? BEST);
  /** Those it does not take. */
  readonly others: readonly Alternative[] = $derived.by(() => this.#all.filter(({ id }) => id !== this.taken));

  constructor(routing: Routing) {
    this.#routing = routing;
    this.areWanted = routing.chosen?.way !== undefined;
  }

  /** Lets the route in hand take one of its ways. */
  take(id: string): void {
    const { chosen } = this.#routing;
    if (chosen) this.#routing.change(chosen.id, { way: id === BEST ? undefined : id });
  }

  /** Seeks them, if they are wanted. To be called in an effect. */
  attend(): void {
    const { chosen, ready, isHeld } = this.#routing;
    if (!this.areWanted || !chosen || !ready || isHeld) return;
    const request = this.#routing.requestOf(chosen);
    void this.#routing
      .askLatest('alternatives', 'alternatives', request)
      // What fails is told of by `failure`.
      .catch(() => undefined)
      .then((answer) => answer && (this.#answer = { of: chosen.id, answer }));
  }
}
