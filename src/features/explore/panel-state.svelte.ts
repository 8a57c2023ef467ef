import type { SheetHeight } from '#ui/sheet-height';

/** What the panel shows. The legend is a tab only in the sheet of a phone; elsewhere it stands by itself. */
export type PanelTab = 'layers' | 'legend' | 'article' | 'nearby' | 'selection';

/**
 * Whether the panel is open, how much of it, and on which tab. Local to the window: nothing of it is shared. A new
 * selection opens the panel on itself; when it goes, the panel is as it was.
 */
export class PanelState {
  /** Pixels, where the window is wide enough to choose. */
  width = $state(400);

  readonly #selectionKey: () => string;
  #wanted = $state(true);
  /** The selection over which the reader closed the panel. */
  #closedOver = $state('');
  /** The tab to go back to when a selection goes: it may have been chosen from a list there. */
  #before: PanelTab = 'layers';
  #tab = $derived.by<PanelTab>(() => (this.#selectionKey() ? 'selection' : this.#before));
  #height = $derived.by<SheetHeight>(() => (this.#selectionKey() ? 'half' : 'peek'));

  /** `selectionKey` gives one text per selection, and an empty one for none. */
  constructor(selectionKey: () => string) {
    this.#selectionKey = selectionKey;
  }

  get tab(): PanelTab {
    return this.#tab;
  }

  get height(): SheetHeight {
    return this.#height;
  }

  get isOpen(): boolean {
    const key = this.#selectionKey();
    return this.#wanted || (key !== '' && key !== this.#closedOver);
  }

  open(): void {
    this.#wanted = true;
  }

  close(): void {
    this.#wanted = false;
    this.#closedOver = this.#selectionKey();
  }

  /** Shows a tab; a folded sheet rises for it. */
  turnTo(tab: PanelTab): void {
    this.#tab = tab;
    if (tab !== 'selection') this.#before = tab;
    if (this.#height === 'peek') this.#height = 'half';
  }

  setHeight(height: SheetHeight): void {
    this.#height = height;
  }
}
