import type { Language } from '../atlas/vocabulary';

/** The language of a spelling that carries none: its script tells it, where only one of ours is written in it; else null. */
export function languageOfScript(text: string): Language | null {
  if (/[پچژگکی]/u.test(text)) return 'fa';
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return /\p{Script=Han}/u.test(text) ? 'zh' : null;
}
