import type { DocumentStep } from './handout-document';
import { heightOfLine, heightOfLines, type SetLine } from './set-lines';

/** Lines under one another in a row; places are pixels from its top and from the side the language begins on. */
export interface Column {
  start: number;
  top: number;
  width: number;
  lines: readonly SetLine[];
}

export interface PlacedPicture {
  step: DocumentStep;
  start: number;
  top: number;
  width: number;
  height: number;
}

/** What stands beside one another on a page: views with their texts, or a text over its whole width. */
export interface Row {
  pictures: readonly PlacedPicture[];
  columns: readonly Column[];
  /** What it begins, for the list of contents. */
  bookmarks: readonly string[];
  /** Whether it begins a page. */
  isNewPage?: boolean;
  /** Whether it may be divided before it fills a page: where it is all text. */
  isDivisible?: boolean;
  /** Whether it is one of the rows of views of which a page holds so many, spread over its height. */
  isSlot?: boolean;
  /** How it is set where it finds no room on a page that has been begun, as far as that does. */
  otherwise?: readonly Row[];
  /** How it is set where it comes first on a page: what it belongs to stands on the page before. */
  parted?: Row;
  /** Whether its columns are one text, which is read down each of them. */
  isFlow?: boolean;
}

/** A text in two columns as low as they can be, which may go on on the next page. */
export function flowRow(lines: readonly SetLine[], { width, space }: { width: number; space: number }): Row {
  const whole = { start: 0, top: 0, width, lines };
  const half = heightOfLines(lines) / 2;
  const cut = (height: number): [Column, Column] => divideColumn(whole, height);
  // A line and its gap may stand on either side of the middle; what keeps its next makes the first column lower.
  const heights = lines.map((_, count) => heightOfLines(lines.slice(0, count + 1))).filter((height) => height >= half - 0.01);
  const parts = heights.map(cut).find(([first, second]) => heightOfLines(second.lines) <= heightOfLines(first.lines));
  const [first, second] = parts ?? [whole, { ...whole, lines: [] }];
  return columnsRow(first.lines, second.lines, { width, space });
}

function columnsRow(first: readonly SetLine[], second: readonly SetLine[], form: { width: number; space: number }): Row {
  const column = { top: 0, width: form.width };
  const columns = [
    { ...column, start: 0, lines: first },
    { ...column, start: form.width + form.space, lines: second }
  ];
  return { pictures: [], columns, bookmarks: [], isDivisible: true, isFlow: true };
}

export function heightOfRow({ pictures, columns }: Row): number {
  return Math.max(
    0,
    ...pictures.map(({ top, height }) => top + height),
    ...columns.map(({ top, lines }) => top + heightOfLines(lines))
  );
}

/** Divides a row at a height: what fits above it, and the rest, which begins at the top of the next page. */
export function divideRow(row: Row, height: number): [Row, Row | undefined] {
  return row.isFlow ? divideFlow(row, height) : divideColumns(row, height);
}

function divideFlow({ columns }: Row, height: number): [Row, Row | undefined] {
  const [one, two] = [columns[0]!, columns[1]!];
  const form = { width: one.width, space: two.start - one.width };
  const [first, afterFirst] = divideColumn({ ...one, lines: [...one.lines, ...two.lines] }, height);
  const [second, rest] = divideColumn({ ...two, lines: afterFirst.lines }, height);
  const above = columnsRow(first.lines, second.lines, form);
  return [above, rest.lines.length > 0 ? flowRow(rest.lines, form) : undefined];
}

function divideColumns(row: Row, height: number): [Row, Row | undefined] {
  const parts = row.columns.map((column) => divideColumn(column, height));
  const rest = parts.map(([, below]) => below).filter(({ lines }) => lines.length > 0);
  const above = { ...row, columns: parts.map(([column]) => column) };
  if (rest.length === 0) return [above, undefined];
  return [above, { pictures: [], columns: rest, bookmarks: [], isDivisible: true }];
}

/** Divides a column at a height; a line that keeps the next is not left alone above. */
export function divideColumn(column: Column, height: number): [Column, Column] {
  let bottom = column.top;
  let count = 0;
  for (const [index, line] of column.lines.entries()) {
    bottom += heightOfLine(line) + (index > 0 ? line.gap : 0);
    if (bottom > height) break;
    count += 1;
  }
  const kept = column.lines.slice(0, count).findLastIndex((line) => !line.keepsNext) + 1;
  // A title longer than a page is divided after all.
  if (kept > 0 && count < column.lines.length) count = kept;
  const [above, below] = [column.lines.slice(0, count), column.lines.slice(count)];
  return [
    { ...column, lines: above },
    { ...column, top: 0, lines: below }
  ];
}
