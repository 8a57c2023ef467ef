import type { Problem } from '#core/problem';
import type { Deck } from '#core/story/deck';
import { writeDeckFile } from '#core/story/deck-file';
import type { Story } from '#core/story/story';
import { freshDeckId, onDecksChanged, type DeckHead } from '#state/decks';
import { copyOf } from './copy-of';
import { freshDeck } from './fresh-deck';
import { dropDeck, keepDeck, listKept, openDeck } from './keep';
import { rememberDeck } from './last-deck';

/** A deck that stands where another would. */
export interface Standing {
  deck: Deck;
  /** Whether the two differ in nothing but their dates. */
  isSame: boolean;
}

/** The decks of this browser. */
export class Shelf {
  /** Nothing until the list has come. */
  heads = $state.raw<readonly DeckHead[] | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** The deck that was removed last: it can be had back. */
  removed = $state.raw<Deck | null>(null);

  /** Lists the decks, now and whenever another window changes them. To be called once, in an effect. */
  attend(): () => void {
    void this.#list();
    return onDecksChanged(() => void this.#list());
  }

  async #list(): Promise<void> {
    const { heads, problem } = await listKept();
    this.heads = heads;
    this.problem = problem;
  }

  /** Keeps a deck, under an id of its own where another has it; gives the id. */
  async put(deck: Deck, changed?: string): Promise<string> {
    const isTaken = (await openDeck(deck.id)).ok;
    const { deck: kept } = await keepDeck(isTaken ? { ...deck, id: freshDeckId() } : deck, changed);
    rememberDeck(kept.id);
    await this.#list();
    return kept.id;
  }

  /** The deck that stands here under the id of another. */
  async standing(deck: Deck): Promise<Standing | undefined> {
    const found = await this.deckOf(deck.id);
    return found && { deck: found, isSame: contentOf(found) === contentOf(deck) };
  }

  /** Keeps a deck in the place of the one that has its id. */
  async replace(deck: Deck): Promise<string> {
    await keepDeck(deck);
    rememberDeck(deck.id);
    await this.#list();
    return deck.id;
  }

  /** Makes a deck without steps; gives its id. */
  make(): Promise<string> {
    return this.put(freshDeck());
  }

  /** Makes a deck that begins as a story is, or as another deck. */
  copy(story: Story): Promise<string> {
    return this.put(copyOf(story));
  }

  async duplicate(id: string): Promise<string | undefined> {
    const opened = await openDeck(id);
    return opened.ok ? this.copy(opened.value.deck) : undefined;
  }

  async deckOf(id: string): Promise<Deck | undefined> {
    const opened = await openDeck(id);
    return opened.ok ? opened.value.deck : undefined;
  }

  async remove(id: string): Promise<void> {
    const deck = await this.deckOf(id);
    await dropDeck(id);
    this.removed = deck ?? null;
    await this.#list();
  }

  /** Puts the deck that was removed last back where it stood. */
  async restore(): Promise<void> {
    const deck = this.removed;
    this.removed = null;
    if (deck) await this.put(deck, deck.changed);
  }
}

function contentOf(deck: Deck): string {
  return writeDeckFile({ ...deck, made: '', changed: '' });
}
