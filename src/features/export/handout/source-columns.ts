import type { Paragraph } from './paragraphs';
import { MAP, POINTS_PER_INCH, SLIDE } from './slide-frame';
import { cutSpans, wordEnds } from './span-cuts';
import { wrapSpans } from './wrap-spans';

export const SIZE = 10;
/** How high a line is, in multiples of its size, as office programs set the slides' face. */
const LEADING = 1.22;
const LINE = SIZE * LEADING;
export const SPACE_AFTER = 4;
export const BETWEEN_INCHES = 0.3;
export const COLUMN_INCHES = (SLIDE.width - 2 * SLIDE.margin - BETWEEN_INCHES) / 2;
/** The height of a column, in points. */
const ROOM = MAP.height * POINTS_PER_INCH;
/** A group that takes more than this share of a column goes on in the next, if so many points of it stand before that. */
const LONG = 1 / 3;
const WORTH_BEGINNING = 3 * LINE;

/** A source of the story with what it rests on, or a remark with its address: what is kept together as far as it can be. */
export interface SourceGroup {
  /** None where it began in the column before. */
  head?: Paragraph;
  /** Runs to the right in both languages. */
  below: readonly Paragraph[];
}

/** As even as they can be on the fewest slides, so that none is left with a line or two. */
export function columnsOf(groups: readonly SourceGroup[]): SourceGroup[][] {
  const slides = Math.ceil(filled(groups, ROOM).length / 2);
  // A lower column would begin no group that has to be divided.
  for (let room = WORTH_BEGINNING + LINE; room < ROOM; room += LINE) {
    const columns = filled(groups, room);
    if (columns.length <= 2 * slides) return columns;
  }
  return filled(groups, ROOM);
}

/** Columns filled one after the other up to a height in points. */
function filled(groups: readonly SourceGroup[], room: number): SourceGroup[][] {
  const columns: SourceGroup[][] = [[]];
  let used = 0;
  const waiting = [...groups];
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    const left = room - used;
    const parts = heightOf(group) > Math.max(left, ROOM * LONG) && left >= WORTH_BEGINNING ? divided(group, left) : undefined;
    const put = parts?.[0] ?? group;
    if (!parts && used > 0 && heightOf(group) > left) {
      columns.push([]);
      used = 0;
      waiting.unshift(group);
      continue;
    }
    columns.at(-1)!.push(put);
    used += heightOf(put);
    if (parts) waiting.unshift(parts[1]);
  }
  return columns;
}

/** In points. */
function heightOf({ head, below }: SourceGroup): number {
  const lines = [...(head ? [head] : []), ...below].flatMap(linesOf);
  return lines.length * LINE + SPACE_AFTER;
}

function linesOf({ spans }: Paragraph): unknown[] {
  return wrapSpans(spans, SIZE, COLUMN_INCHES * POINTS_PER_INCH - 6);
}

/** What of a group stands in so many points, and the rest; nothing where no part of it does. */
function divided({ head, below }: SourceGroup, room: number): [SourceGroup, SourceGroup] | undefined {
  const lines = Math.floor((room - SPACE_AFTER) / LINE);
  if (head && below.length === 0) {
    const parts = cutAfter(head, lines);
    return (
      parts && [
        { head: parts[0], below },
        { head: parts[1], below }
      ]
    );
  }
  let left = lines - (head ? linesOf(head).length : 0);
  const kept = below.findIndex((each) => (left -= linesOf(each).length) < 0);
  const next = below[kept];
  if (!next) return undefined;
  const parts = cutAfter(next, left + linesOf(next).length);
  const above = [...below.slice(0, kept), ...(parts ? [parts[0]] : [])];
  if (above.length === 0) return undefined;
  return [{ ...(head && { head }), below: above }, { below: [...(parts ? [parts[1]] : [next]), ...below.slice(kept + 1)] }];
}

/** A paragraph as what fills so many lines and what follows. */
function cutAfter(paragraph: Paragraph, lines: number): [Paragraph, Paragraph] | undefined {
  const ends = wordEnds(paragraph.spans);
  const cutAt = (at: number): [Paragraph, Paragraph] => {
    const [before, behind] = cutSpans(paragraph.spans, at);
    return [
      { ...paragraph, spans: before },
      { ...paragraph, spans: behind }
    ];
  };
  let [least, greatest] = [0, ends.length];
  while (least < greatest) {
    const middle = Math.ceil((least + greatest) / 2);
    if (linesOf(cutAt(ends[middle - 1]!)[0]).length <= lines) least = middle;
    else greatest = middle - 1;
  }
  return least > 0 ? cutAt(ends[least - 1]!) : undefined;
}
