import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseRef, type Ref } from '../reading/ref';
import type { Block, Inline } from './block';
import { joinText, splitParagraphs } from './paragraph-mark';

/** Longer than any text of a step; the parser's time grows faster than the text. */
const MOST_CHARACTERS = 20_000;
/** Lists in lists and quotes in quotes beyond this are written as plain words. */
const MOST_DEPTH = 12;
/** Runs of marks no text has, over which a parser broods: quotes in quotes, emphasis in emphasis, brackets in brackets. */
const HOSTILE = /(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){40,}|[*_]{40,}|(?:\[[ \t]*|!\[[ \t]*){40,}/;

/** More stars and underscores than the longest text has for emphasis; each is compared with all that stand open before it. */
const MOST_MARKS = 1500;

/** Constructs that are switched off: their marks are shown as the words they are. */
const SWITCHED_OFF = { disable: { null: ['htmlFlow', 'htmlText', 'definition', 'codeIndented', 'setextUnderline'] } };
/** The Markdown of texts, for its parser. */
export const SYNTAX = { extensions: [SWITCHED_OFF] };

/**
 * Reads Markdown into blocks. Never fails. Raw HTML, and links to anything but things of the atlas (`kind:id`), https, http
 * and mailto, become words; so does a whole text that is too long or nested beyond reason.
 */
export function parseMarkdown(text: string): Block[] {
  return isReadable(text) ? readBlocks(fromMarkdown(text, SYNTAX).children, 0) : asWords(text);
}

/** Whether a text is read as Markdown at all. */
export function isReadable(text: string): boolean {
  return text.length <= MOST_CHARACTERS && !HOSTILE.test(text) && marksOf(text) <= MOST_MARKS;
}

function marksOf(text: string): number {
  return text.match(/[*_]+/g)?.length ?? 0;
}

function asWords(text: string): Block[] {
  return text.split(/\n\s*\n/).flatMap((each): Block[] => {
    const words = each.trim();
    return words === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', text: words }] }];
  });
}

function readBlocks(nodes: readonly RootContent[], depth: number): Block[] {
  if (depth > MOST_DEPTH) return asWords(nodes.map(wordsOf).join('\n\n'));
  return nodes.map((node) => readBlock(node, depth));
}

function readBlock(node: RootContent, depth: number): Block {
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', level: Math.min(node.depth, 3) as 1 | 2 | 3, children: readInlines(node.children, 0) };
    case 'list':
      return readList(node, depth);
    case 'blockquote':
      return { kind: 'quote', children: readBlocks(node.children, depth + 1) };
    case 'code':
      return { kind: 'code', text: node.value };
    case 'thematicBreak':
      return { kind: 'rule' };
    case 'paragraph':
      return { kind: 'paragraph', children: readInlines(node.children, 0) };
    default:
      return { kind: 'paragraph', children: [{ kind: 'text', text: wordsOf(node) }] };
  }
}

function readList(node: List, depth: number): Block {
  const start = node.ordered ? (node.start ?? 1) : null;
  return { kind: 'list', start, items: node.children.map((item) => readBlocks(item.children, depth + 1)) };
}

function readInlines(nodes: readonly PhrasingContent[], depth: number): Inline[] {
  if (depth > MOST_DEPTH) return [{ kind: 'text', text: nodes.map(wordsOf).join('') }];
  return splitParagraphs(joinText(nodes.flatMap((node) => readInline(node, depth + 1))));
}

function readInline(node: PhrasingContent, depth: number): Inline[] {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: readInlines(node.children, depth) }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'link':
      return readLink(node.url, readInlines(node.children, depth));
    case 'break':
      return [{ kind: 'break' }];
    default:
      return [{ kind: 'text', text: wordsOf(node) }];
  }
}

function readLink(url: string, children: Inline[]): Inline[] {
  const to = readAddress(url);
  if (to === undefined) return children;
  return [typeof to === 'string' ? { kind: 'link', href: to, children } : { kind: 'ref', to, children }];
}

/** Where a link leads: to a thing of the atlas, or to an address as the browser will understand it; nothing where no text may lead there. */
export function readAddress(url: string): Ref | string | undefined {
  return parseRef(url) ?? safeAddress(url);
}

function safeAddress(text: string): string | undefined {
  if (!/^(https?:\/\/|mailto:)/i.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  // `https://bank.example@elsewhere.example` leads where it does not seem to.
  const seemsElsewhere = protocol !== 'mailto:' && (username !== '' || password !== '');
  return seemsElsewhere ? undefined : href;
}

/** The words under a node, found without recursion, since it may lie deep. */
function wordsOf(node: Nodes): string {
  const words: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('children' in next) waiting.push(...next.children.toReversed());
    else if ('value' in next) words.push(next.value);
    else if ('alt' in next && next.alt) words.push(next.alt);
  }
  return words.join('');
}
