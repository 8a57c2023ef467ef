import type { HandoutLanguage } from './options';
import type { Paragraph } from './paragraphs';
import { heightOfLines, setParagraphs } from './set-lines';
import { cutSpans, partEnds, sentenceEnds, wordEnds } from './span-cuts';

/** Lines of the slides' face are so much closer than those of the handout's. */
const LEADING = 0.8;
/** The sizes a text is set in, the first that fits. Smaller ones are not read from a seat. */
const SIZES = [20, 18, 16, 14] as const;
/** A text that is too long for one slide is long: it goes on at a size that is easy to read. */
const CONTINUED_SIZES = [18, 16] as const;

/** Points. */
interface TextBox {
  width: number;
  height: number;
}

/** A text as the slides show it one after another, all in one size. */
interface SlidePages {
  /** Points. */
  size: number;
  pages: readonly (readonly Paragraph[])[];
}

/**
 * Sets a text in a box: on one slide where it can be read there, else on as many as it needs. What is cut is cut behind a
 * sentence where one ends in time, and no heading is the last of its slide.
 */
export function slidePages(paragraphs: readonly Paragraph[], box: TextBox, language: HandoutLanguage): SlidePages {
  const fitsAt =
    (size: number, height = box.height): Fits =>
    (set) =>
      heightOfLines(setParagraphs(set, { size, width: box.width - 8, language })) * LEADING <= height;
  const single = SIZES.find((size) => fitsAt(size)(paragraphs));
  if (single !== undefined) return { size: single, pages: [paragraphs] };
  const counts = CONTINUED_SIZES.map((size) => ({ size, count: fill(paragraphs, fitsAt(size)).length }));
  const fewest = Math.min(...counts.map((each) => each.count));
  const { size, count } = counts.find((each) => each.count === fewest)!;
  // As high as the box less what can be spared: no slide is left with a last line alone.
  const spared = most(9, (tenths) => fill(paragraphs, fitsAt(size, box.height * (1 - tenths / 10))).length === count);
  return { size, pages: fill(paragraphs, fitsAt(size, box.height * (1 - spared / 10))) };
}

type Fits = (set: readonly Paragraph[]) => boolean;

function fill(paragraphs: readonly Paragraph[], fits: Fits): Paragraph[][] {
  const pages: Paragraph[][] = [];
  let rest = [...paragraphs];
  while (rest.length > 0) {
    const [page, left] = firstPage(rest, fits);
    pages.push(page);
    rest = left;
  }
  return pages;
}

/** What stands on the next slide, and what is left for those behind it. */
function firstPage(paragraphs: readonly Paragraph[], fits: Fits): [page: Paragraph[], left: Paragraph[]] {
  const whole = most(paragraphs.length, (count) => fits(paragraphs.slice(0, count)));
  const page = paragraphs.slice(0, whole);
  const next = paragraphs[whole];
  if (!next) return [page, []];
  const parts = cutToFit(next, page, fits);
  const left = [...(parts ? [parts[1]] : [next]), ...paragraphs.slice(whole + 1)];
  if (parts) return [[...page, parts[0]], left];
  const headings = page.length - (page.findLastIndex(({ kind }) => kind !== 'heading') + 1);
  const kept = page.length - headings;
  // A slide is never left empty, or the text would not come to its end.
  if (kept === 0) return page.length > 0 ? [page, left] : [[next], left.slice(1)];
  return [page.slice(0, kept), [...page.slice(kept), ...left]];
}

/** A paragraph cut so that its first part fits below what stands there; within a sentence only where nothing stands there. */
function cutToFit(
  paragraph: Paragraph,
  above: readonly Paragraph[],
  fits: Fits
): [first: Paragraph, second: Paragraph] | undefined {
  if (paragraph.kind === 'heading' || paragraph.kind === 'rule') return undefined;
  const isAlone = above.every(({ kind }) => kind === 'heading' || kind === 'rule');
  const cutAt = (at: number): [Paragraph, Paragraph] => {
    const [before, behind] = cutSpans(paragraph.spans, at);
    const { marker: _, ...unmarked } = paragraph;
    return [
      { ...paragraph, spans: before },
      { ...unmarked, spans: behind }
    ];
  };
  const isFit = (at: number): boolean => fits([...above, cutAt(at)[0]]);
  const lastFit = (ends: readonly number[]): number | undefined =>
    ends[most(ends.length, (count) => isFit(ends[count - 1]!)) - 1];
  const inSentence = (): number | undefined => lastFit(partEnds(paragraph.spans)) ?? lastFit(wordEnds(paragraph.spans));
  const at = lastFit(sentenceEnds(paragraph.spans)) ?? (isAlone ? inSentence() : undefined);
  return at === undefined ? undefined : cutAt(at);
}

/** The greatest number up to a limit that fits, where each smaller one does too. */
function most(limit: number, isFit: (count: number) => boolean): number {
  let [least, greatest] = [0, limit];
  while (least < greatest) {
    const middle = Math.ceil((least + greatest) / 2);
    if (isFit(middle)) least = middle;
    else greatest = middle - 1;
  }
  return least;
}
