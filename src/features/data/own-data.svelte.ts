import { edgesOf } from '#core/atlas/bounds';
import type { ColumnChoice } from '#core/exchange/layer';
import { snapToFeature } from '#core/exchange/snap-to-feature';
import { freshId } from '#core/fresh-id';
import type { LonLat } from '#core/geodesy/longitude';
import { MEASURE_COLOURS } from '#core/measure/measurement';
import { m } from '#i18n/index';
import { number } from '#i18n/quantities';
import type { OwnLayer } from '#map/own-layer';
import type { Sight } from '#state/sight.svelte';
import { OwnItem } from './own-item.svelte';

/** A file on its way to be a layer. */
interface Begun {
  item: OwnItem;
  reading: Promise<void>;
}

/** A closer look at a single point would show no coast to know it by. */
const MAXIMUM_ZOOM = 8;

/** Black belongs to measurements; layers begin with the others, by turns. */
const COLOURS = MEASURE_COLOURS.filter((colour) => colour !== 'ink');

/** The reader's own layers of this visit. They stay in the browser, and go when the page is closed. */
export class OwnData {
  items = $state.raw<readonly OwnItem[]>([]);
  /** What was removed last and where it stood, until something else is removed. */
  removed = $state.raw<{ item: OwnItem; index: number } | null>(null);
  /** What is said of them where a new page is offered; nothing where none is read. */
  readonly loss = $derived(this.items.some(({ layer }) => layer) ? m.data_loss() : '');
  /** What is said of them where the view is shared or put into a deck: an address holds none of them. */
  readonly leftOut = $derived(this.loss && m.data_left_out());
  #made = 0;
  /** How many texts were taken: from the second on they are numbered, so that lists tell them apart. */
  #texts = 0;
  /** What was made of the text that was given last. */
  #lastText: OwnItem | undefined;
  readonly #sight: Pick<Sight, 'surface'>;

  constructor(sight: Pick<Sight, 'surface'>) {
    this.#sight = sight;
  }

  /** What the map draws, the newest on top. */
  readonly layers: readonly OwnLayer[] = $derived(this.items.flatMap((item) => item.drawn ?? []));

  add(files: Iterable<File>): void {
    void this.#show(Array.from(files, (file) => this.#begin(file, file.name)));
  }

  /** Takes text as a file. The name is what the layer is called, with a number where it is not the first. Gives whether it could be read. */
  async addText(text: string, name: string): Promise<boolean> {
    const last = this.#lastText;
    // A text that is mended comes in the place of what could not be read.
    if (last?.state.kind === 'failed') this.items = this.items.filter((each) => each !== last);
    else this.#texts += 1;
    const numbered = this.#texts > 1 ? m.data_text_number({ name, number: number(this.#texts) }) : name;
    const begun = this.#begin(new Blob([text]), numbered);
    const { item } = begun;
    this.#lastText = item;
    await this.#show([begun]);
    return item.state.kind !== 'failed';
  }

  /** Says where the positions of a table stand. */
  answer(item: OwnItem, columns: ColumnChoice): void {
    void this.#show([{ item, reading: item.read(columns) }]);
  }

  /** Takes a layer away; it can be brought back until another goes. */
  remove(item: OwnItem): void {
    this.removed?.item.stop();
    const index = this.items.indexOf(item);
    this.removed = item.layer ? { item, index } : null;
    if (!item.layer) item.stop();
    this.items = this.items.filter((each) => each !== item);
  }

  restore(): void {
    if (!this.removed) return;
    const { item, index } = this.removed;
    this.items = this.items.toSpliced(index, 0, item);
    this.removed = null;
  }

  /** Lets go of all layers with their workers, the one that could be brought back too. */
  stop(): void {
    for (const item of this.items) item.stop();
    this.removed?.item.stop();
    this.items = [];
    this.removed = null;
  }

  /** Looks at a feature, as when it is chosen on the map; `null` looks away. */
  select(layer: string, feature: number | null): void {
    for (const item of this.items) item.selected = item.id === layer ? feature : null;
  }

  /**
   * The exact position on a feature that is nearest to another: of its vertices when one lies within reach, else on its
   * edges. At once, whatever its size; nothing for a feature that has gone.
   */
  readonly snap = (layer: string, feature: number, near: LonLat, vertexReachMetres = 0): LonLat | undefined => {
    const packed = this.items.find(({ id }) => id === layer)?.packed;
    return packed && snapToFeature(packed, feature, near, vertexReachMetres)?.foot;
  };

  /** Brings what was opened together into sight once it has been read, unless all of it is seen. */
  async #show(begun: readonly Begun[]): Promise<void> {
    await Promise.all(begun.map(({ reading }) => reading));
    const read = begun.flatMap(({ item }) => (item.layer && this.items.includes(item) ? [item.layer] : []));
    const strokes = read.map(({ bounds }) => edgesOf(bounds));
    const { surface } = this.#sight;
    if (surface && strokes.flat().some((at) => !surface.isSeen(at))) surface.fit(strokes, { maximumZoom: MAXIMUM_ZOOM });
  }

  #begin(file: Blob, name: string): Begun {
    this.#made += 1;
    const item = new OwnItem(freshId(), file, name, COLOURS[(this.#made - 1) % COLOURS.length]!);
    this.items = [item, ...this.items];
    return { item, reading: item.read() };
  }
}
