import type { Ref } from '../reading/ref';
import type { Block, Inline } from './block';

/** The words of a text without its form: one line for each paragraph, heading and item. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(wordsOfBlock).filter(Boolean).join('\n');
}

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wordsOf(block.children);
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'quote':
      return plainText(block.children);
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}

/** The words of a line. */
export function wordsOf(pieces: readonly Inline[]): string {
  return pieces.map(wordsOfInline).join('');
}

function wordsOfInline(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
    case 'code':
      return piece.text;
    case 'paragraph':
      return `¶${piece.number}`;
    case 'break':
      return '\n';
    default:
      return wordsOf(piece.children);
  }
}

/** What a text names: the things of the atlas it links to and the paragraphs of the article, in the order of the text, each once. */
export function namedIn(blocks: readonly Block[]): { refs: Ref[]; paragraphs: number[] } {
  const refs = new Map<string, Ref>();
  const paragraphs = new Set<number>();
  for (const piece of blocks.flatMap(inlinesOf)) {
    if (piece.kind === 'ref') refs.set(`${piece.to.kind}:${piece.to.id}`, piece.to);
    if (piece.kind === 'paragraph') paragraphs.add(piece.number);
  }
  return { refs: [...refs.values()], paragraphs: [...paragraphs] };
}

function inlinesOf(block: Block): Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.children.flatMap(withChildren);
  if (block.kind === 'list') return block.items.flat().flatMap(inlinesOf);
  return block.kind === 'quote' ? block.children.flatMap(inlinesOf) : [];
}

function withChildren(piece: Inline): Inline[] {
  return 'children' in piece ? [piece, ...piece.children.flatMap(withChildren)] : [piece];
}
