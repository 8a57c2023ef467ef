import { LOCALE_OF } from '#core/format/locale';
import type { StoryText } from '#core/story/story';
import { language, m } from '#i18n/index';
import { told } from '#i18n/told';

/** The title of a deck; one without a title is called so. */
export function deckTitle(deck: { title: StoryText }): string {
  return told(deck.title) || m.deck_untitled();
}

/** When a deck was changed, on the reader's own clock. */
export function changedWhen({ changed }: { changed: string }): string {
  return new Intl.DateTimeFormat(LOCALE_OF[language()], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(changed));
}
