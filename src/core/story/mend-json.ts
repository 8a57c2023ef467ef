/** Where a text stops being JSON, counted from 1. */
export interface Break {
  line: number;
  column: number;
}

/**
 * Reads JSON. A broken text gives what stood whole before the break – the lists and objects that were open there are
 * closed – and where it broke; a text without any such part gives `undefined`.
 */
export function mendJson(text: string): { value: unknown; broken: Break | null } {
  try {
    return { value: JSON.parse(text) as unknown, broken: null };
  } catch {
    const { end, closing, stopped } = scan(text);
    return { value: parseOr(text.slice(0, end) + closing), broken: placeOf(text, stopped) };
  }
}

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function placeOf(text: string, index: number): Break {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}

/** What may stand next: a value, a key, or what parts and closes them. */
type Awaited = 'value' | 'key' | 'first-value' | 'first-key' | 'after';

const BARE = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.eE])|true|false|null)/y;
const COLON = /[ \t\r\n]*:/y;
const SPACE = /[ \t\r\n]*/y;

/** Walks over a text as far as it is JSON: `end` is behind the last whole value, `closing` what would then close the text. */
class Scanner {
  /** What is open: the brackets that will close it, the innermost first. */
  open = '';
  end = 0;
  closing = '';
  at = 0;
  awaited: Awaited = 'value';

  constructor(readonly text: string) {}

  /** Steps over the next token; false where there is none. */
  step(): boolean {
    this.take(SPACE);
    const mark = this.text[this.at];
    if (this.awaited === 'after') return this.separate(mark);
    if (this.awaited === 'first-value' && mark === ']') return this.close();
    if (this.awaited === 'first-key' && mark === '}') return this.close();
    if (this.awaited === 'key' || this.awaited === 'first-key') {
      return this.takeString() && this.take(COLON) && this.await('value');
    }
    if (mark === '[') return this.enter(']', 'first-value');
    if (mark === '{') return this.enter('}', 'first-key');
    return (mark === '"' ? this.takeString() : this.take(BARE)) && this.finish();
  }

  take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return found !== null;
  }

  /** By hand: a pattern would remember each of millions of characters. */
  takeString(): boolean {
    let end = this.at + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    if (this.text[this.at] !== '"' || parseOr(this.text.slice(this.at, end + 1)) === undefined) return false;
    this.at = end + 1;
    return true;
  }

  await(awaited: Awaited): boolean {
    this.awaited = awaited;
    return true;
  }

  enter(bracket: string, awaited: Awaited): boolean {
    this.open = bracket + this.open;
    this.at += 1;
    this.keep();
    return this.await(awaited);
  }

  close(): boolean {
    this.open = this.open.slice(1);
    this.at += 1;
    return this.finish();
  }

  separate(mark: string | undefined): boolean {
    if (mark !== undefined && mark === this.open[0]) return this.close();
    if (mark !== ',' || this.open === '') return false;
    this.at += 1;
    return this.await(this.open[0] === '}' ? 'key' : 'value');
  }

  finish(): boolean {
    this.keep();
    return this.await('after');
  }

  keep(): void {
    this.end = this.at;
    this.closing = this.open;
  }
}

function scan(text: string): { end: number; closing: string; stopped: number } {
  const scanner = new Scanner(text);
  while (scanner.open.length <= MOST_DEPTH && scanner.step());
  return { end: scanner.end, closing: scanner.closing, stopped: scanner.at };
}

/** Nothing of ours lies deeper. */
const MOST_DEPTH = 64;
