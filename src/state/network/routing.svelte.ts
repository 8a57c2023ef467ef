import { closePassage, openPassage } from '#core/network/close-passage';
import { isOrdinary, type NamedScenario } from '#core/network/named-scenario';
import { tariffsOf, withOwn, type OwnAssumptions } from '#core/network/own-assumptions';
import { optionsOf, usualOf, withoutWay, type RoutePlan } from '#core/network/plan';
import {
  ORDINARY,
  type Answer,
  type Defaults,
  type Route,
  type RouteOptions,
  type Scenario,
  type Tariffs
} from '#core/network/types';
import type { Address } from '../address.svelte';
import { NetworkLine } from './network-line.svelte';
import type { NetworkSource } from './network-source';
import { byPlan, idAt, numbered, withPlans, type NewPlan } from './plan-list';
import type { RouteRequest } from './protocol';
import { NOTHING_OWN, Wishes } from './wishes.svelte';

type Answers = ReadonlyMap<string, Answer<Route>>;
const NO_ANSWERS: Answers = new Map();

/**
 * The routes that are sought and what the network says of them, shared by all rooms of the mode Routes. Plans and scenario
 * live in the address; what is being dragged stands before them until it is dropped.
 */
export class Routing extends NetworkLine {
  readonly #address: Pick<Address, 'coming' | 'change'>;
  readonly #wishes: Wishes;
  /** Plans under a hand that is still moving. */
  #held = $state.raw<readonly RoutePlan[]>();
  /** How often the plans' positions have changed: an answer asked for before the last time is for other names. */
  #order = 0;
  /** The route in hand: the first unless another was chosen. */
  #chosen = $state<string>();
  /** The answer for each plan under the scenario, by the plan's id. While new ones are on their way the old stand. */
  results = $state.raw<Answers>(NO_ANSWERS);
  /** The same plans in the world as it is: where they would go without the scenario. Empty while it is that. */
  before = $state.raw<Answers>(NO_ANSWERS);

  readonly plans: readonly RoutePlan[] = $derived.by(() => this.#held ?? this.#wishes.plans);
  readonly chosen: RoutePlan | undefined = $derived(this.plans.find(({ id }) => id === this.#chosen) ?? this.plans[0]);
  /** What is assumed; nothing until the network has come. */
  readonly defaults: Defaults | undefined = $derived.by(() => this.meta && withOwn(this.meta.defaults, this.own));
  readonly tariffs: Tariffs | undefined = $derived.by(() => tariffsOf(this.own));
  readonly isOrdinary = $derived.by(() => isOrdinary(this.scenario));
  readonly isHeld = $derived(this.#held !== undefined);

  constructor(address: Pick<Address, 'coming' | 'change'>, source: NetworkSource) {
    super(source);
    this.#address = address;
    this.#wishes = new Wishes(address);
  }

  /** The state of the world all routes are sought in. */
  get scenario(): NamedScenario {
    return this.#wishes.scenario;
  }

  /** The figures the person puts in the place of those assumed. */
  get own(): OwnAssumptions {
    return this.#wishes.own;
  }

  /** Asks the network for the shown routes whenever they change. To be called in an effect. */
  attend(): void {
    const { plans, scenario } = this;
    if (!this.ready) return;
    void this.#seek('after', plans, scenario);
    if (this.isOrdinary) this.before = NO_ANSWERS;
    else void this.#seek('before', plans, usualOf(scenario));
  }

  /** A plan as the network is asked for it under the scenario, or under another. */
  requestOf(plan: RoutePlan, scenario: Scenario = this.scenario): RouteRequest {
    const { origin, destination, way } = plan;
    return { origin, destination, way, options: this.withDefaults(optionsOf(plan, scenario)) };
  }

  /** Options with what the person assumes. */
  withDefaults(options: RouteOptions): RouteOptions {
    return {
      ...options,
      ...(this.defaults && this.own !== NOTHING_OWN && { defaults: this.defaults }),
      ...(this.tariffs && { tariffs: this.tariffs })
    };
  }

  /** Assumes other figures; one that is undefined is as usual again. */
  assume(own: OwnAssumptions): void {
    this.#address.change({ assume: own });
  }

  /** Adds routes and takes the first of them in hand; gives back whether there was room for all. */
  add(...plans: readonly NewPlan[]): boolean {
    return this.#take(this.plans, plans);
  }

  /** Puts other routes in the place of all. */
  replaceAll(plans: readonly NewPlan[]): void {
    this.#forget();
    this.#take([], plans);
  }

  /** Changes a route, which goes its best way again unless the change is of that. */
  change(id: string, patch: Partial<Omit<RoutePlan, 'id'>>): void {
    this.#write(this.plans.map((plan) => (plan.id === id ? { ...withoutWay(plan), ...patch } : plan)));
  }

  remove(id: string): void {
    const index = this.plans.findIndex((plan) => plan.id === id);
    const rest = numbered(this.plans.filter((plan) => plan.id !== id));
    this.#chosen = rest[Math.min(index, rest.length - 1)]?.id;
    this.#forget();
    this.#write(rest);
  }

  choose(id: string): void {
    this.#chosen = id;
  }

  /** Shows a plan as it is under a hand that is still moving: the routes follow, the address waits. */
  hold(plan: RoutePlan): void {
    this.#held = this.plans.map((each) => (each.id === plan.id ? plan : each));
  }

  /** The hand has let go: what it held is written, or goes back to where it was. */
  release(keep: boolean): void {
    const held = this.#held;
    if (keep && held) this.#write(held);
    else this.#held = undefined;
  }

  setScenario(scenario: NamedScenario): void {
    this.#address.change({ scenario });
  }

  /** Closes a passage to all routes. */
  closePassage(id: string): void {
    this.setScenario(closePassage(this.scenario, id));
  }

  /** Opens a passage: one that was closed is as usual again; one that is restricted is open to everybody. */
  openPassage(id: string): void {
    const passage = this.meta?.passages.find((each) => each.id === id);
    this.setScenario(openPassage(this.scenario, id, passage?.restricted !== undefined));
  }

  /** Back to the world as it is. */
  reset = (): void => this.setScenario(ORDINARY);

  async #seek(which: 'before' | 'after', plans: readonly RoutePlan[], scenario: Scenario): Promise<void> {
    const order = this.#order;
    const requests = plans.map((plan) => this.requestOf(plan, scenario));
    // What stands is left; `failure` tells why nothing comes.
    const answers = await this.askLatest(which, 'routes', { requests }).catch(() => undefined);
    if (!answers || order !== this.#order) return;
    if (which === 'after') this.results = byPlan(plans, answers);
    else if (!this.isOrdinary) this.before = byPlan(plans, answers);
  }

  /** Plans are known by their position: where that changes, no answer may stand under another's name. */
  #forget(): void {
    this.#order += 1;
    this.results = NO_ANSWERS;
    this.before = NO_ANSWERS;
  }

  #take(before: readonly RoutePlan[], added: readonly NewPlan[]): boolean {
    const all = withPlans(before, added);
    if (all.length > before.length) this.#chosen = idAt(before.length);
    this.#write(all);
    return all.length === before.length + added.length;
  }

  #write(plans: readonly RoutePlan[]): void {
    this.#held = undefined;
    this.#address.change({ route: plans });
  }
}
