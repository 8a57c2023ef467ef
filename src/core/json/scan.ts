/** What may stand next: a value, a key, the colon behind one, or what parts and closes them. */
type Awaited = 'value' | 'key' | 'first-value' | 'first-key' | 'colon' | 'after';

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** What goes on with a number: before it there stands a part of one only. */
const NUMBER_GOES_ON = /[\d.eE]/;

/** Walks over a text token by token, as far as it is JSON (RFC 8259). */
export class JsonScanner {
  /** The brackets that will close what is open, the innermost last. */
  readonly open: (']' | '}')[] = [];
  /** Where the next token begins, or the text stops being JSON. */
  at = 0;
  /** Whether the text up to here, with what is open closed, is JSON. */
  isWhole = false;
  readonly #text: string;
  #awaited: Awaited = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether all of the text has been walked over. */
  get isDone(): boolean {
    return this.#awaited === 'after' && this.open.length === 0 && this.at === this.#text.length;
  }

  /** Steps over the next token; false where there is none. */
  step(): boolean {
    this.#take(SPACE);
    const mark = this.#text[this.at];
    this.isWhole = false;
    switch (this.#awaited) {
      case 'after':
        return mark !== undefined && mark === this.open.at(-1) ? this.#close() : this.#separate(mark);
      case 'colon':
        return mark === ':' && this.#pass('value');
      case 'key':
        return this.#takeString() && this.#await('colon');
      case 'first-key':
        return mark === '}' ? this.#close() : this.#takeString() && this.#await('colon');
      case 'first-value':
        return mark === ']' ? this.#close() : this.#value(mark);
      case 'value':
        return this.#value(mark);
    }
  }

  #value(mark: string | undefined): boolean {
    if (mark === '[') return this.#enter(']', 'first-value');
    if (mark === '{') return this.#enter('}', 'first-key');
    const isNumber = this.#take(NUMBER);
    if (!isNumber && !(mark === '"' ? this.#takeString() : this.#take(WORD))) return false;
    this.isWhole = !isNumber || !NUMBER_GOES_ON.test(this.#text[this.at] ?? '');
    return this.#await('after');
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.#text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  #takeString(): boolean {
    if (this.#text[this.at] !== '"') return false;
    const end = endOfString(this.#text, this.at);
    try {
      JSON.parse(this.#text.slice(this.at, end));
    } catch {
      return false;
    }
    this.at = end;
    return true;
  }

  #enter(bracket: ']' | '}', awaited: Awaited): boolean {
    this.open.push(bracket);
    this.isWhole = true;
    return this.#pass(awaited);
  }

  #close(): boolean {
    this.open.pop();
    this.isWhole = true;
    return this.#pass('after');
  }

  #separate(mark: string | undefined): boolean {
    if (mark !== ',' || this.open.length === 0) return false;
    return this.#pass(this.open.at(-1) === '}' ? 'key' : 'value');
  }

  #pass(awaited: Awaited): boolean {
    this.at += 1;
    return this.#await(awaited);
  }

  #await(awaited: Awaited): boolean {
    this.#awaited = awaited;
    return true;
  }
}

/**
 * Where a text stops being JSON, as an offset, or nothing when it is JSON throughout. Browsers word this each in its own
 * way or not at all, so it is found once more here; only texts that failed come this far.
 */
export function jsonFault(text: string): number | undefined {
  const scanner = new JsonScanner(text);
  while (scanner.step());
  return scanner.isDone ? undefined : scanner.at;
}

/**
 * The offset behind the string that begins at an offset; the end of the text where it does not end. By hand: a pattern would
 * remember each of millions of characters.
 */
export function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return Math.min(end + 1, text.length);
}
