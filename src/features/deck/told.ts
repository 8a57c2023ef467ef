import type { StoryText } from '#core/story/story';
import { language, m, type Locale } from '#i18n/index';

/** A text in a language, or in the other where that one was left empty. */
export function told(text: StoryText, wanted: Locale = language()): string {
  return text[wanted] || text.ar || text.en;
}

/** The title of a deck; one without a title is called so. */
export function deckTitle(deck: { title: StoryText }): string {
  return told(deck.title) || m.deck_untitled();
}

/** The title of a step; one without is called by its number, counted from 1. */
export function stepTitle(step: { title: StoryText }, number: number): string {
  return told(step.title) || m.deck_step({ number });
}

/** A name that turns no sentence around, whatever its direction. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
