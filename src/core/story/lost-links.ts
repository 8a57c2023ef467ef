import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Ref } from '../reading/ref';
import { isReadable, readAddress, SYNTAX } from './markdown';

/**
 * A text with a remark in brackets behind each link that leads nowhere: to a thing that is not there, or to an address no
 * text may lead to. For whoever writes it; what others are shown leaves out the link alone.
 */
export function remarkLostLinks(text: string, isThere: (to: Ref) => boolean, remark: (address: string) => string): string {
  if (!isReadable(text)) return text;
  const lost = linksOf(fromMarkdown(text, SYNTAX)).filter(({ address }) => {
    const to = readAddress(address);
    return to === undefined || (typeof to !== 'string' && !isThere(to));
  });
  return lost.reduceRight((marked, { address, end }) => {
    return `${marked.slice(0, end)} (${asWords(remark(address))})${marked.slice(end)}`;
  }, text);
}

/** The links of a text in its order, each with where it ends there. */
function linksOf(root: Nodes): { address: string; end: number }[] {
  const links: { address: string; end: number }[] = [];
  const waiting: Nodes[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const end = next.position?.end.offset;
    if (next.type === 'link' && end !== undefined) links.push({ address: next.url, end });
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return links;
}

/** Words that mean nothing else in Markdown. */
function asWords(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
