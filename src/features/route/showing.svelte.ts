import type { LonLat } from '#core/geodesy/longitude';
import { stopsOf, type RoutePlan } from '#core/network/plan';
import type { Via } from '#core/network/types';
import type { Routing } from '#state/network/routing.svelte';
import type { Sight } from '#state/sight.svelte';
import { fitCourses } from './on-map';

/** Brings routes into sight as soon as they are found. */
export class Showing {
  readonly #routing: Routing;
  readonly #sight: Sight;
  #wanted = $state<'chosen' | 'all' | null>(null);

  constructor(routing: Routing, sight: Sight) {
    this.#routing = routing;
    this.#sight = sight;
  }

  /** Wants the route in hand in sight, or all. */
  want(wanted: 'chosen' | 'all'): void {
    this.#wanted = wanted;
  }

  /** Shows what is wanted once it has been found. To be called in an effect. */
  attend(): void {
    const { chosen, plans, results } = this.#routing;
    const shown = this.#wanted === 'all' ? plans : [chosen].flatMap((plan) => plan ?? []);
    // A map that is still to come is waited for.
    if (!this.#sight.surface) return;
    if (this.#wanted === null || shown.length === 0 || shown.some(({ id }) => !results.has(id))) return;
    this.#wanted = null;
    fitCourses(
      this.#sight,
      shown.map((plan) => {
        const result = results.get(plan.id);
        return result?.ok ? result.value.geometry : this.#positionsOf(plan);
      })
    );
  }

  /** Where a stop lies; a passage where it is marked. */
  positionOf(stop: Via): LonLat | undefined {
    if (!('passage' in stop)) return stop.at;
    return this.#routing.meta?.passages.find(({ id }) => id === stop.passage)?.at;
  }

  #positionsOf(plan: RoutePlan): LonLat[] {
    return stopsOf(plan).flatMap((stop) => {
      const at = this.positionOf(stop);
      return at ? [at] : [];
    });
  }
}
