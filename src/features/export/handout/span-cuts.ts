import type { Span } from './spans';

/** Behind the sign that ends a sentence, and behind what closes with it; not behind the point of a number or an initial. */
const SENTENCE_END = /(?<!\p{Lu})[.!?؟…]["'”’»)\]]*(?=\s)/gu;
/** Behind what parts the values of a list. */
const PART_END = /[;؛](?=\s)/gu;
const WORD_END = /\S(?=\s)/gu;

/** Where sentences end within a text, as counts of its letters; its own end is none of them. */
export function sentenceEnds(spans: readonly Span[]): number[] {
  return endsOf(spans, SENTENCE_END);
}

/** Where the parts of a list that is written as a sentence end. */
export function partEnds(spans: readonly Span[]): number[] {
  return endsOf(spans, PART_END);
}

/** Where words end within a text. */
export function wordEnds(spans: readonly Span[]): number[] {
  return endsOf(spans, WORD_END);
}

/** A text as two, each span in its look; the second begins without a space. */
export function cutSpans(spans: readonly Span[], at: number): [before: Span[], behind: Span[]] {
  const before: Span[] = [];
  const behind: Span[] = [];
  let from = 0;
  for (const span of spans) {
    const cut = Math.min(Math.max(at - from, 0), span.text.length);
    if (cut > 0) before.push({ ...span, text: span.text.slice(0, cut) });
    const text = behind.length > 0 ? span.text.slice(cut) : span.text.slice(cut).trimStart();
    if (text !== '') behind.push({ ...span, text });
    from += span.text.length;
  }
  return [before, behind];
}

function endsOf(spans: readonly Span[], end: RegExp): number[] {
  const text = spans.map((span) => span.text).join('');
  return [...text.matchAll(end)].map((match) => match.index + match[0].length).filter((at) => text.slice(at).trim() !== '');
}
