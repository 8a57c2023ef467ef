import { isOrdinary } from '#core/network/named-scenario';
import type { Passage } from '#core/network/passage';
import type { RoutePlan } from '#core/network/plan';
import type { PanelTab } from '#features/explore/mode';
import type { PassageRoom } from '#features/passages/room';
import type { ReachRoom } from '#features/reach/room';
import type { Drawing } from '#map/drawing';
import type { MapPassage } from '#map/passage-mark';
import type { MapTool } from '#map/tool';
import type { Address } from '#state/address.svelte';
import type { Edition } from '#state/edition.svelte';
import type { RoutingFailure } from '#state/network/network-source';
import type { Routing } from '#state/network/routing.svelte';
import type { Sight } from '#state/sight.svelte';
import type { RouteDesk } from './routing.svelte';
import type { Workshop } from './workshop.svelte';

type Rooms = typeof import('#features/passages/room') &
  typeof import('#features/reach/room') &
  typeof import('#features/compare/room');

type IsWanted = (passage: Passage) => boolean;

interface Shared {
  address: Address;
  edition: Edition;
  sight: Sight;
}

const NOTHING_DRAWN: Drawing = [];
const NO_PASSAGES: readonly MapPassage[] = [];

/** The tabs Passages and Reach of the mode Routes: loaded with it, on the network it loads. */
export class PassageDesk {
  rooms = $state.raw<Rooms>();
  passages = $state.raw<PassageRoom>();
  reach = $state.raw<ReachRoom>();
  hasFailed = $state(false);
  /** The tab that is in front. */
  tab = $state<PanelTab>();
  #passageTool = $state.raw<MapTool>();
  #reachTool = $state.raw<MapTool>();
  readonly #workshop: Workshop;
  readonly #desk: RouteDesk;
  readonly #shared: Shared;
  /** What the scenario closes or opens is marked whichever tab is in front; all passages where they are the matter. */
  readonly marks: readonly MapPassage[] = $derived.by(() => {
    const marks = this.#isRouting ? (this.passages?.marks ?? NO_PASSAGES) : NO_PASSAGES;
    if (this.tab === 'passages') return marks;
    const changed = marks.filter(({ state }) => state === 'closed' || state === 'opened');
    return changed.length > 0 ? changed : NO_PASSAGES;
  });

  constructor(workshop: Workshop, desk: RouteDesk, shared: Shared) {
    this.#workshop = workshop;
    this.#desk = desk;
    this.#shared = shared;
  }

  get #isRouting(): boolean {
    return this.#workshop.mode === 'routes';
  }

  /** What works on the map in place of the tool of the routes. */
  get tool(): MapTool | undefined {
    if (!this.#isRouting) return undefined;
    if (this.tab === 'passages') return this.#passageTool;
    return this.tab === 'reach' ? this.#reachTool : undefined;
  }

  get drawing(): Drawing {
    return this.reach?.drawing ?? NOTHING_DRAWN;
  }

  get atlas() {
    return this.#shared.edition.atlas;
  }

  /** Why the tabs show nothing, or no more than they know already; `null` while all is well. */
  get failure(): RoutingFailure | null {
    return this.hasFailed || this.#desk.hasFailed ? 'unavailable' : (this.#desk.routing?.failure ?? null);
  }

  /** Opens on the scenario or reach an address brings, and loads what the tabs need. To be called in an effect. */
  open(): void {
    const { address } = this.#shared;
    const { reach, route, scenario } = address.coming;
    if (reach) this.#offer('reach');
    // What waits for its places may be a route or a reach.
    else if (address.isWhole && !isOrdinary(scenario) && route.length === 0) this.#offer('passages');
    const { routing } = this.#desk;
    if (routing && !this.#isAsked) void this.#load(routing);
  }
  #isAsked = false;

  /** Opens the card of a passage, as soon as it is there. */
  lookAt(isWanted: IsWanted): void {
    this.#isWanted = isWanted;
    this.#workshop.show('passages', 'routes');
  }
  #isWanted = $state.raw<IsWanted>();

  /** Shows what was asked for before it had come. To be called in an effect. */
  attend(): void {
    const isWanted = this.#isWanted;
    const room = this.passages;
    if (!isWanted || !room || room.passages.length === 0) return;
    this.#isWanted = undefined;
    const passage = room.passages.find(isWanted);
    if (passage) room.show(passage.id);
  }

  async #load(routing: Routing): Promise<void> {
    this.#isAsked = true;
    this.hasFailed = false;
    try {
      const [passages, reach, compare] = await Promise.all([
        import('#features/passages/room'),
        import('#features/reach/room'),
        import('#features/compare/room')
      ]);
      const { address, edition, sight } = this.#shared;
      const room = (this.passages ??= new passages.PassageRoom(routing, sight));
      const reachRoom = (this.reach ??= new reach.ReachRoom(routing, address, edition));
      this.#passageTool ??= new passages.PassageTool(room);
      this.#reachTool ??= new reach.ReachTool(edition, sight, (point) => reachRoom.from(point));
      this.rooms = { ...passages, ...reach, ...compare };
    } catch {
      this.hasFailed = true;
    }
  }

  async retry(): Promise<void> {
    if (this.#desk.hasFailed || this.#desk.routing?.failure) await this.#desk.load();
    const { routing } = this.#desk;
    if (routing && !this.rooms) await this.#load(routing);
  }

  /** Shows the ways of a comparison in the place of the routes there were. */
  compare(plans: readonly Omit<RoutePlan, 'id' | 'colour'>[]): void {
    this.#desk.routing?.replaceAll(plans);
    this.#desk.bench?.present();
    this.#workshop.show('route', 'routes');
  }

  /** An address that brings something opens on its tab, unless the person has chosen a mode. */
  #offer(tab: PanelTab): void {
    if (this.#isOffered) return;
    this.#isOffered = true;
    this.#workshop.offer('routes');
    if (this.#isRouting) this.#workshop.wanted = { tab };
  }
  #isOffered = false;
}
