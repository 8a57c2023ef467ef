import { formatReach, readReach } from '#core/view/reach-text';
import type { Place } from '#core/atlas/atlas';
import { USUAL_DAYS, type ReachWish } from '#core/network/reach-wish';
import type { Answer, ReachBand, RouteOptions, RoutePoint } from '#core/network/types';
import { language } from '#i18n/index';
import type { Drawing } from '#map/drawing';
import type { Address } from '#state/address.svelte';
import type { Edition } from '#state/edition.svelte';
import type { Routing } from '#state/network/routing.svelte';
import { inDays, type DaysBand } from './days-band';
import { drawBands } from './draw';
import { NO_HOURS, portHours } from './port-hours';

const NOTHING_DRAWN: Drawing = [];
const HOURS_PER_DAY = 24;

/** How far one gets: what is asked, what the network says, and how it is drawn. */
export class ReachRoom {
  readonly routing: Routing;
  readonly #address: Pick<Address, 'view' | 'change'>;
  readonly edition: Edition;
  /** While a new answer is on its way the old one stands. */
  answer = $state.raw<Answer<ReachBand[]>>();
  /** Whether an answer is on its way. */
  isSeeking = $state(false);
  #asked = 0;
  /** Hours of the quickest ways by sea to the ports of the atlas, by place id. */
  portHours = $state.raw(NO_HOURS);
  // The address is read anew at every move of the camera: as a text, what it says of the reach is compared and kept.
  readonly #text = $derived.by(() => (this.#address.view.reach ? formatReach(this.#address.view.reach) : ''));
  readonly wish: ReachWish | null = $derived(this.#text === '' ? null : (readReach(this.#text) ?? null));
  readonly ports: readonly Place[] = $derived.by(() => this.edition.atlas?.places.filter(({ kind }) => kind === 'port') ?? []);
  /** The bands with the day each ends on, the nearest first. */
  readonly bands: readonly DaysBand[] = $derived.by(() => (this.wish && this.answer?.ok ? this.answer.value.map(inDays) : []));
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

  /** Asks the network whenever wish or scenario change. To be called in an effect. */
  attend(): void {
    const { wish, routing } = this;
    const options = wish && this.#options(wish);
    const { ports } = this;
    if (!wish || !options || !routing.ready) return;
    void this.#seek(wish, options);
    if (wish.by === 'sea') void this.#seekPorts(wish, options, ports);
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
    this.answer = undefined;
    this.#address.change({ reach: null });
  }

  #options({ by, speedKnots }: ReachWish): RouteOptions {
    const { name: _, ...scenario } = this.routing.scenario;
    const ship = speedKnots === undefined ? scenario.ship : { ...scenario.ship, speedKnots };
    return this.routing.withDefaults({ ...scenario, ship, by });
  }

  async #seek({ origin, days }: ReachWish, options: RouteOptions): Promise<void> {
    const asked = ++this.#asked;
    this.isSeeking = true;
    const limits = { unit: 'hours', values: days.map((day) => day * HOURS_PER_DAY) } as const;
    const answer = await this.routing.askLatest('reach', 'reach', { origin, limits, options }).catch(() => undefined);
    if (answer) this.answer = answer;
    // One that was overtaken leaves it to the last.
    if (asked === this.#asked) this.isSeeking = false;
  }

  async #seekPorts({ origin }: ReachWish, options: RouteOptions, ports: readonly Place[]): Promise<void> {
    const destinations = ports.map(({ id, at }) => ({ at, place: id }));
    const ask = { origins: [origin], destinations, options: { ...options, minimise: 'time' as const } };
    const answer = await this.routing.askLatest('reach-ports', 'matrix', ask).catch(() => undefined);
    if (answer?.ok) this.portHours = portHours(ports, answer.value);
  }
}
