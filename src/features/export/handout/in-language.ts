import type { StoryText } from '#core/story/story';
import type { HandoutLanguage } from './options';

/** A text in the language it is written in, which need not be the one asked for. */
export interface LanguageText {
  text: string;
  language: HandoutLanguage;
}

/** A text in a language; a deck of one's own may hold it in the other alone. */
export function inLanguage(text: StoryText, language: HandoutLanguage): LanguageText {
  const other = language === 'ar' ? 'en' : 'ar';
  const isOther = text[language].trim() === '' && text[other].trim() !== '';
  const chosen = isOther ? other : language;
  return { text: writable(text[chosen]), language: chosen };
}

/** Without the characters that XML 1.0 has no room for: drawings, slides and pages could not hold them. */
function writable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '');
}
