import type { StoryText } from '#core/story/story';
import { language } from '#i18n/index';

/** A text in the language of the page; a deck of one's own may have it in the other alone. */
export function said(text: StoryText): string {
  return text[language()] || text.ar || text.en;
}
