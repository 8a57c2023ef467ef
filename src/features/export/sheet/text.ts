import { isolatedLines } from '#i18n/isolated';
import { element, escapeText, type Attributes } from '#map/drawn/svg';
import { textWidth, wrapText } from '#map/drawn/text-width';

/** Which way the sheet is read: its furniture and its texts begin on that side. */
export type SheetLanguage = 'ar' | 'en';

export interface Text {
  text: string;
  /** Pixels. */
  size: number;
  weight?: number;
  fill: string;
  /** For addresses and other texts that run to the right in both languages. */
  latin?: boolean;
}

export const LINE_HEIGHT = 1.45;
/** Where the baseline of a line lies, in multiples of its size from its top. */
const BASELINE = 1.05;

/** A text in lines no longer than a width; what has no spaces, such as an address, is cut where it must be. */
export function linesOf(text: string, size: number, width: number): string[] {
  return isolatedLines(wrapText(text, size, width).flatMap((line) => cutLong(line, size, width)));
}

function cutLong(line: string, size: number, width: number): string[] {
  if (textWidth(line, size) <= width || line.includes(' ')) return [line];
  const lines: string[] = [''];
  for (const letter of line) {
    if (textWidth(lines.at(-1)! + letter, size) > width) lines.push('');
    lines[lines.length - 1] += letter;
  }
  return lines;
}

/** Lines of text below one another, the first with its top at `top`; `start` is the side the language begins on. */
export function drawLines(lines: readonly string[], start: number, top: number, look: Text, language: SheetLanguage): string {
  const { size, weight, fill, latin = false } = look;
  const isTurned = language === 'ar';
  const attributes: Attributes = {
    'font-size': size,
    'font-weight': weight,
    fill,
    direction: isTurned && !latin ? 'rtl' : undefined,
    // A line that runs to the right ends on the side where Arabic begins.
    'text-anchor': isTurned && latin ? 'end' : undefined
  };
  return lines
    .map((line, index) =>
      element('text', { x: start, y: top + size * (index * LINE_HEIGHT + BASELINE), ...attributes }, escapeText(line))
    )
    .join('');
}

/** How high some lines of a size are. */
export function heightOf(lines: number, size: number): number {
  return lines * size * LINE_HEIGHT;
}
