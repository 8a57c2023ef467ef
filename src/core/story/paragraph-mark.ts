import type { Inline } from './block';

const MARK = /¶\s?(\d{1,3}|[٠-٩]{1,3})(?![\d٠-٩])/g;
const ARABIC_ZERO = '٠'.charCodeAt(0);

/** Puts neighbouring texts together, so that what a parser took apart reads as one. */
export function joinText(pieces: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** Takes texts apart at `¶15` and `¶ ١٥`, which name paragraphs of the article. */
export function splitParagraphs(pieces: readonly Inline[]): Inline[] {
  return pieces.flatMap((piece) => (piece.kind === 'text' ? splitText(piece.text) : [piece]));
}

function splitText(text: string): Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const found of text.matchAll(MARK)) {
    if (found.index > end) pieces.push({ kind: 'text', text: text.slice(end, found.index) });
    pieces.push({ kind: 'paragraph', number: readNumber(found[1]!) });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

function readNumber(digits: string): number {
  return Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO)));
}
