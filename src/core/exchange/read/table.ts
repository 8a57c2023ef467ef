import Papa from 'papaparse';
import { lineCounter } from './line-at';

/** A row of a table, with the line of the file it begins on. */
export interface Row {
  cells: readonly string[];
  line: number;
  /** A quotation mark that is never closed, or closed in the wrong place. */
  isBroken: boolean;
}

/** The rows of a text whose cells are set apart by commas, tabs, semicolons or bars (RFC 4180); empty ones are left out. */
export function readTable(text: string): Row[] {
  const rows: Row[] = [];
  const lineOf = lineCounter(text);
  let start = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', '\t', ';', '|'],
    step: ({ data, errors, meta }) => {
      const line = lineOf(start);
      start = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      rows.push({ cells: data, line, isBroken: errors.some(({ type }) => type === 'Quotes') });
    }
  });
  return rows;
}
