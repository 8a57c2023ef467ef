import { spellingOf } from '#core/search/spelling';

/** Where a key leads in a list, or nothing for keys that do not move in one. The ends are ends. */
export function indexAfter(key: string, index: number, count: number): number | undefined {
  const to = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + 10, PageUp: index - 10, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

/** Typed letters belong together while no pause is longer. */
const PAUSE_MILLISECONDS = 800;

/** Finds names by their first letters as they are typed, in whatever form a keyboard gives them. */
export class TypeAhead {
  #typed = '';
  #at = -Infinity;

  /** Whether a key goes on with what is typed: a letter or digit, or a space within a name. */
  takes(key: string, now: number): boolean {
    return /^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && this.#isUnderWay(now));
  }

  /** The index of the name meant by a key, looked for from the present one on and round; nothing where none begins so. */
  find(key: string, names: readonly string[], index: number, now: number): number | undefined {
    this.#typed = this.#isUnderWay(now) ? this.#typed + key : key;
    this.#at = now;
    const letters = [...fold(this.#typed)];
    // One letter again and again leads through all names that begin with it.
    const isOne = letters.length > 0 && letters.every((letter) => letter === letters[0]);
    const wanted = isOne ? letters[0]! : letters.join('');
    const first = isOne ? index + 1 : index;
    const order = names.map((_, step) => (first + step) % names.length);
    return wanted === '' ? undefined : order.find((each) => begins(fold(names[each]!), wanted));
  }

  #isUnderWay(now: number): boolean {
    return this.#typed !== '' && now - this.#at < PAUSE_MILLISECONDS;
  }
}

/** With or without the Arabic article, which half of the names begin with. */
function begins(name: string, letters: string): boolean {
  return name.startsWith(letters) || name.replace(/^ال/, '').startsWith(letters);
}

function fold(text: string): string {
  return spellingOf(text).join(' ');
}
