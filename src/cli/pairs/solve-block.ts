import type { Atlas } from '../../core/atlas/atlas';
import { metresTo } from '../../core/units';
import { failure, type Failure } from '../failure';
import { placeFinder } from '../place/find-place';
import { readRecords, writeRecord } from './csv';
import { pairSolver, type SolvedPair } from './solve-pair';
import { clip } from '../words/marks';
import { azimuthsOf } from '../output/azimuths';
import { ADDED_COLUMNS, type Job, type Table } from './table';

/** A block of rows, solved and written. */
export interface SolvedBlock {
  text: string;
  rows: number;
  /** What went wrong, by the number of the row in this block, from 0. */
  failures: { row: number; failure: Failure }[];
}

/** A row as it was read. */
interface Row {
  from: unknown;
  to: unknown;
  /** What passes through, by the table's columns. */
  cells: readonly unknown[];
  /** The whole row, where it came as JSON. */
  record?: Readonly<Record<string, unknown>>;
  failure?: Failure;
}

/** Prepares the solving of blocks: the same in the main thread and in others. */
export function blockSolver(job: Job, atlas: Atlas): (text: string) => SolvedBlock {
  const { table } = job;
  const solvePair = pairSolver(placeFinder(atlas, job.language), job.line);
  const readRows = table.input === 'csv' ? csvRows : ndjsonRows;
  return (text) => {
    const rows = readRows(text, table);
    const failures: SolvedBlock['failures'] = [];
    const lines = rows.map((row, index) => {
      const solved = row.failure ?? solvePair(written(row.from), written(row.to));
      if (!solved.ok) failures.push({ row: index, failure: solved });
      return writeRow(table, row, addedValues(solved)) + table.lineEnd;
    });
    return { text: lines.join(''), rows: rows.length, failures };
  };
}

/** A cell of JSON may hold a position as GeoJSON instead of a text; a bare number is a text that names no place. */
function written(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === undefined || cell === null ? '' : JSON.stringify(cell);
}

function csvRows(text: string, table: Table): Row[] {
  const from = table.columns.indexOf('from');
  const to = table.columns.indexOf('to');
  let isOpen = false;
  const rows = readRecords(text, table.delimiter, () => (isOpen = true)).map((record) => {
    const cells = table.positions.map((position) => record[position] ?? '');
    const row: Row = { from: cells[from], to: cells[to], cells };
    if (record.length > table.width) row.failure = failure('broken-row', { reason: 'too-many-fields' });
    return row;
  });
  const last = rows.at(-1);
  if (isOpen && last) last.failure = failure('broken-row', { reason: 'quotation-open' });
  return rows;
}

function ndjsonRows(text: string, table: Table): Row[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [ndjsonRow(line, table)]));
}

function ndjsonRow(line: string, { columns }: Table): Row {
  const record = readObject(line);
  if (!record) {
    const given = line.trim();
    const failed = failure('broken-row', { given: clip(given) });
    return { from: '', to: '', cells: columns.map(() => ''), record: { given }, failure: failed };
  }
  return { from: record.from, to: record.to, cells: columns.map((column) => record[column]), record };
}

export function readObject(line: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

type Added = Record<(typeof ADDED_COLUMNS)[number], number | string | null>;

function addedValues(solved: SolvedPair | Failure): Added {
  if (!solved.ok) {
    const none = { metres: null, kilometres: null, nauticalMiles: null, initialAzimuth: null, finalAzimuth: null };
    return { ...none, errorCode: solved.code };
  }
  const { lengthMetres } = solved;
  return {
    metres: lengthMetres,
    kilometres: metresTo('kilometre', lengthMetres),
    nauticalMiles: metresTo('nauticalMile', lengthMetres),
    ...azimuthsOf(solved),
    errorCode: null
  };
}

function writeRow(table: Table, { cells, record }: Row, added: Added): string {
  if (table.output === 'csv') {
    return writeRecord([...cells.map(cellText), ...ADDED_COLUMNS.map((column) => cellText(added[column]))], table.delimiter);
  }
  const passed = record ?? Object.fromEntries(table.columns.map((column, index) => [column, cells[index]]));
  return JSON.stringify({ ...passed, ...added });
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === undefined || cell === null ? '' : JSON.stringify(cell);
}
