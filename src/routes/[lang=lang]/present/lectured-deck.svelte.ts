import { untrack } from 'svelte';
import type { Deck } from '#core/story/deck';
import type { Console } from '#features/present/room';
import { loadDeck, onDecksChanged } from '#state/decks';

/**
 * A deck of one's own that is lectured from. What another window does to it meanwhile is only offered: nothing changes
 * before an audience until the lecturer says so, and then in all windows of the lecture.
 */
export class LecturedDeck {
  readonly #console: Console;
  #deck = $state.raw() as Deck;
  #newer = $state.raw<Deck>();

  constructor(deck: Deck, console: Console) {
    this.#deck = deck;
    this.#console = console;
  }

  /** The deck as it is shown. */
  get deck(): Deck {
    return this.#deck;
  }

  /** Whether it was changed since, to something that can be shown. */
  get isChanged(): boolean {
    return this.#newer !== undefined && this.#newer.steps.length > 0;
  }

  /** Shows it as it was changed, in all windows, at the step that stands. */
  renew(): void {
    const newer = this.#newer;
    if (!newer) return;
    const { step } = this.#console.session.shown;
    const place = newer.steps.findIndex(({ id }) => id === this.#deck.steps[step]?.id);
    const { changed, steps } = newer;
    this.#console.act({ kind: 'renew', changed, stepCount: steps.length, step: place < 0 ? step : place });
  }

  /** Hears of changes until what it gives back is called. To be called in an effect. */
  attend(): () => void {
    return onDecksChanged(({ id, what }) => {
      if (id === this.#deck.id && what === 'saved') void this.#load().then((deck) => (this.#newer = deck));
    });
  }

  /** Takes the deck anew once a window of the lecture has said so. To be called in an effect. */
  follow(): void {
    const { changed } = this.#console.session;
    if (changed === undefined || changed === untrack(() => this.#deck.changed)) return;
    void this.#load().then((deck) => {
      if (deck) [this.#deck, this.#newer] = [deck, undefined];
    });
  }

  /** The deck as it is kept, where that is another than is shown. */
  async #load(): Promise<Deck | undefined> {
    const kept = await loadDeck(this.#deck.id);
    return kept.ok && kept.value.deck.changed !== this.#deck.changed ? kept.value.deck : undefined;
  }
}
