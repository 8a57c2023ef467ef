import { untrack } from 'svelte';
import type { SheetHeight } from '#ui/sheet-height';
import type { Mode, PanelTab } from './mode';

/**
 * Whether the panel is open, how much of it, and on which tab. Local to the window: nothing of it is shared. A new
 * selection opens the panel on itself; when it goes, the panel is as it was. Each mode comes back to its own tab.
 */
export class PanelState {
  /** Pixels, where the window is wide enough to choose. */
  width = $state(400);

  readonly #selectionKey: () => string;
  readonly #mode: () => Mode;
  #wanted = $state(true);
  /** The selection over which the reader closed the panel. */
  #closedOver = $state('');
  /** The tab to go back to when a selection goes: it may have been chosen from a list there. */
  #before = $state<Record<Mode, PanelTab>>({ read: 'layers', measure: 'measure', routes: 'route' });
  readonly #isWorking = $derived.by(() => this.#mode() !== 'read');
  /** What was selected when measuring or routing began does not stand before it. */
  readonly #known = $derived.by(() => (this.#mode() !== 'read' ? untrack(this.#selectionKey) : ''));
  readonly #newKey = $derived.by(() => (this.#selectionKey() === this.#known ? '' : this.#selectionKey()));
  #tab = $derived.by<PanelTab>(() => (this.#newKey ? 'selection' : this.#before[this.#mode()]));
  #height = $derived.by<SheetHeight>(() => (this.#newKey || this.#isWorking ? 'half' : 'peek'));

  /** `selectionKey` gives one text per selection, and an empty one for none. */
  constructor(selectionKey: () => string, mode: () => Mode) {
    this.#selectionKey = selectionKey;
    this.#mode = mode;
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

  /** Shows a tab, in a panel that may have been closed. */
  show(tab: PanelTab): void {
    this.open();
    this.turnTo(tab);
  }

  /** Shows a tab; a folded sheet rises for it. */
  turnTo(tab: PanelTab): void {
    this.#tab = tab;
    if (tab !== 'selection') this.#before[this.#mode()] = tab;
    if (this.#height === 'peek') this.#height = 'half';
  }

  setHeight(height: SheetHeight): void {
    this.#height = height;
  }
}
