import { deckFrom, type Deck } from '#core/story/deck';
import type { Story } from '#core/story/story';
import { freshDeckId } from '#state/decks';

/** A deck that begins as a story is, or as another deck. */
export function copyOf(story: Story): Deck {
  return deckFrom(story, freshDeckId(), new Date());
}
