import Papa from 'papaparse';
import { lineCounter } from './line-at';

/** A row of a table, with the line of the file it begins on. */
export interface Row {
  cells: readonly string[];
  line: number;
  /** A quotation mark that is never closed, or closed in the wrong place. */
  isBroken: boolean;
}

/** The first line that some programs write for others, to say which sign sets the cells apart. */
const SEPARATOR = /^\ufeff?"?sep=([^\r\n"\ufeff])"?[,;\t]*(?:\r\n?|\n)/i;

/** The rows of a text whose cells are set apart by commas, tabs, semicolons or bars (RFC 4180); empty ones are left out. A first line `sep=;` is heeded. */
export function readTable(text: string): Row[] {
  const rows: Row[] = [];
  const lineOf = lineCounter(text);
  const [told = '', delimiter] = SEPARATOR.exec(text) ?? [];
  let start = told.length;
  Papa.parse<string[]>(text.slice(told.length), {
    delimiter,
    delimitersToGuess: [',', '\t', ';', '|'],
    step: ({ data, errors, meta }) => {
      const line = lineOf(start);
      start = told.length + meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      rows.push({ cells: data, line, isBroken: errors.some(({ type }) => type === 'Quotes') });
    }
  });
  return rows;
}
