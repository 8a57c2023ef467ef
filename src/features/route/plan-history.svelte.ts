import { commit, redo, startHistory, undo, type History } from '#core/history';
import type { RoutePlan } from '#core/network/plan';
import { formatRoutes } from '#core/view/route-text';
import type { Routing } from '#state/network/routing.svelte';

type Plans = Pick<Routing, 'plans' | 'chosen' | 'isHeld' | 'replaceAll' | 'choose'>;

/** What the routes were before, so that every change of them can be undone: of a stop, by a comparison, by the browser's Back. */
export class PlanHistory {
  readonly #routing: Plans;
  #history = $state.raw() as History<readonly RoutePlan[]>;

  constructor(routing: Plans) {
    this.#routing = routing;
    this.#history = startHistory(routing.plans);
  }

  get canUndo(): boolean {
    return this.#history.past !== null;
  }

  get canRedo(): boolean {
    return this.#history.future !== null;
  }

  /** Takes what the routes have become as a step; a drag when it has come to rest. To be called in an effect. */
  attend(): void {
    const { plans, isHeld } = this.#routing;
    // The address gives back as other objects what it was given.
    if (isHeld || formatRoutes(plans) === formatRoutes(this.#history.present)) return;
    this.#history = commit(this.#history, plans);
  }

  undo(): void {
    this.#walk(undo(this.#history));
  }

  redo(): void {
    this.#walk(redo(this.#history));
  }

  /** The route in hand stays in hand where there still is one of its place. */
  #walk(history: History<readonly RoutePlan[]>): void {
    if (history === this.#history) return;
    const inHand = this.#routing.chosen?.id;
    this.#history = history;
    this.#routing.replaceAll(history.present);
    if (history.present.some(({ id }) => id === inHand)) this.#routing.choose(inHand!);
  }
}
