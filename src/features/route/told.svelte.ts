import type { Atlas } from '#core/atlas/atlas';
import type { RoutePlan } from '#core/network/plan';
import type { Via } from '#core/network/types';
import { m } from '#i18n/index';
import { stopTitle } from '#i18n/route-titles';
import type { Routing } from '#state/network/routing.svelte';

/** What was done last with routes, for those who do not see it. */
export class Told {
  #last = $state.raw<{ text: string; chosen: RoutePlan | undefined }>();
  readonly #routing: Routing;

  constructor(routing: Routing) {
    this.#routing = routing;
  }

  /** Said as long as the route in hand is the one it led to. */
  readonly text: string = $derived.by(() => (this.#last?.chosen === this.#routing.chosen ? (this.#last?.text ?? '') : ''));

  tell(text: string): void {
    this.#last = { text, chosen: this.#routing.chosen };
  }

  tellStop(role: string, stop: Via, atlas: Atlas | null): void {
    if (!atlas) return;
    this.tell(m.said_figure({ name: role, figure: stopTitle(stop, atlas, this.#routing.meta?.passages) }));
  }
}
