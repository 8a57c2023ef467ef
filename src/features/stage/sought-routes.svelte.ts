import { formatAssumptions } from '#core/view/assume-text';
import { formatRoutes } from '#core/view/route-text';
import { formatScenario } from '#core/view/scenario-text';
import type { View } from '#core/view/view';
import type { Routing } from '#state/network/routing.svelte';
import { routesOfView, type AskRoutes, type ViewRoute } from '#state/network/view-routes';

interface Answered {
  key: string;
  routes: readonly ViewRoute[];
}

const NONE: readonly ViewRoute[] = [];

/** Tells the routes of one view from those of another. */
function keyOf({ route, scenario, assume }: View): string {
  return route.length === 0 ? '' : [formatRoutes(route), formatScenario(scenario), formatAssumptions(assume)].join('|');
}

/** The routes of the view that is shown. Each view's are sought once and kept: steps are gone back to. */
export class SoughtRoutes {
  readonly routing: Routing;
  readonly #view: () => View;
  readonly #kept: Record<string, readonly ViewRoute[]> = {};
  #answered = $state.raw<Answered>({ key: '', routes: NONE });
  readonly key: string = $derived.by(() => keyOf(this.#view()));
  /** Nothing while they are sought. */
  readonly routes: readonly ViewRoute[] | undefined = $derived.by(() => {
    if (this.key === '') return NONE;
    return this.#answered.key === this.key ? this.#answered.routes : undefined;
  });

  /** `routing` reads the plans and the scenario of the same view. */
  constructor(routing: Routing, view: () => View) {
    this.routing = routing;
    this.#view = view;
  }

  /** Seeks what the view asks for, as soon as the network has come. To be called in an effect. */
  attend(): void {
    const { key, routing } = this;
    if (key === '') return;
    const kept = this.#kept[key];
    if (kept) this.#answered = { key, routes: kept };
    else if (routing.ready) void this.#seek(key);
  }

  async #seek(key: string): Promise<void> {
    const { routing } = this;
    const view = this.#view();
    const ask: AskRoutes = (requests) => routing.ask('routes', { requests });
    // `failure` of the routing tells why nothing comes.
    const routes = await routesOfView(view, routing.meta!.defaults, ask).catch(() => undefined);
    if (!routes) return;
    this.#kept[key] = routes;
    if (key === this.key) this.#answered = { key, routes };
  }
}
