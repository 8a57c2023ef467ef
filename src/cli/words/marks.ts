import type { FormatLanguage } from '../../core/format/locale';

const LEFT_TO_RIGHT = '\u200e';
/** So much of what was typed is enough to know it again. */
const LONGEST = 80;

/** A text of others in one line: it begins none of its own among those that are told. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What was typed, in one line that is not too long. */
export function clip(text: string): string {
  const line = oneLine(text);
  const signs = [...line.slice(0, 2 * LONGEST + 2)];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : line;
}

export function quoted(text: string, language: FormatLanguage): string {
  return language === 'ar' ? `«${clip(text)}»` : `“${clip(text)}”`;
}

/** What is typed from left to right, `--help` or `<to>`, also where the text runs from right to left. */
export function typed(text: string, language: FormatLanguage): string {
  return language === 'ar' ? leftToRight(clip(text)) : clip(text);
}

/** The same of what is told to be typed, within a text that runs from right to left: all of it, however long. */
export function leftToRight(text: string): string {
  return LEFT_TO_RIGHT + text + LEFT_TO_RIGHT;
}
