import { untrack } from 'svelte';
import { formatReach, readReach } from '#core/view/reach-text';
import type { Place } from '#core/atlas/atlas';
import { USUAL_DAYS, type ReachWish } from '#core/network/reach-wish';
import type { Answer, ReachBand, RoutePoint } from '#core/network/types';
import { language } from '#i18n/index';
import type { Drawing } from '#map/drawing';
import type { Address } from '#state/address.svelte';
import type { Edition } from '#state/edition.svelte';
import { askOfReach, keyOf, type ReachQuestion } from '#state/network/ask-of-view';
import type { Routing } from '#state/network/routing.svelte';
import { inDays, type DaysBand } from './days-band';
import { drawBands } from './draw';
import { NO_HOURS, portHours, type PortHours } from './port-hours';

const NOTHING_DRAWN: Drawing = [];

/** An answer with the key of its question: it counts for no other. */
interface Keyed<Value> {
  key: string;
  value: Value;
}

/** How far one gets: what is asked, what the network says, and how it is drawn. */
export class ReachRoom {
  readonly routing: Routing;
  readonly #address: Pick<Address, 'view' | 'change'>;
  readonly edition: Edition;
  #bands = $state.raw<Keyed<Answer<ReachBand[]>>>();
  #hours = $state.raw<Keyed<PortHours>>();
  // The address is read anew at every move of the camera: as a text, what it says of the reach is compared and kept.
  readonly #text = $derived.by(() => (this.#address.view.reach ? formatReach(this.#address.view.reach) : ''));
  readonly wish: ReachWish | null = $derived(this.#text === '' ? null : (readReach(this.#text) ?? null));
  readonly #question: Keyed<ReachQuestion> | undefined = $derived.by(() => {
    const { scenario, assumed } = this.routing;
    return this.wish ? keyed(askOfReach(this.wish, scenario, assumed)) : undefined;
  });
  /** The ports are asked for without the days: they have the same hours whatever bands are drawn. */
  readonly #portQuestion: Keyed<ReachQuestion> | undefined = $derived.by(() => {
    const { scenario, assumed } = this.routing;
    return this.wish?.by === 'sea' ? keyed(askOfReach({ ...this.wish, days: [] }, scenario, assumed)) : undefined;
  });
  readonly ports: readonly Place[] = $derived.by(() => this.edition.atlas?.places.filter(({ kind }) => kind === 'port') ?? []);
  /** What the network says of what is asked now; nothing while that is on its way. */
  readonly answer: Answer<ReachBand[]> | undefined = $derived.by(() => valueFor(this.#question, this.#bands));
  /** Hours of the quickest ways by sea to the ports of the atlas, by place id; nothing while they are on their way. */
  readonly portHours: PortHours | undefined = $derived.by(() => valueFor(this.#portQuestion, this.#hours));
  /** The bands with the day each ends on, the nearest first. */
  readonly bands: readonly DaysBand[] = $derived.by(() => (this.answer?.ok ? this.answer.value.map(inDays) : []));
  readonly drawing: Drawing = $derived(
    this.wish && this.bands.length > 0 ? drawBands(this.wish.origin.at, this.bands, language()) : NOTHING_DRAWN
  );

  constructor(routing: Routing, address: Pick<Address, 'view' | 'change'>, edition: Edition) {
    this.routing = routing;
    this.#address = address;
    this.edition = edition;
  }

  /** The speed reckoned with: the person's, the scenario's ship's, or the usual one. */
  get speedKnots(): number | undefined {
    const { scenario, defaults } = this.routing;
    return this.wish?.speedKnots ?? scenario.ship.speedKnots ?? defaults?.speedKnots.sea.value;
  }

  /** Where the usual speed comes from. */
  get usualSpeed(): { value: number; source: string } | undefined {
    return this.routing.defaults?.speedKnots.sea;
  }

  /** Asks the network whenever what is asked changes. To be called in an effect. */
  attend(): void {
    const [bands, hours, { ports }] = [this.#question, this.#portQuestion, this];
    if (!this.routing.ready) return;
    if (bands && untrack(() => !this.answer)) void this.#seek(bands);
    if (hours && ports.length > 0 && untrack(() => !this.portHours)) void this.#seekPorts(hours, ports);
  }

  from(origin: RoutePoint): void {
    this.change({ origin });
  }

  /** Changes what is asked; nothing is asked before there is a point to start from. */
  change(patch: Partial<ReachWish>): void {
    const { wish } = this;
    const origin = patch.origin ?? wish?.origin;
    if (origin) this.#address.change({ reach: { days: USUAL_DAYS, by: 'sea', ...wish, ...patch, origin } });
  }

  clear(): void {
    this.#address.change({ reach: null });
  }

  async #seek({ key, value: question }: Keyed<ReachQuestion>): Promise<void> {
    // What fails is told of by the routing's `failure`.
    const answer = await this.routing.askLatest('reach', 'reach', question).catch(() => undefined);
    if (answer && key === this.#question?.key) this.#bands = { key, value: answer };
  }

  async #seekPorts({ key, value: { origin, options } }: Keyed<ReachQuestion>, ports: readonly Place[]): Promise<void> {
    const destinations = ports.map(({ id, at }) => ({ at, place: id }));
    const ask = { origins: [origin], destinations, options: { ...options, minimise: 'time' as const } };
    const answer = await this.routing.askLatest('reach-ports', 'matrix', ask).catch(() => undefined);
    if (!answer || key !== this.#portQuestion?.key) return;
    this.#hours = { key, value: answer.ok ? portHours(ports, answer.value) : NO_HOURS };
  }
}

function keyed(question: ReachQuestion): Keyed<ReachQuestion> {
  return { key: keyOf(question), value: question };
}

function valueFor<Value>(question: Keyed<unknown> | undefined, answer: Keyed<Value> | undefined): Value | undefined {
  return question && question.key === answer?.key ? answer.value : undefined;
}
