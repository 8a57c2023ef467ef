import type { Block } from '#core/story/block';
import { spansOf, type Addresses, type Span } from './spans';

/** A text without nesting, as slides and pages set it: one paragraph after another, each with its indent. */
export interface Paragraph {
  kind: 'plain' | 'heading' | 'quote' | 'code' | 'rule';
  spans: Span[];
  /** How deep it lies in lists and quotes, from 0. */
  depth: number;
  /** What stands before the first line of a list's item: a bullet, or its number. */
  marker?: { kind: 'bullet' } | { kind: 'number'; value: number };
}

/** Takes blocks apart into paragraphs. */
export function paragraphsOf(blocks: readonly Block[], addresses: Addresses, depth = 0): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'plain', spans: spansOf(block.children, addresses), depth }];
      case 'heading':
        return [{ kind: 'heading', spans: spansOf(block.children, addresses), depth }];
      case 'list':
        return block.items.flatMap((item, index) =>
          withMarker(paragraphsOf(item, addresses, depth + 1), block.start === null ? null : block.start + index, depth + 1)
        );
      case 'quote':
        return paragraphsOf(block.children, addresses, depth + 1).map((each) =>
          each.kind === 'plain' ? { ...each, kind: 'quote' } : each
        );
      case 'code':
        return block.text.split('\n').map((text) => ({ kind: 'code', spans: [{ text, isCode: true }], depth }));
      case 'rule':
        return [{ kind: 'rule', spans: [], depth }];
    }
  });
}

/** The marker of an item stands before its first paragraph, or alone where the item is empty or begins with a list. */
function withMarker(paragraphs: readonly Paragraph[], number: number | null, depth: number): Paragraph[] {
  const marker = number === null ? ({ kind: 'bullet' } as const) : ({ kind: 'number', value: number } as const);
  const [first, ...others] = paragraphs;
  if (!first || first.marker) return [{ kind: 'plain', spans: [], depth, marker }, ...paragraphs];
  return [{ ...first, marker }, ...others];
}
