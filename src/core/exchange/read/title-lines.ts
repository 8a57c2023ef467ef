import { halvesByName } from './column-names';
import { isData } from './guess-columns';
import type { Row } from './table';

const SAMPLE = 200;

/**
 * How many rows stand before a table, as its title or the remarks of whoever made it: those at its beginning that are
 * narrower than the table below. Several cells, or one that is filled up to the width of the table, are taken for a title
 * only where the names of columns follow: else they may be a row of data that is not filled to its end.
 */
export function titleLines(rows: readonly Row[]): number {
  const usual = usualWidth(rows);
  if (usual < 2) return 0;
  const start = rows.findIndex(({ cells }) => width(cells) >= usual);
  const titles = rows.slice(0, Math.max(0, start));
  if (titles.length === 0 || titles.some(({ cells }) => hasHalf(cells))) return 0;
  const areBare = titles.every(({ cells }) => cells.length === 1);
  const { cells } = rows[start]!;
  return areBare || hasHalf(cells) || (isHeader(cells) && titles.every(isWordsOrOne)) ? start : 0;
}

/** Whether a row names columns and holds no data itself. */
export function isHeader(cells: readonly string[]): boolean {
  return hasHalf(cells) || !cells.some(isData);
}

function isWordsOrOne({ cells }: Row): boolean {
  return width(cells) === 1 || !cells.some(isData);
}

function hasHalf(cells: readonly string[]): boolean {
  const { latitudes, longitudes } = halvesByName(cells);
  return latitudes.length > 0 || longitudes.length > 0;
}

/** The width that most rows of the later half have: a title stands above. */
function usualWidth(rows: readonly Row[]): number {
  const sample = rows.slice(0, SAMPLE);
  const counts = new Map<number, number>();
  for (const { cells } of sample.slice(Math.floor(sample.length / 2)))
    counts.set(width(cells), (counts.get(width(cells)) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/** A row's cells up to the last that is filled. */
function width(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
