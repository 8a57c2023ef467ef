import type { NamedScenario } from '#core/network/named-scenario';
import type { OwnAssumptions } from '#core/network/assumption-names';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY } from '#core/network/types';
import { formatAssumptions, readAssumptions } from '#core/view/assume-text';
import { formatRoutes, readRoutes } from '#core/view/route-text';
import { formatScenario, readScenario } from '#core/view/scenario-text';
import type { Address } from '../address.svelte';

const NO_PLANS: readonly RoutePlan[] = [];
const NOTHING_OWN: OwnAssumptions = {};

/** What the address says of routes. It is read anew at every move of the camera: as texts, its parts are compared and kept. */
export class Wishes {
  readonly #address: Pick<Address, 'coming'>;
  readonly #planText = $derived.by(() => formatRoutes(this.#address.coming.route));
  readonly #scenarioText = $derived.by(() => formatScenario(this.#address.coming.scenario));
  readonly #assumeText = $derived.by(() => formatAssumptions(this.#address.coming.assume));
  readonly plans: readonly RoutePlan[] = $derived(readRoutes(this.#planText) ?? NO_PLANS);
  /** The state of the world all routes are sought in. */
  readonly scenario: NamedScenario = $derived(readScenario(this.#scenarioText) ?? ORDINARY);
  /** The figures the person puts in the place of those assumed. */
  readonly own: OwnAssumptions = $derived(readAssumptions(this.#assumeText) ?? NOTHING_OWN);

  constructor(address: Pick<Address, 'coming'>) {
    this.#address = address;
  }
}
