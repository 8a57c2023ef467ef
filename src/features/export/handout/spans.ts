import type { Inline } from '#core/story/block';
import type { Ref } from '#core/reading/ref';

/** Words in one look. */
export interface Span {
  text: string;
  isStrong?: boolean;
  isEmphasised?: boolean;
  /** In type of one width. */
  isCode?: boolean;
  /** Where the words lead: a whole address. */
  href?: string;
}

/** Where what a text names can be read. */
export interface Addresses {
  ofRef: (ref: Ref) => string;
  ofParagraph: (number: number) => string | undefined;
}

/** The sign of a paragraph, kept before its number in Arabic lines too. */
export const PARAGRAPH_MARK = '\u200e¶';

/** The pieces of a line one after another, each with all it inherits; a forced break is a line feed. */
export function spansOf(pieces: readonly Inline[], addresses: Addresses, look: Omit<Span, 'text'> = {}): Span[] {
  return pieces.flatMap((piece): Span[] => {
    switch (piece.kind) {
      case 'text':
        return [{ ...look, text: piece.text }];
      case 'code':
        return [{ ...look, text: piece.text, isCode: true }];
      case 'break':
        return [{ ...look, text: '\n' }];
      case 'paragraph': {
        const href = look.href ?? addresses.ofParagraph(piece.number);
        return [{ ...look, text: PARAGRAPH_MARK + piece.number, ...(href && { href }) }];
      }
      case 'strong':
        return spansOf(piece.children, addresses, { ...look, isStrong: true });
      case 'emphasis':
        return spansOf(piece.children, addresses, { ...look, isEmphasised: true });
      case 'ref':
        return spansOf(piece.children, addresses, { ...look, href: addresses.ofRef(piece.to) });
      case 'link':
        return spansOf(piece.children, addresses, { ...look, href: piece.href });
    }
  });
}
