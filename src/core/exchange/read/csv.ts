import type { ColumnChoice, Note, ReadResult, SkipCode } from '../layer';
import { decodeText } from './decode-text';
import { guessColumns } from './guess-columns';
import type { ReadInput } from './read-input';
import { positionFromPair, positionFromText } from './read-position';
import { sift, type Candidate } from './sift';
import { SkipList } from './skip-list';
import { readTable, type Row } from './table';
import { isHeader, titleLines } from './title-lines';
import { geometryFromWkt } from './wkt';

const PREVIEW_ROWS = 5;

/**
 * Reads tables of text (CSV, TSV). Where the columns of the positions are not certain nothing is guessed: the failure
 * `columns-needed` brings the beginning of the table, and the answer comes as `input.columns`.
 */
export function readCsv(input: ReadInput): ReadResult {
  const { text, notes } = decodeText(input.bytes);
  const lines = readTable(text);
  const titles = titleLines(lines);
  const { columns, rows } = splitHeader(lines.slice(titles));
  if (rows.length === 0) return { ok: false, code: 'empty', format: 'csv', skipped: [], skippedCount: 0 };
  const guess = input.columns ? { choice: input.columns } : guessColumns(columns, rows);
  if ('ask' in guess) {
    const preview = rows.slice(0, PREVIEW_ROWS).map(({ cells }) => cells);
    return { ok: false, code: 'columns-needed', table: { columns, rows: preview, guess: guess.ask } };
  }
  const skips = new SkipList();
  for (const { cells, line } of lines.slice(0, titles)) skips.add({ line }, 'before-table', cells.filter(Boolean).join(' · '));
  const used: Note = { code: 'columns-used', names: usedColumns(guess.choice).map((column) => columns[column] ?? '') };
  return sift(candidates(columns, rows, guess.choice, skips), {
    format: 'csv',
    total: rows.length,
    onprogress: input.onprogress,
    skips,
    notes: [...notes, used]
  });
}

/** The first row names the columns, unless it holds data itself; columns without a name are called by their number. */
function splitHeader([first, ...rest]: readonly Row[]): { columns: string[]; rows: readonly Row[] } {
  if (!first) return { columns: [], rows: [] };
  const isNamed = isHeader(first.cells);
  const width = first.cells.length;
  const names = isNamed ? first.cells.map((cell) => cell.trim()) : Array.from({ length: width }, () => '');
  return { columns: distinct(names), rows: isNamed ? rest : [first, ...rest] };
}

function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  /** Where the search for a free number goes on, by name: a hundred thousand columns may be called the same. */
  const copies = new Map<string, number>();
  return names.map((given, index) => {
    const base = given || String(index + 1);
    let name = base;
    let copy = copies.get(base) ?? 2;
    for (; taken.has(name); copy += 1) name = `${base} (${copy})`;
    copies.set(base, copy);
    taken.add(name);
    return name;
  });
}

function* candidates(
  columns: readonly string[],
  rows: readonly Row[],
  choice: ColumnChoice,
  skips: SkipList
): Iterable<Candidate> {
  for (const { cells, line, isBroken } of rows) {
    const where = { line };
    const isShifted = cells.slice(columns.length).some((cell) => cell.trim() !== '');
    const read = isBroken || isShifted ? ({ code: 'bad-row' } as const) : geometryOf(cells, choice);
    if ('code' in read) {
      skips.add(
        where,
        read.code,
        usedColumns(choice)
          .map((column) => cells[column] ?? '')
          .join(' · ')
      );
      continue;
    }
    yield { feature: { type: 'Feature', geometry: read.geometry, properties: attributes(columns, cells, choice) }, where };
  }
}

function geometryOf(cells: readonly string[], choice: ColumnChoice): { geometry: unknown } | { code: SkipCode } {
  if (choice.kind === 'wkt') {
    const cell = cells[choice.column] ?? '';
    return cell.trim() === '' ? { code: 'no-geometry' } : geometryFromWkt(cell);
  }
  const read =
    choice.kind === 'position'
      ? positionFromText(cells[choice.column] ?? '')
      : positionFromPair(cells[choice.latitude] ?? '', cells[choice.longitude] ?? '');
  return 'code' in read ? read : { geometry: { type: 'Point', coordinates: [...read.at] } };
}

function usedColumns(choice: ColumnChoice): number[] {
  return choice.kind === 'pair' ? [choice.latitude, choice.longitude] : [choice.column];
}

/** The other cells of a row by their columns' names. `fromEntries`, so that a column named `__proto__` is one like any. */
function attributes(columns: readonly string[], cells: readonly string[], choice: ColumnChoice): Record<string, unknown> {
  const dropped = choice.kind === 'wkt' ? choice.column : -1;
  // By the cells there are: a row may have few of a hundred thousand columns.
  const entries = cells.slice(0, columns.length).map((cell, index): [string, unknown] => [columns[index]!, valueOf(cell)]);
  return Object.fromEntries(entries.filter(([, value], index) => index !== dropped && value !== null));
}

/** A number only where writing it again gives the same text: codes such as `007` stay text. */
function valueOf(cell: string): string | number | null {
  if (cell === '') return null;
  const value = Number(cell);
  return String(value) === cell && Number.isFinite(value) ? value : cell;
}
