import { newDeck, type Deck } from '#core/story/deck';
import { m } from '#i18n/index';
import { freshDeckId } from '#state/decks';

/** A deck that has no steps and the usual name. */
export function freshDeck(): Deck {
  const title = { ar: m.deck_new_title({}, { locale: 'ar' }), en: m.deck_new_title({}, { locale: 'en' }) };
  return newDeck(freshDeckId(), title, new Date());
}
