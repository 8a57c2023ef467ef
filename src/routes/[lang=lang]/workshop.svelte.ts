import { edgesOf, type Bounds } from '#core/atlas/bounds';
import type { Measurement } from '#core/measure/measurement';
import type { MeasuredFeature, OwnData } from '#features/data/room';
import type { Mode, PanelTab } from '#features/explore/mode';
import type { ExportLayer } from '#features/export/source';
import type { Bench } from '#features/measure/room';
import type { Drawing } from '#map/drawing';
import type { OwnLayer } from '#map/own-layer';
import type { MapTool } from '#map/tool';
import type { Address } from '#state/address.svelte';
import type { Edition } from '#state/edition.svelte';
import type { Sight } from '#state/sight.svelte';
import { tellInPlace } from '#ui/later';

type Rooms = typeof import('#features/measure/room') & typeof import('#features/data/room');

const NOTHING_DRAWN: Drawing = [];
const NO_LAYERS: readonly OwnLayer[] = [];

/**
 * The mode of the page, and the rooms of the mode Measure. They are loaded when it is first wanted and stay: what was
 * measured is drawn while the person reads on.
 */
export class Workshop {
  #chosen = $state<Mode>();
  rooms = $state.raw<Rooms>();
  bench = $state.raw<Bench>();
  data = $state.raw<OwnData>();
  hasFailed = $state(false);
  isExporting = $state(false);
  /** The layer that is offered first when exporting, by its id. */
  exportedFirst = $state<string>();
  /** How often the view at hand was wanted in a deck. */
  viewsWanted = $state(0);
  /** A tab of the panel that is to be shown; a new object is a new wish. */
  wanted = $state.raw<{ tab: PanelTab }>();
  readonly #address: Address;
  readonly #edition: Edition;
  readonly #sight: Sight;

  constructor(address: Address, edition: Edition, sight: Sight) {
    this.#address = address;
    this.#edition = edition;
    this.#sight = sight;
  }

  /** Before anything was chosen it is reading, as in the page that was rendered before. */
  get mode(): Mode {
    return this.#chosen ?? 'read';
  }

  /** What works on the map in place of selecting. */
  get tool(): MapTool | undefined {
    return this.mode === 'measure' ? this.bench?.tool : undefined;
  }

  get drawing(): Drawing {
    return this.bench?.drawing ?? NOTHING_DRAWN;
  }

  get layers(): readonly OwnLayer[] {
    return this.data?.layers ?? NO_LAYERS;
  }

  /** The layers of the reader's own data, as the export takes them. */
  get layersToExport(): readonly ExportLayer[] {
    return (this.data?.items ?? []).flatMap((item) => {
      const { id, name, colour, layer } = item;
      if (!layer) return [];
      const columns = layer.properties.map((property) => property.name);
      return [{ id, name, colour, visible: item.isVisible, columns, read: () => item.chunks() }];
    });
  }

  turnTo(mode: Mode): void {
    this.#chosen = mode;
    if (mode !== 'measure') this.bench?.measuring.rest();
  }

  /** Opens on a mode the address asks for, unless the person has chosen one. */
  offer(mode: Mode): void {
    this.#chosen ??= mode;
  }

  /** Opens the export; the layer of that id is offered first, if there is one. */
  export(first?: string): void {
    this.exportedFirst = first;
    this.isExporting = true;
  }

  /** Shows a tab of a mode. */
  show(tab: PanelTab, mode: Mode = 'measure'): void {
    this.turnTo(mode);
    this.wanted = { tab };
  }

  fit(bounds: Bounds): void {
    this.#sight.surface?.fit([edgesOf(bounds)]);
  }

  measure(feature: MeasuredFeature): void {
    this.bench?.measureFeature(feature);
    this.show('measure');
  }

  take(measurements: readonly Measurement[]): void {
    this.bench?.take(measurements);
    this.show('measure');
  }

  /** Opens on the measurements an address brings, which stand on the map in every mode, and loads what they need. To be called in an effect. */
  open(): void {
    const isBrought = this.#address.view.measure.length > 0;
    if (isBrought) this.offer('measure');
    if ((isBrought || this.mode === 'measure') && !this.rooms) void this.load();
  }

  /** Lets go of the reader's own files, and takes none that are still on their way: the page is being left. */
  stop(): void {
    this.#isLeft = true;
    this.data?.stop();
  }
  #isLeft = false;

  async load(): Promise<void> {
    this.hasFailed = false;
    try {
      const [measure, data] = await Promise.all([
        tellInPlace(import('#features/measure/room')),
        tellInPlace(import('#features/data/room'))
      ]);
      if (this.#isLeft) return;
      this.bench ??= new measure.Bench(this.#edition, this.#sight);
      const own = (this.data ??= new data.OwnData(this.#sight));
      this.bench.snapToLayer = own.snap;
      this.bench.onown = ({ layer, id }) => {
        own.select(layer, id);
        this.show('data');
      };
      this.rooms = { ...measure, ...data };
    } catch {
      this.hasFailed = true;
    }
  }
}
