import { writeRecord } from '../pairs/csv';

/** A table as CSV after RFC 4180 with plain line feeds; nothing is written for what is not there. */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const lines = [columns, ...rows].map((row) =>
    writeRecord(
      row.map((cell) => String(cell ?? '')),
      ','
    )
  );
  return lines.map((line) => `${line}\n`).join('');
}
