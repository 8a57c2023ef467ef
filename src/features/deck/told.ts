import type { StoryText } from '#core/story/story';
import { m } from '#i18n/index';
import { told } from '#i18n/told';

/** The title of a deck; one without a title is called so. */
export function deckTitle(deck: { title: StoryText }): string {
  return told(deck.title) || m.deck_untitled();
}

/** A name that turns no sentence around, whatever its direction. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
