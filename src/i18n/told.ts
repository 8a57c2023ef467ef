import { withDotsHeld } from '#core/format/dotted';
import type { StoryText } from '#core/story/story';
import { language, m, type Locale } from './index';

/** A text in a language, or in the other where that one was left empty: a deck of one's own may be in one alone. */
export function told(text: StoryText, wanted: Locale = language()): string {
  return [text[wanted], text.ar, text.en].find((each) => each.trim() !== '') ?? '';
}

/** Which of the two languages `told` has it in. */
function toldLanguage(text: StoryText, wanted: Locale): Locale {
  const other = wanted === 'ar' ? 'en' : 'ar';
  return text[wanted].trim() === '' && text[other].trim() !== '' ? other : wanted;
}

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * How an element that holds a told text alone says its language and direction. A title begins as its language does, not as
 * its first word: «LNG من يامال» begins on the right. What has no letter of its language's script was written in the other.
 */
export function toldLook(text: StoryText, wanted: Locale = language()): { lang: Locale; dir: 'ltr' | 'rtl' } {
  const lang = toldLanguage(text, wanted);
  const written = text[lang];
  const [own, foreign] = lang === 'ar' ? [ARABIC, LATIN] : [LATIN, ARABIC];
  const isForeign = !own.test(written) && foreign.test(written);
  return { lang, dir: (lang === 'ar') === isForeign ? 'ltr' : 'rtl' };
}

/** Whether a step was given a title, in either language. */
export function isTitled({ title }: { title: StoryText }): boolean {
  return told(title, 'ar') !== '';
}

/** What a step is called wherever it is named: by its title, or by its number, counted from 1. */
export function stepName(step: { title: StoryText }, number: number, wanted: Locale = language()): string {
  return withDotsHeld(told(step.title, wanted)) || m.step_untitled({ number }, { locale: wanted });
}
