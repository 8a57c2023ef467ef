import { untrack } from 'svelte';
import type { RoutePlan } from '#core/network/plan';
import type { Alternative, Answer } from '#core/network/types';
import { keyOf } from '#state/network/ask-of-view';
import type { RouteRequest } from '#state/network/protocol';
import type { Routing } from '#state/network/routing.svelte';

/** The id of the best of all ways. */
const BEST = 'best';

/** The really different ways of the route in hand, and which of them it takes. */
export class Ways {
  readonly #routing: Routing;
  /** Whether other ways are wanted: an address may bring one of them. */
  areWanted = $state(false);
  /** The last answer with the key of its question: it counts for no other. */
  #found = $state.raw<{ key: string; answer: Answer<Alternative[]> }>();
  /** Whether the wanted one is still among them is asked also while the others are not shown. */
  readonly #question: { key: string; request: RouteRequest } | undefined = $derived.by(() => {
    const { chosen } = this.#routing;
    return chosen && (this.areWanted || chosen.way !== undefined) ? this.#questionOf(chosen) : undefined;
  });
  /** What may be asked now: the route itself has come, which takes less, and no hand is moving it. */
  readonly #next = $derived.by(() => {
    const { chosen, ready, isHeld, results } = this.#routing;
    return ready && !isHeld && chosen && results.has(chosen.id) ? this.#question : undefined;
  });

  /** All ways, the best first, once they have come. */
  readonly answer: Answer<Alternative[]> | undefined = $derived.by(() =>
    this.#found?.key === this.#question?.key ? this.#found?.answer : undefined
  );
  readonly #all: readonly Alternative[] = $derived.by(() => (this.answer?.ok ? this.answer.value : []));
  /** The id of the one the route takes: the best where there is none of the id it wants. */
  readonly taken: string = $derived.by(() => this.#all.find(({ id }) => id === this.#routing.chosen?.way)?.id ?? BEST);
  /** Whether the one that was wanted is no longer among them: the best is taken in its place. */
  readonly isLost: boolean = $derived.by(() => {
    const way = this.#routing.chosen?.way;
    return way !== undefined && this.answer !== undefined && !(this.answer.ok && this.#all.some(({ id }) => id === way));
  });
  /** Those it does not take. */
  readonly others: readonly Alternative[] = $derived.by(() => this.#all.filter(({ id }) => id !== this.taken));

  constructor(routing: Routing) {
    this.#routing = routing;
    this.areWanted = routing.chosen?.way !== undefined;
  }

  /** Lets the route in hand take one of its ways. */
  take(id: string): void {
    const { chosen } = this.#routing;
    const found = this.#all.find((each) => each.id === id);
    if (chosen && found) this.#routing.takeWay(chosen.id, id === BEST ? undefined : id, found.route);
  }

  /** Seeks them, if they are wanted. To be called in an effect. */
  attend(): void {
    const asked = this.#next;
    if (!asked || untrack(() => this.answer)) return;
    void this.#routing
      .askLatest('alternatives', 'alternatives', asked.request)
      // What fails is told of by `failure`.
      .catch(() => undefined)
      .then((answer) => answer && (this.#found = { key: asked.key, answer }));
  }

  /** All ways are the same whichever of them is taken. */
  #questionOf(plan: RoutePlan): { key: string; request: RouteRequest } {
    const request = { ...this.#routing.requestOf(plan), way: undefined };
    return { key: keyOf(request), request };
  }
}
