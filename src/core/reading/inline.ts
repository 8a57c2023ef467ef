import type { Term } from './reading';
import { parseRef, type Ref } from './ref';

/** A piece of a text: words, words that lead somewhere, or a term of the glossary. */
export type Inline =
  { kind: 'text'; text: string } | { kind: 'link'; text: string; to: Ref } | { kind: 'term'; text: string; id: string };

const LINK = /\[([^\]]+)\]\(([a-z]+:[a-z0-9-]+)\)/g;

/** Takes a text apart at its links, written `[words](kind:id)`. What is no good reference stays words. */
export function parseInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const found of text.matchAll(LINK)) {
    const to = parseRef(found[2]!);
    if (!to) continue;
    if (found.index > end) pieces.push({ kind: 'text', text: text.slice(end, found.index) });
    pieces.push({ kind: 'link', text: found[1]!, to });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

/** The words of a text without its links: for descriptions, citations and what is said aloud. */
export function plainText(text: string): string {
  return text.replace(LINK, '$1');
}

/** The references a text links to. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(LINK)].map((found) => found[2]!);
}

/** Finds glossary terms in texts: each form of each term as a whole word. */
export class TermFinder {
  readonly #pattern: RegExp | undefined;
  readonly #ids = new Map<string, string>();

  constructor(terms: readonly Term[], language: 'ar' | 'en') {
    for (const term of terms) for (const form of term.match?.[language] ?? []) this.#ids.set(form, term.id);
    const forms = [...this.#ids.keys()].sort((a, b) => b.length - a.length).map(escape);
    if (forms.length > 0) this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  }

  /** Marks the first occurrence of each term that `seen` does not hold yet, and adds it to `seen`. */
  mark(pieces: readonly Inline[], seen: Set<string>): Inline[] {
    const pattern = this.#pattern;
    if (!pattern) return [...pieces];
    return pieces.flatMap((piece) => (piece.kind === 'text' ? this.#markText(piece.text, pattern, seen) : [piece]));
  }

  #markText(text: string, pattern: RegExp, seen: Set<string>): Inline[] {
    const pieces: Inline[] = [];
    let end = 0;
    for (const found of text.matchAll(pattern)) {
      const id = this.#ids.get(found[0]);
      if (!id || seen.has(id)) continue;
      seen.add(id);
      if (found.index > end) pieces.push({ kind: 'text', text: text.slice(end, found.index) });
      pieces.push({ kind: 'term', text: found[0], id });
      end = found.index + found[0].length;
    }
    if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
    return pieces;
  }
}

function escape(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
