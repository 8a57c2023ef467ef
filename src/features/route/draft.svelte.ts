import type { Minimised, RouteMode, RoutePoint } from '#core/network/types';
import type { Routing } from '#state/network/routing.svelte';

export type End = 'origin' | 'destination';

/** A route that is being given: it becomes a plan when both its ends are known. */
export interface Draft {
  ends: Readonly<Partial<Record<End, RoutePoint>>>;
  by: RouteMode;
  minimise: Minimised;
}

const EMPTY_DRAFT: Draft = { ends: {}, by: 'sea', minimise: 'distance' };

/** The route that is being given beside those that are shown. */
export class RouteDraft {
  readonly #routing: Routing;
  #begun = $state.raw<Draft | null>(null);
  /** One that was asked for, or the first of all. */
  readonly current: Draft | null = $derived.by(() => this.#begun ?? (this.#routing.plans.length === 0 ? EMPTY_DRAFT : null));

  constructor(routing: Routing) {
    this.#routing = routing;
  }

  /** Gives it ends; with both it is a route, and takes its place among them. */
  begin(ends: Draft['ends']): void {
    const { by, minimise, ends: before } = this.current ?? EMPTY_DRAFT;
    const { origin, destination } = { ...before, ...ends };
    const isWhole = origin !== undefined && destination !== undefined;
    this.#begun = isWhole ? null : { by, minimise, ends: { ...before, ...ends } };
    if (!isWhole) return;
    this.#routing.add({ origin, destination, via: [], by, minimise, avoid: [], open: [], planned: [], ship: {} });
  }

  change(patch: Partial<Draft>): void {
    this.#begun = { ...(this.current ?? EMPTY_DRAFT), ...patch };
  }

  abandon(): void {
    this.#begun = null;
  }
}
