import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { formatAddress } from '#core/view/format-address';
import type { Atlas } from '#core/atlas/atlas';
import { parseAddress, type Ignored } from '#core/view/parse-address';
import { laterParts, readAddress } from '#core/view/read-address';
import { DEFAULT_VIEW, type View } from '#core/view/view';

/**
 * The address owns what is shareable: the view is read from it and changed by writing it. There is no second copy.
 * A static page knows no query, so on the server the view is the default one.
 */
export class Address {
  #read = $derived.by(() => (browser ? parseAddress(page.url.search).view : DEFAULT_VIEW));
  /** The query that came last and that the page did not write. */
  #arrival = $state.raw<string>();
  #atlas = $state.raw<Atlas | null>(null);
  /** What of the arrival names a place that lies elsewhere: known a little after the atlas. */
  #stray = $state.raw<readonly Ignored[]>([]);
  readonly #told = $derived.by(() => readAddress(this.#arrival ?? '', this.#atlas));
  /** The query this page wrote last. */
  #written: string | undefined;
  /** A view on its way into the address: what is changed before it arrives is changed on top of it. */
  #coming = $state.raw<View>();
  /** Whether what is on its way is a step of its own. */
  #isStep = false;

  get view(): View {
    return this.#read;
  }

  /** The view with what is on its way into the address: what comes of it need not wait. */
  get coming(): View {
    return this.#coming ?? this.view;
  }

  /** What the address said on arrival and could not be taken. It outlasts the page's own writing, which drops those parts. */
  get ignored(): readonly Ignored[] {
    return [...this.#told.ignored, ...this.#stray];
  }

  /** Whether the atlas is wanted, to find places that the address names without their positions. */
  get isWaiting(): boolean {
    return this.#told.isWaiting;
  }

  /** Whether the view has all that the address brings. */
  get isWhole(): boolean {
    return this.#arrival !== undefined && !this.isWaiting;
  }

  /** To be called after every navigation: an address the page did not write itself is news. */
  arrived(): void {
    if (page.url.search === this.#written) return;
    this.#written = undefined;
    this.#arrival = page.url.search;
    this.#complete();
  }

  /** The atlas has come: what waited for places of it comes into the view, and the address is written in full. */
  know(atlas: Atlas): void {
    this.#atlas = atlas;
    this.#complete();
  }

  /** Changes the view as a step of its own: back returns from it. */
  change(patch: Partial<View>): void {
    this.#write(patch, false);
  }

  /** Changes the view in place: for the camera, whose every move would drown the history. */
  adjust(patch: Partial<View>): void {
    this.#write(patch, true);
  }

  /** The query of a changed view, for links: `?subjects=…` or nothing. */
  queryOf(patch: Partial<View>): string {
    // What the view has of measurements stands in the address: who gives it more sees to it that they fit.
    const query = formatAddress({ ...this.coming, ...patch }, true);
    return query && `?${query}`;
  }

  #complete(): void {
    void this.#lookForStray(this.#arrival ?? '', this.#atlas);
    const parts = this.#atlas ? laterParts(this.#arrival ?? '', this.#atlas, this.coming) : {};
    if (Object.keys(parts).length > 0) this.adjust(parts);
  }

  async #lookForStray(arrival: string, atlas: Atlas | null): Promise<void> {
    this.#stray = [];
    if (!atlas) return;
    const { view } = readAddress(arrival, atlas);
    if (view.route.length === 0 && view.measure.length === 0 && !view.reach) return;
    // Where it does not come, such places stand as they did before: by their positions, without a word.
    const { strayPlaces } = await import('#core/view/stray-places').catch(() => ({ strayPlaces: () => [] }));
    if (arrival === (this.#arrival ?? '')) this.#stray = strayPlaces(view, atlas);
  }

  #write(patch: Partial<View>, inPlace: boolean): void {
    const query = this.queryOf(patch);
    if (query === page.url.search && !this.#coming) return;
    const coming = { ...this.coming, ...patch };
    this.#coming = coming;
    this.#isStep ||= !inPlace;
    this.#written = query;
    const address = `${page.url.pathname}${query}${page.url.hash}`;
    // The path is the page's own, already resolved. A later write overtakes this one; the last clears the way.
    // eslint-disable-next-line svelte/no-navigation-without-resolve
    const arrival = goto(address, { replaceState: !this.#isStep, noScroll: true, keepFocus: true });
    void arrival
      .catch(() => {})
      .finally(() => {
        if (this.#coming !== coming) return;
        this.#coming = undefined;
        this.#isStep = false;
      });
  }
}
