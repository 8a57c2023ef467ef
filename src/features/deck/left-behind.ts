import type { Deck } from '#core/story/deck';
import { readDeckFile, writeDeckFile } from '#core/story/deck-file';

/** A deck as a page that was left had it, before its store could take the last words. */
interface Left {
  deck: Deck;
  /** The dates of the kept decks it goes on from. */
  after: readonly string[];
}

const keyOf = (id: string): string => `masarat-deck-left:${id}`;

/**
 * Sets a deck down while its page is being left. The browser's database answers too late for that; this is written at
 * once, and {@link takeLeft} finds it when the deck is next opened.
 */
export function leaveBehind(deck: Deck, after: readonly string[]): void {
  try {
    localStorage.setItem(keyOf(deck.id), JSON.stringify({ text: writeDeckFile(deck), after }));
  } catch {
    // The saving that has begun may still be in time.
  }
}

/** What was left behind of a deck, to be found once. */
export function takeLeft(id: string): Left | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(id)) ?? '{}') as { text?: unknown; after?: unknown };
    forgetLeft(id);
    const reading = typeof kept.text === 'string' ? readDeckFile(kept.text) : undefined;
    if (!reading?.ok || !Array.isArray(kept.after)) return undefined;
    return { deck: { ...reading.deck, id }, after: kept.after.map(String) };
  } catch {
    return undefined;
  }
}

/** The deck is kept where it belongs. */
export function forgetLeft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Then nothing was left either.
  }
}
