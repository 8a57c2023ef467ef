import type { Ref } from '../reading/ref';

/** A piece of a line of text. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'emphasis'; children: Inline[] }
  /** Words to be written in type of one width. */
  | { kind: 'code'; text: string }
  /** Words that lead to a thing of the atlas. */
  | { kind: 'ref'; to: Ref; children: Inline[] }
  /** Words that lead out: `href` is a whole address of https, http or mailto. */
  | { kind: 'link'; href: string; children: Inline[] }
  /** `¶15`: a paragraph of the article the story follows. */
  | { kind: 'paragraph'; number: number }
  | { kind: 'break' };

/** A piece of a text that stands by itself. Every output draws these and nothing else: there is no HTML in a text. */
export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  /** `start` is the number of the first item, of an ordered list alone. */
  | { kind: 'list'; start: number | null; items: Block[][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };
