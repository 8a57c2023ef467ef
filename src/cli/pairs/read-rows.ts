import { failure, type Failure } from '../failure';
import { clip } from '../words/marks';
import { readRecords } from './csv';
import type { Table } from './table';

/** A row as it was read. */
export interface Row {
  from: unknown;
  to: unknown;
  /** What passes through, by the table's columns. */
  cells: readonly unknown[];
  /** The whole row, where it came as JSON. */
  record?: Readonly<Record<string, unknown>>;
  failure?: Failure;
}

/** The rows of a block of text. */
export function readRows(text: string, table: Table): Row[] {
  return table.input === 'csv' ? csvRows(text, table) : ndjsonRows(text, table);
}

/** A cell of JSON may hold a position as GeoJSON instead of a text; a bare number is a text that names no place. */
export function written(cell: unknown): string {
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
