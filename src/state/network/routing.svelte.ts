import { closePassage, openPassage } from '#core/network/close-passage';
import { isOrdinary, type NamedScenario } from '#core/network/named-scenario';
import type { OwnAssumptions } from '#core/network/assumption-names';
import { tariffsOf, withOwn } from '#core/network/own-assumptions';
import { usualOf, withoutWay, type RoutePlan } from '#core/network/plan';
import { ORDINARY, type Defaults, type Route, type Scenario, type Tariffs } from '#core/network/types';
import type { Address } from '../address.svelte';
import { askOfPlan, assumedOf, keyOf, type Assumed } from './ask-of-view';
import { NetworkLine } from './network-line.svelte';
import type { NetworkSource } from './network-source';
import { idAt, numbered, withPlans, type NewPlan } from './plan-list';
import type { RouteRequest } from './protocol';
import { RouteAnswers, type Answers, type Question } from './route-answers.svelte';
import { Wishes } from './wishes.svelte';

/**
 * The routes that are sought and what the network says of them, shared by all rooms of the mode Routes. Plans and scenario
 * live in the address; what is being dragged stands before them until it is dropped.
 */
export class Routing extends NetworkLine {
  readonly #address: Pick<Address, 'coming' | 'change'>;
  readonly #wishes: Wishes;
  /** Plans under a hand that is still moving. */
  #held = $state.raw<readonly RoutePlan[]>();
  /** The route in hand: the first unless another was chosen. */
  #chosen = $state<string>();

  readonly plans: readonly RoutePlan[] = $derived.by(() => this.#held ?? this.#wishes.plans);
  readonly chosen: RoutePlan | undefined = $derived(this.plans.find(({ id }) => id === this.#chosen) ?? this.plans[0]);
  /** What is assumed; nothing until the network has come. */
  readonly defaults: Defaults | undefined = $derived.by(() => this.meta && withOwn(this.meta.defaults, this.own));
  readonly tariffs: Tariffs | undefined = $derived.by(() => tariffsOf(this.own));
  readonly isOrdinary = $derived.by(() => isOrdinary(this.scenario));
  readonly isHeld = $derived(this.#held !== undefined);
  /** What the person assumes, as the network is told of it. */
  readonly assumed: Assumed = $derived.by(() => assumedOf(this.own, this.meta?.defaults));
  readonly #asked: readonly Question[] = $derived.by(() => this.#questionsIn(this.scenario));
  readonly #askedBefore: readonly Question[] = $derived.by(() =>
    this.isOrdinary ? [] : this.#questionsIn(usualOf(this.scenario))
  );
  readonly #after = new RouteAnswers(
    () => this.#asked,
    () => this.ready
  );
  readonly #before = new RouteAnswers(
    () => this.#askedBefore,
    () => this.ready
  );

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

  /** The answer for each plan as it is now under the scenario, by the plan's id; none where it is still to come. */
  get results(): Answers {
    return this.#after.results;
  }

  /** The same plans in the world as it is: where they would go without the scenario. Empty while it is that. */
  get before(): Answers {
    return this.#before.results;
  }

  /** The answers whose lines are drawn, and those of the world as it is: of a plan just let go the last, until its own comes. */
  get courses(): { now: Answers; before: Answers } {
    return { now: this.#after.courses, before: this.#before.courses };
  }

  /** Asks the network for the shown routes whenever they change. To be called in an effect. */
  attend(): void {
    if (!this.ready) return;
    void this.#after.seek((requests) => this.askLatest('after', 'routes', { requests }));
    void this.#before.seek((requests) => this.askLatest('before', 'routes', { requests }));
  }

  /** A plan as the network is asked for it under the scenario, or under another. */
  requestOf(plan: RoutePlan, scenario: Scenario = this.scenario): RouteRequest {
    return askOfPlan(plan, scenario, this.assumed);
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
    this.#take([], plans);
  }

  /** Changes a route, which goes its best way again unless the change is of that. */
  change(id: string, patch: Partial<Omit<RoutePlan, 'id'>>): void {
    this.#write(this.plans.map((plan) => (plan.id === id ? { ...withoutWay(plan), ...patch } : plan)));
  }

  /** Lets a route go a way that is known already, which need not be sought. */
  takeWay(id: string, way: string | undefined, route: Route): void {
    this.change(id, { way });
    this.#after.know(id, { ok: true, value: route });
  }

  remove(id: string): void {
    const index = this.plans.findIndex((plan) => plan.id === id);
    const rest = numbered(this.plans.filter((plan) => plan.id !== id));
    this.#chosen = rest[Math.min(index, rest.length - 1)]?.id;
    this.#write(rest);
  }

  choose(id: string): void {
    this.#chosen = id;
  }

  /** Shows a plan as it is under a hand that is still moving: the routes follow, the address waits. */
  hold(plan: RoutePlan): void {
    if (!this.isHeld) for (const answers of [this.#after, this.#before]) answers.take(plan.id);
    this.#held = this.plans.map((each) => (each.id === plan.id ? plan : each));
  }

  /** The hand has let go: what it held is written, or goes back to where it was. */
  release(keep: boolean): void {
    const held = this.#held;
    if (!held) return;
    if (keep) return this.#write(held);
    this.#held = undefined;
    this.#letGo(false);
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

  /** To find another way all ways are sought, too long for a moving hand: it is shown the best, and the other when it lets go. */
  #questionsIn(scenario: Scenario): Question[] {
    return this.plans.map((each) => {
      const plan = this.isHeld ? withoutWay(each) : each;
      const request = this.requestOf(plan, scenario);
      return { id: plan.id, key: keyOf(request), request };
    });
  }

  #take(before: readonly RoutePlan[], added: readonly NewPlan[]): boolean {
    const all = withPlans(before, added);
    if (all.length > before.length) this.#chosen = idAt(before.length);
    this.#write(all);
    return all.length === before.length + added.length;
  }

  #write(plans: readonly RoutePlan[]): void {
    const held = this.#held;
    this.#held = undefined;
    this.#address.change({ route: plans });
    if (held) this.#letGo(plans === held);
  }

  #letGo(isKept: boolean): void {
    for (const answers of [this.#after, this.#before]) answers.letGo(isKept);
  }
}
