import type { StoryText } from '#core/story/story';
import { language, m, type Locale } from './index';

/** A text in a language, or in the other where that one was left empty: a deck of one's own may be in one alone. */
export function told(text: StoryText, wanted: Locale = language()): string {
  return [text[wanted], text.ar, text.en].find((each) => each.trim() !== '') ?? '';
}

/** Whether a step was given a title, in either language. */
export function isTitled({ title }: { title: StoryText }): boolean {
  return told(title, 'ar') !== '';
}

/** What a step is called wherever it is named: by its title, or by its number, counted from 1. */
export function stepName(step: { title: StoryText }, number: number, wanted: Locale = language()): string {
  return told(step.title, wanted) || m.step_untitled({ number }, { locale: wanted });
}
