import type { Deck } from '#core/story/deck';
import { formatDeckAddress } from '#core/story/deck-address';
import { writeDeckFile } from '#core/story/deck-file';
import { decksPath } from '#state/pages';
import { fileName, saveBlob } from '#ui/save-blob';
import { momentNow } from './keep';
import { deckTitle } from './told';

/** How a file of a deck ends. */
const DECK_EXTENSION = 'masarat.json';
/** Before the deck in the part of an address that no server is sent. */
const MARK = '#open=';

/** Hands the deck to the browser as a file that holds all of it. */
export function saveDeckFile(deck: Deck): void {
  const dated = { ...deck, changed: momentNow() };
  saveBlob(new Blob([writeDeckFile(dated)], { type: 'application/json' }), fileName(deckTitle(deck), DECK_EXTENSION));
}

/** A whole address that opens the deck anywhere; nothing where the deck is too large for one. */
export function deckLink(deck: Deck): string | undefined {
  const text = formatDeckAddress(deck);
  return text && `${location.origin}${decksPath()}${MARK}${text}`;
}

/** The deck an address brings, still as text. */
export function sharedText(hash: string): string | undefined {
  return hash.startsWith(MARK) ? hash.slice(MARK.length) : undefined;
}
