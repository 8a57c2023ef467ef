import type { FeatureCollection } from 'geojson';
import type { Atlas } from '#core/atlas/atlas';
import type { PassageNames } from '#core/network/passage-names';
import type { Findings } from '#core/search/find';
import type { SearchIndex } from '#core/search/search-index';
import { language } from '#i18n/index';
import { tellInPlace } from '#ui/later';
import type { Option } from './options';

/** Gives what is found beside the atlas, each from a file of its own. */
export interface Beside {
  /** The labels of the map, among them cities and countries. */
  labels: () => Promise<unknown>;
  /** The names of the passages. */
  passages: () => Promise<unknown>;
}

const MOST_OPTIONS = 10;
const NOTHING: Findings = { positions: [], found: [], failure: null };

/** The state of the search: what is typed, what answers it, which answer is marked. */
export class SearchBox {
  open = $state(false);
  #query = $state('');
  /** Where the arrow keys went; `null` as long as they have not been used for this query. */
  #moved = $state<number | null>(null);
  #answering = $state.raw<typeof import('./answering')>();
  #index = $state.raw<SearchIndex | null>(null);
  #indexed: Atlas | null = null;
  failed = $state(false);
  /** True once all that can be found has come: before, what is not found may be on its way. */
  ready = $state(false);

  readonly findings: Findings = $derived(this.#answering?.find(this.#query, this.#index, MOST_OPTIONS) ?? NOTHING);
  readonly options: Option[] = $derived(this.#answering?.optionsOf(this.findings, language()) ?? []);
  /** Why what is typed is no position, where it looks like one. */
  readonly failure = $derived(this.findings.failure && this.#answering?.coordinateFailure(this.findings.failure));

  /** True once what answers has come: positions can be found. */
  get answers(): boolean {
    return this.#answering !== undefined;
  }

  get query(): string {
    return this.#query;
  }

  /** The row Enter takes. The first one stands ready, but a reading that needs a decision waits for one. */
  get active(): number {
    const first = this.options.length > 0 && !this.findings.failure ? 0 : -1;
    return this.#moved ?? first;
  }

  /** Takes what is typed and shows the answers. */
  type(text: string): void {
    this.#query = text;
    this.#moved = null;
    this.open = text.trim() !== '';
  }

  /** Marks another row, around the ends of the list. */
  move(step: 1 | -1): void {
    const count = this.options.length;
    if (count === 0) return;
    const from = this.active === -1 && step === -1 ? count : this.active;
    this.#moved = (from + step + count) % count;
  }

  /** Marks a row under the pointer. */
  mark(index: number): void {
    this.#moved = index;
  }

  /** Closes the list under the name of what was chosen. */
  settle(name: string): void {
    this.type(name);
    this.open = false;
  }

  /** Loads what answers, and builds the index of names once an atlas is there; with what the map labels and passages when they come. */
  async prepare(atlas: Atlas | null, beside: Beside): Promise<void> {
    if (this.#answering && (!atlas || this.#indexed === atlas)) return;
    this.#indexed = atlas;
    this.failed = this.ready = false;
    try {
      const { buildSearchIndex, namedLabels, namedSubjects } = (this.#answering = await tellInPlace(import('./answering')));
      if (!atlas || this.#indexed !== atlas) return;
      this.#index = buildSearchIndex(atlas, namedSubjects());
      // Without them the atlas itself is found all the same.
      const [labels, names] = await Promise.allSettled([beside.labels(), beside.passages()]);
      if (this.#indexed !== atlas) return;
      const labelled = labels.status === 'fulfilled' ? namedLabels(labels.value as FeatureCollection, atlas) : [];
      const passages = names.status === 'fulfilled' ? (names.value as PassageNames).passages : [];
      if (labelled.length + passages.length > 0) this.#index = buildSearchIndex(atlas, namedSubjects(), labelled, passages);
      this.ready = true;
    } catch {
      this.#indexed = null;
      this.failed = true;
    }
  }
}
