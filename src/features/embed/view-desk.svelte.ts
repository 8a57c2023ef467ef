import type { EmbedState } from '#core/embed/answer';
import type { EmbedEvent } from '#core/embed/message';
import { formatAddress, formatCamera } from '#core/view/format-address';
import type { Atlas } from '#core/atlas/atlas';
import type { Ignored } from '#core/view/parse-address';
import { laterParts, readAddress } from '#core/view/read-address';
import { strayPlaces } from '#core/view/stray-places';
import { DEFAULT_VIEW, type Camera, type Selection, type View } from '#core/view/view';
import type { EmbedHost } from './channel';

/** What a frame shows: the view of its address, then what its reader or the page round it made of that. */
export class ViewDesk implements EmbedHost {
  view = $state.raw<View>(DEFAULT_VIEW);
  /** The reader has laid hands on the map since a view was wanted. */
  isTaken = $state(false);
  /** The query that was wanted, while the atlas is to come in which its places are found. */
  waiting = $state.raw<string>();
  #atlas: Atlas | null = null;
  /** Whether this edition holds a thing; of what has not come yet the best is assumed. */
  knows: (selection: Selection) => boolean = () => true;
  /** Told when the reader has changed what is shown. */
  ontold: (event: EmbedEvent) => void = () => {};

  state(): EmbedState {
    const { selection } = this.view;
    return {
      view: formatAddress(this.view),
      selected: selection ? `${selection.kind}:${selection.id}` : null,
      step: null
    };
  }

  setView(query: string): readonly Ignored[] {
    const { view, ignored: unread, isWaiting } = readAddress(query, this.#atlas);
    const ignored = [...unread, ...(this.#atlas ? strayPlaces(view, this.#atlas) : [])];
    const { selection } = view;
    this.waiting = isWaiting ? query : undefined;
    const unknown = selection && !this.knows(selection) ? selection : undefined;
    this.view = unknown ? { ...view, selection: null } : view;
    this.isTaken = false;
    return unknown ? [...ignored, { parameter: 'select', value: `${unknown.kind}:${unknown.id}`, code: 'bad-value' }] : ignored;
  }

  /** The atlas has come: what waited for places of it comes into the view. */
  know(atlas: Atlas): void {
    this.#atlas = atlas;
    if (this.waiting !== undefined) this.view = { ...this.view, ...laterParts(this.waiting, atlas, this.view) };
    this.waiting = undefined;
  }

  take(): void {
    this.isTaken = true;
  }

  /**
   * The map has come to rest: where the reader has moved it to, or where the page round it wanted it, which is no news, nor that
   * a map makes room beside it for what is told of a route.
   */
  moved(camera: Camera): void {
    if (!this.isTaken || formatCamera(camera) === formatCamera(this.view.camera)) return;
    this.view = { ...this.view, camera };
    this.ontold('view-changed');
  }

  /** What is selected is not in this edition: the view is as if nothing were. */
  forget(): void {
    this.view = { ...this.view, selection: null };
  }

  /** The reader has selected something, or nothing. */
  select(selection: Selection | null): void {
    if (!selection && !this.view.selection) return;
    this.view = { ...this.view, selection };
    this.ontold('selected');
  }
}
