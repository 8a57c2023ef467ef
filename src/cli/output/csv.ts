import { harmlessCell } from '../../core/exchange/write/spreadsheet-cell';
import { writeRecord } from '../pairs/csv';
import { plain } from './plain';

/** A table as CSV after RFC 4180 with plain line feeds; nothing is written for what is not there. */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  return [columns, ...rows]
    .map(
      (row) =>
        `${safeRecord(
          row.map((cell) => String(cell ?? '')),
          ','
        )}\n`
    )
    .join('');
}

/** A record of CSV that neither a terminal obeys nor a spreadsheet runs: names in it come from files and arguments of others. */
export function safeRecord(fields: readonly string[], delimiter: string): string {
  return writeRecord(fields.map(safeCell), delimiter);
}

/** Line ends within a cell, of either kind, are none of what terminals obey. */
function safeCell(text: string): string {
  return harmlessCell(text.includes('\r\n') ? text.split('\r\n').map(plain).join('\r\n') : plain(text));
}
