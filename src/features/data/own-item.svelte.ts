import type { ColumnChoice, Layer, LayerFeature, ReadFailure, TablePreview } from '#core/exchange/layer';
import { LABEL_PROPERTY } from '#core/exchange/drawn-copy';
import type { PackedLayer } from '#core/exchange/packed-layer';
import type { MeasureColour, Measurement } from '#core/measure/measurement';
import { m } from '#i18n/index';
import type { OwnLayer } from '#map/own-layer';
import { LayerWorker } from './layer-worker';
import type { Progress } from './protocol';
import { failureText } from './words';

/** What has become of a file. */
type ItemState =
  | { kind: 'reading'; progress: Progress }
  | { kind: 'asking'; table: TablePreview }
  | { kind: 'failed'; failure: ReadFailure }
  | { kind: 'ready'; layer: Layer; packed: PackedLayer; drawn: Drawn; measurements: readonly Measurement[] };

/** What the map draws of a layer: another file with another label. */
type Drawn = Pick<OwnLayer, 'key' | 'file'>;

const CHUNK = 1000;
let drawings = 0;

/** One file of the reader's own: being read, asked about, failed, or a layer of the map. */
export class OwnItem {
  readonly id: string;
  readonly name: string;
  state = $state.raw<ItemState>({ kind: 'reading', progress: { step: 'loading' } });
  colour = $state<MeasureColour>('blue');
  opacity = $state(1);
  isVisible = $state(true);
  /** The attribute that is written beside the features. */
  label = $state<string | null>(null);
  /** The number of the feature that is looked at. */
  selected = $state<number | null>(null);
  readonly #file: Blob;
  #worker: LayerWorker | undefined;

  constructor(id: string, file: Blob, name: string, colour: MeasureColour) {
    this.id = id;
    this.name = name;
    this.colour = colour;
    this.#file = file;
  }

  /** Reads the file, after an answer about its columns once more. */
  async read(columns?: ColumnChoice): Promise<void> {
    this.#worker?.stop();
    const worker = new LayerWorker();
    this.#worker = worker;
    this.state = { kind: 'reading', progress: { step: 'loading' } };
    const result = await worker.read(this.#file, this.name, columns, (progress) => {
      if (this.state.kind === 'reading') this.state = { kind: 'reading', progress };
    });
    if (this.#worker !== worker) return;
    if (result.ok) {
      const { contents, ...summary } = result.summary;
      const layer: Layer = { id: this.id, name: this.name, ...contents, ...summary };
      const { packed, measurements } = result;
      this.state = { kind: 'ready', layer, packed, measurements, drawn: keyed(result.drawn) };
      worker.ondeath = () => {
        if (this.#worker === worker) this.state = { kind: 'failed', failure: { ok: false, code: 'broke-off' } };
      };
    } else {
      worker.stop();
      this.state =
        result.code === 'columns-needed' ? { kind: 'asking', table: result.table } : { kind: 'failed', failure: result };
    }
  }

  /** Lets go of everything the file has become. */
  stop(): void {
    this.#worker?.stop();
  }

  /** Asks the worker; only a layer that is ready answers. */
  get worker(): LayerWorker {
    return this.#worker!;
  }

  get layer(): Layer | undefined {
    return this.state.kind === 'ready' ? this.state.layer : undefined;
  }

  get packed(): PackedLayer | undefined {
    return this.state.kind === 'ready' ? this.state.packed : undefined;
  }

  /** The measurements that a file of our own was made from. */
  get measurements(): readonly Measurement[] {
    return this.state.kind === 'ready' ? this.state.measurements : [];
  }

  /** What the map draws of it. */
  get drawn(): OwnLayer | undefined {
    if (this.state.kind !== 'ready') return undefined;
    return {
      id: this.id,
      ...this.state.drawn,
      colour: this.colour,
      kindsOfGeometry: this.state.layer.kinds,
      labelProperty: this.label === null ? undefined : LABEL_PROPERTY,
      opacity: this.opacity,
      visible: this.isVisible,
      selected: this.selected === null ? [] : [this.selected]
    };
  }

  /** Writes an attribute beside the features, or none. */
  async labelBy(property: string | null): Promise<void> {
    const answer = await this.worker.ask('draw', { label: property }).catch(() => undefined);
    if (!answer || this.state.kind !== 'ready') return;
    this.label = property;
    this.state = { ...this.state, drawn: keyed(answer.drawn) };
  }

  /** All features as they were read, some at a time. Throws why in words where the layer goes meanwhile. */
  async *chunks(): AsyncGenerator<LayerFeature[], void, undefined> {
    const count = this.layer?.featureCount ?? 0;
    for (let from = 0; from < count; from += CHUNK) {
      const answer = await this.worker.ask('chunk', { from, count: CHUNK }).catch(() => undefined);
      if (!answer) throw new Error(this.state.kind === 'failed' ? failureText(this.state.failure) : m.data_gone());
      yield answer.features;
    }
  }
}

function keyed(file: Blob): Drawn {
  drawings += 1;
  return { key: `drawn-${drawings}`, file };
}
