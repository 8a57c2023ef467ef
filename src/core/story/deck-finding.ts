/** What could not be taken as a file has it, and where: `deck.steps[3].title.ar`. */
export type DeckFinding = { path: string } & (
  | { code: 'missing' | 'wrong-kind' | 'too-long' | 'out-of-range' | 'step-left-out' | 'id-taken' }
  /** A member that decks do not have: it is left out. */
  | { code: 'unknown-member' }
  | { code: 'too-many'; limit: number }
  /** A part of a view that was passed over or moved into range. */
  | { code: 'view'; parameter: string; value: string }
  /** The file ends, or is no JSON, from here on; lines and columns are counted from 1. */
  | { code: 'broken-off'; line: number; column: number }
);

/** So many unknown members of one object are told one by one, and so many characters of their names. */
const MOST_UNKNOWN = 20;
const LONGEST_KEY = 60;

/** Whether a value has fields of its own to look up. Files are read by {@link FieldReader}, so that no key reaches a prototype. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the fields of an object of a file one by one, and writes down what is wrong with them. */
export class FieldReader {
  constructor(
    readonly source: Record<string, unknown>,
    readonly path: string,
    readonly findings: DeckFinding[]
  ) {}

  /** The value of a field of the object's own. */
  own(key: string): unknown {
    return Object.hasOwn(this.source, key) ? this.source[key] : undefined;
  }

  say(key: string, code: 'missing' | 'wrong-kind' | 'too-long' | 'out-of-range' | 'id-taken'): void {
    this.findings.push({ path: `${this.path}.${key}`, code });
  }

  /** Writes down what the object has beside these fields; of a crowd, its beginning. */
  sayUnknown(known: readonly string[]): void {
    const unknown = Object.keys(this.source).filter((key) => !known.includes(key));
    for (const key of unknown.slice(0, MOST_UNKNOWN)) {
      this.findings.push({ path: [this.path, key.slice(0, LONGEST_KEY)].filter(Boolean).join('.'), code: 'unknown-member' });
    }
  }

  /** A text, cut where it is longer than `most` characters; empty where it is none. */
  text(key: string, most: number): string {
    const value = this.own(key);
    if (typeof value !== 'string') {
      this.say(key, value === undefined ? 'missing' : 'wrong-kind');
      return '';
    }
    if (value.length > most) this.say(key, 'too-long');
    return value.slice(0, most);
  }

  /** A text in both languages. */
  pair(key: string, most: number): { ar: string; en: string } {
    const value = this.own(key);
    if (isObject(value)) {
      const reader = new FieldReader(value, `${this.path}.${key}`, this.findings);
      const texts = { ar: reader.text('ar', most), en: reader.text('en', most) };
      reader.sayUnknown(['ar', 'en']);
      return texts;
    }
    this.say(key, value === undefined ? 'missing' : 'wrong-kind');
    return { ar: '', en: '' };
  }

  /** A text of a pattern, or nothing; `null` is no mistake. */
  matching(key: string, pattern: RegExp): string | null {
    const value = this.own(key);
    if (typeof value === 'string' && pattern.test(value)) return value;
    if (value !== null) this.say(key, value === undefined ? 'missing' : 'wrong-kind');
    return null;
  }

  /** A number above 0 and not above `most`. */
  positive(key: string, most: number, usual: number): number {
    const value = this.own(key);
    if (typeof value !== 'number') {
      this.say(key, value === undefined ? 'missing' : 'wrong-kind');
      return usual;
    }
    if (value > 0 && value <= most) return value;
    this.say(key, 'out-of-range');
    return value > most ? most : usual;
  }
}
