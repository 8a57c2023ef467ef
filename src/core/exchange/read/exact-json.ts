import { endOfString } from '../../json/scan';
import type { Note } from '../layer';

/** Whole numbers of so many digits may be greater than 2^53, beyond which neighbours become one. */
const LONG = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
/** Whether there may be any at all, soon found: nearly no file has one, and many have long fractions. */
const ANY_LONG = /[:[,\s]-?\d{16}/;

/** Parses JSON and keeps whole numbers that a JavaScript number would write with other digits as texts, digit by digit. */
export class ExactJson {
  #keptAsText = 0;

  /** Throws what `JSON.parse` throws. */
  parse(text: string): unknown {
    return JSON.parse(ANY_LONG.test(text) ? this.#quoted(text) : text) as unknown;
  }

  /** What the reader should know of the numbers. */
  notes(): Note[] {
    return this.#keptAsText > 0 ? [{ code: 'numbers-as-text', count: this.#keptAsText }] : [];
  }

  /** The text with such numbers between quotation marks; what stands between some already is left alone. */
  #quoted(text: string): string {
    const parts: string[] = [];
    let at = 0;
    while (at < text.length) {
      const mark = text.indexOf('"', at);
      const open = mark === -1 ? text.length : mark;
      const end = endOfString(text, open);
      parts.push(this.#quotedOutside(text.slice(at, open)), text.slice(open, end));
      at = end;
    }
    return parts.join('');
  }

  #quotedOutside(text: string): string {
    return text.replace(LONG, (digits) => {
      // What numbers are written with is read as the number it was.
      if (String(Number(digits)) === digits) return digits;
      this.#keptAsText += 1;
      return `"${digits}"`;
    });
  }
}
