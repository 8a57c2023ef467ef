import type { Place } from '#core/atlas/atlas';
import type { ExportLayer } from '#features/export/source';
import type { End, RouteBench } from '#features/route/room';
import type { Drawing } from '#map/drawing';
import type { MapTool } from '#map/tool';
import type { Address } from '#state/address.svelte';
import type { Edition } from '#state/edition.svelte';
import type { Routing } from '#state/network/routing.svelte';
import type { Sight } from '#state/sight.svelte';
import { tellInPlace } from '#ui/later';
import type { Workshop } from './workshop.svelte';

type Rooms = typeof import('#features/route/room');

const NOTHING_DRAWN: Drawing = [];

/**
 * The rooms of the mode Routes: what is sought, how it is drawn, what works on the map. They are loaded when the mode is
 * first wanted and stay: the routes are drawn while the person reads or measures.
 */
export class RouteDesk {
  rooms = $state.raw<Rooms>();
  routing = $state.raw<Routing>();
  bench = $state.raw<RouteBench>();
  hasFailed = $state(false);
  readonly #workshop: Workshop;
  readonly #address: Address;
  readonly #edition: Edition;
  readonly #sight: Sight;

  constructor(workshop: Workshop, address: Address, edition: Edition, sight: Sight) {
    this.#workshop = workshop;
    this.#address = address;
    this.#edition = edition;
    this.#sight = sight;
  }

  /** What works on the map in place of selecting. */
  get tool(): MapTool | undefined {
    return this.#workshop.mode === 'routes' ? this.bench?.tool : undefined;
  }

  get drawing(): Drawing {
    return this.bench?.drawing ?? NOTHING_DRAWN;
  }

  /** The routes that were found, as the export takes them. */
  get layersToExport(): readonly ExportLayer[] {
    return this.bench && this.rooms ? this.rooms.exportLayers(this.bench) : [];
  }

  /** Opens the export, the route in hand first. */
  export(): void {
    this.#workshop.export(`route-${this.routing?.chosen?.id}`);
  }

  /** Begins a route at a place, or ends the one that was begun there. */
  async begin(end: End, { id, at }: Place): Promise<void> {
    this.#workshop.show('route', 'routes');
    if (!this.bench) await this.load();
    this.bench?.begin({ [end]: { at, place: id } });
  }

  /** Opens on the routes an address brings, and loads what the mode needs. To be called in an effect. */
  open(): void {
    const { route, reach } = this.#address.view;
    if (route.length > 0) this.#workshop.offer('routes');
    const isWanted = this.#workshop.mode === 'routes' || route.length > 0 || reach !== null;
    if (isWanted && !this.#asked) void this.load();
  }

  /** Loads the rooms, once for all who ask, and has the network loaded; after a failure it is tried anew. */
  load(): Promise<void> {
    if (this.hasFailed || this.routing?.failure) this.#asked = undefined;
    this.#asked ??= this.#load();
    return this.#asked;
  }
  #asked: Promise<void> | undefined;

  /** Ends the worker, and starts none that was still on its way: the page is being left. */
  stop(): void {
    this.#isLeft = true;
    this.routing?.stop();
  }
  #isLeft = false;

  async #load(): Promise<void> {
    this.hasFailed = false;
    try {
      const [state, source, route] = await Promise.all([
        tellInPlace(import('#state/network/routing.svelte')),
        tellInPlace(import('#state/network/edition-network')),
        tellInPlace(import('#features/route/room'))
      ]);
      if (this.#isLeft) return;
      const routing = (this.routing ??= new state.Routing(this.#address, source.editionNetwork()));
      this.bench ??= new route.RouteBench(routing, this.#edition, this.#sight);
      this.rooms = { ...route };
      void routing.load();
    } catch {
      this.hasFailed = true;
    }
  }
}
