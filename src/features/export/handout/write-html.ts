import type { Block, Inline } from '#core/story/block';
import { element, escapeText } from '#map/drawn/svg';
import type { Addresses } from './spans';

/** Blocks as HTML. Every word is escaped: no text can become a tag. */
export function writeHtml(blocks: readonly Block[], addresses: Addresses): string {
  return blocks.map((block) => writeBlock(block, addresses)).join('\n');
}

function writeBlock(block: Block, addresses: Addresses): string {
  switch (block.kind) {
    case 'paragraph':
      return tag('p', writeInlines(block.children, addresses));
    case 'heading':
      // The title of the step is of the second level.
      return tag(`h${block.level + 2}`, writeInlines(block.children, addresses));
    case 'list': {
      const items = block.items.map((item) => tag('li', writeHtml(item, addresses))).join('');
      return block.start === null ? tag('ul', items) : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'quote':
      return tag('blockquote', writeHtml(block.children, addresses));
    case 'code':
      return `<pre dir="ltr">${tag('code', escapeText(block.text))}</pre>`;
    case 'rule':
      return '<hr>';
  }
}

function writeInlines(pieces: readonly Inline[], addresses: Addresses): string {
  return pieces.map((piece) => writeInline(piece, addresses)).join('');
}

function writeInline(piece: Inline, addresses: Addresses): string {
  switch (piece.kind) {
    case 'text':
      return escapeText(piece.text);
    case 'strong':
      return tag('strong', writeInlines(piece.children, addresses));
    case 'emphasis':
      return tag('em', writeInlines(piece.children, addresses));
    case 'code':
      return tag('code', escapeText(piece.text));
    case 'break':
      return '<br>';
    case 'paragraph':
      return anchor(`<bdi dir="ltr">¶${piece.number}</bdi>`, addresses.ofParagraph(piece.number));
    case 'ref':
      return anchor(writeInlines(piece.children, addresses), addresses.ofRef(piece.to));
    case 'link':
      return anchor(writeInlines(piece.children, addresses), piece.href);
  }
}

function anchor(words: string, href: string | undefined): string {
  return href === undefined ? words : element('a', { href, rel: 'noreferrer' }, words);
}

/** Unlike `element`, never closes an empty tag by a slash, which HTML would not take for an end. */
function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
