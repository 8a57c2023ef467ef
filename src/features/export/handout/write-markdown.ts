import type { Block, Inline } from '#core/story/block';
import { PARAGRAPH_MARK, type Addresses } from './spans';

/** Blocks as Markdown again, with whole addresses in place of references, so that any program can follow them. */
export function writeMarkdown(blocks: readonly Block[], addresses: Addresses): string {
  return blocks.map((block) => writeBlock(block, addresses)).join('\n\n');
}

function writeBlock(block: Block, addresses: Addresses): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeStart(writeInlines(block.children, addresses));
    case 'heading':
      // Titles of steps are of the second level; those within a text lie below them.
      return `${'#'.repeat(block.level + 2)} ${writeInlines(block.children, addresses).replaceAll('\n', ' ')}`;
    case 'list':
      return block.items
        .map((item, index) => writeItem(item, block.start === null ? '- ' : `${block.start + index}. `, addresses))
        .join('\n');
    case 'quote':
      return writeMarkdown(block.children, addresses).replace(/^/gm, '> ');
    case 'code':
      return fenced(block.text);
    case 'rule':
      return '***';
  }
}

function writeItem(blocks: readonly Block[], mark: string, addresses: Addresses): string {
  const indent = ' '.repeat(mark.length);
  return mark + writeMarkdown(blocks, addresses).replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function writeInlines(pieces: readonly Inline[], addresses: Addresses): string {
  return pieces.map((piece) => writeInline(piece, addresses)).join('');
}

function writeInline(piece: Inline, addresses: Addresses): string {
  switch (piece.kind) {
    case 'text':
      return escapeMarkdown(piece.text);
    case 'strong':
      return `**${writeInlines(piece.children, addresses)}**`;
    case 'emphasis':
      return `*${writeInlines(piece.children, addresses)}*`;
    case 'code':
      return codeSpan(piece.text);
    case 'break':
      return '\\\n';
    case 'paragraph':
      return link(PARAGRAPH_MARK + piece.number, addresses.ofParagraph(piece.number));
    case 'ref':
      return link(writeInlines(piece.children, addresses), addresses.ofRef(piece.to));
    case 'link':
      return link(writeInlines(piece.children, addresses), piece.href);
  }
}

function link(words: string, href: string | undefined): string {
  return href === undefined ? words : `[${words}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Signs that Markdown would read as its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}

/** A paragraph that begins like a heading, a list or a rule is none. */
function escapeStart(text: string): string {
  return text.replace(/^(\s*)([#+~=-])/gm, '$1\\$2').replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
