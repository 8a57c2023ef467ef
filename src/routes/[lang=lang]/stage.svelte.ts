import { untrack } from 'svelte';
import { isOrdinary } from '#core/network/named-scenario';
import type { View } from '#core/view/view';
import type { ReachRoom } from '#features/reach/room';
import { SoughtRoutes } from '#features/stage/room';
import { language } from '#i18n/index';
import { toleranceAt } from '#map/draw-outline';
import type { Drawing } from '#map/drawing';
import type { MapPassage } from '#map/passage-mark';
import type { ReachKey } from '#map/reach-key';
import type { Edition } from '#state/edition.svelte';
import { editionNetwork } from '#state/network/edition-network';
import { byPlan } from '#state/network/plan-list';
import { Routing } from '#state/network/routing.svelte';
import type { ViewRoute } from '#state/network/view-routes';
import type { Sight } from '#state/sight.svelte';

type Loaded = Awaited<ReturnType<typeof loadRooms>>;
interface Rooms extends Omit<Loaded, 'ReachRoom'> {
  reach: ReachRoom;
}

const NOTHING_DRAWN: Drawing = [];
const NO_PASSAGES: readonly MapPassage[] = [];

/** Brings what draws measurements, routes, passages and reach. */
async function loadRooms() {
  const [{ drawingOfView, changedPassages }, { reachKey }, { drawingOf }, { ReachRoom }] = await Promise.all([
    import('../view-drawing'),
    import('../reach-key'),
    import('#features/route/draw'),
    import('#features/reach/room')
  ]);
  return { drawingOfView, changedPassages, reachKey, drawingOf, ReachRoom };
}

/** What a stage shows beside the atlas: the routes, measurements, changed passages and reach of a view that is no address. */
export class StageDesk {
  readonly sought: SoughtRoutes;
  readonly #routing: Routing;
  readonly #edition: Edition;
  readonly #sight: Sight;
  readonly #view: () => View;
  #rooms = $state.raw<Rooms>();
  #loading: Promise<void> | undefined;

  readonly #toleranceMetres = $derived.by(() => toleranceAt(this.#sight.metresPerPixel ?? 10_000));
  readonly #measured: Drawing = $derived.by(() => {
    const { atlas } = this.#edition;
    const view = this.#view();
    if (!this.#rooms || !atlas || view.measure.length === 0) return NOTHING_DRAWN;
    const setting = { atlas, language: language(), toleranceMetres: this.#toleranceMetres, isSeen: () => true };
    return this.#rooms.drawingOfView({ ...view, reach: null }, { routes: [], bands: [] }, setting);
  });
  /** Measurements and reach. */
  readonly drawing: Drawing = $derived.by(() => [...(this.#rooms?.reach.drawing ?? NOTHING_DRAWN), ...this.#measured]);
  /** What the colours of the reach mean; nothing where none is drawn. */
  readonly reachKey: ReachKey | undefined = $derived.by(() => {
    const { atlas } = this.#edition;
    const { meta } = this.#routing;
    const answer = this.#rooms?.reach.answer;
    if (!this.#rooms || !atlas || !meta || !answer?.ok) return undefined;
    return this.#rooms.reachKey({ view: this.#view(), bands: answer.value, atlas, network: meta });
  });
  /** What the scenario closes or opens. */
  readonly passages: readonly MapPassage[] = $derived.by(() => {
    const { meta } = this.#routing;
    const view = this.#view();
    if (isOrdinary(view.scenario) || !this.#rooms || !meta) return NO_PASSAGES;
    return this.#rooms.changedPassages(view, meta.passages, language());
  });

  constructor(view: () => View, edition: Edition, sight: Sight) {
    this.#view = view;
    this.#edition = edition;
    this.#sight = sight;
    this.#routing = new Routing(this.#address, editionNetwork());
    this.sought = new SoughtRoutes(this.#routing, view);
  }

  /** What the network says of itself, once it has come. */
  get network() {
    return this.#routing.meta;
  }

  /** Routes as the live map draws them, none in hand. */
  readonly drawRoutes = (routes: readonly ViewRoute[]): Drawing => {
    const known = routes.flatMap(({ plan, before }) => (before ? [{ plan, before }] : []));
    const plansOf = (each: readonly Pick<ViewRoute, 'plan'>[]) => each.map(({ plan }) => plan);
    return (
      this.#rooms?.drawingOf({
        plans: plansOf(routes),
        chosen: undefined,
        results: byPlan(
          plansOf(routes),
          routes.map(({ answer }) => answer)
        ),
        before: byPlan(
          plansOf(known),
          known.map(({ before }) => before)
        ),
        others: [],
        selected: null,
        label: () => ''
      }) ?? NOTHING_DRAWN
    );
  };

  /** Loads what the view needs; all of it at once where nothing may be loaded later. To be called in an effect. */
  attend(isForLater = false): void {
    const view = this.#view();
    const { route, scenario, measure, reach } = view;
    const needsNetwork = isForLater || route.length > 0 || reach !== null || !isOrdinary(scenario);
    // Until it has failed, it is loaded once.
    if (!this.#loading && (needsNetwork || measure.length > 0)) this.#loading = this.#load();
    if (needsNetwork) this.#askNetwork(view);
    this.#rooms?.reach.attend();
  }

  /** The network is sent for once, and after a failure by each other view that needs it. */
  #askNetwork(view: View): void {
    const isTried = this.#askedFor === view || (this.#askedFor && untrack(() => this.#routing.failure) === null);
    if (isTried) return;
    this.#askedFor = view;
    void this.#routing.load();
  }
  #askedFor: View | undefined;

  /** Ends the worker. */
  stop(): void {
    this.#routing.stop();
  }

  /** A view stands in for the address of the live map. Nobody changes a step by looking at it. */
  get #address() {
    const view = this.#view;
    return {
      get view() {
        return view();
      },
      get coming() {
        return view();
      },
      change: () => {}
    };
  }

  async #load(): Promise<void> {
    try {
      const { ReachRoom, ...rooms } = await loadRooms();
      this.#rooms = { ...rooms, reach: new ReachRoom(this.#routing, this.#address, this.#edition) };
    } catch {
      // Another view asks again; the atlas itself is shown meanwhile.
      this.#loading = undefined;
    }
  }
}
