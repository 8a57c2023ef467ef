import { lineAt } from '../exchange/read/line-at';
import { JsonScanner } from '../json/scan';

/** Where a text stops being JSON, counted from 1. */
export interface Break {
  line: number;
  column: number;
}

/** Nothing of ours lies deeper. */
const MOST_DEPTH = 64;

/**
 * Reads JSON. A broken text gives what stood whole before the break – the lists and objects that were open there are
 * closed – and where it broke; a text without any such part gives `undefined`.
 */
export function mendJson(text: string): { value: unknown; broken: Break | null } {
  try {
    return { value: JSON.parse(text) as unknown, broken: null };
  } catch {
    const { mended, stopped } = mend(text);
    return { value: parseOr(mended), broken: lineAt(text, stopped) };
  }
}

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The text up to its last whole value, with what is open there closed. */
function mend(text: string): { mended: string; stopped: number } {
  const scanner = new JsonScanner(text);
  let end = 0;
  while (scanner.open.length <= MOST_DEPTH && scanner.step()) if (scanner.isWhole) end = scanner.at;
  // Behind a whole value nothing is opened or closed without another.
  const closing = end === 0 ? '' : scanner.open.toReversed().join('');
  return { mended: text.slice(0, end) + closing, stopped: scanner.at };
}
