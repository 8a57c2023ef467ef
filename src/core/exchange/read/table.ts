import Papa from 'papaparse';
import { DELIMITERS, SEPARATOR } from './delimiters';
import { lineCounter } from './line-at';

/** A row of a table, with the line of the file it begins on. */
export interface Row {
  cells: readonly string[];
  line: number;
  /** A quotation mark that is never closed, or closed in the wrong place. */
  isBroken: boolean;
}

/** A figure in degrees with a decimal comma, in any digits. */
const COMMA_DECIMAL = /^\s*[+\-−]?\p{Nd}{1,3},\p{Nd}+\s*$/u;
const SAMPLE_LINES = 20;

/**
 * The sign that sets the cells apart where commas may be decimal: one that cuts every line at the beginning into the same
 * number of cells, with such a figure among them. Otherwise nothing, and the signs are counted.
 */
function besideDecimalCommas(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/, SAMPLE_LINES + 1).slice(0, SAMPLE_LINES).filter((line) => line.trim() !== ''); // prettier-ignore
  return [';', '\t', '|'].find((sign) => {
    const rows = lines.map((line) => line.split(sign));
    const width = rows[0]?.length ?? 0;
    return (
      width > 1 &&
      rows.every(({ length }) => length === width) &&
      rows.some((row) => row.some((cell) => COMMA_DECIMAL.test(cell)))
    );
  });
}

/** The rows of a text whose cells are set apart by commas, tabs, semicolons or bars (RFC 4180); empty ones are left out. A first line `sep=;` is heeded. */
export function readTable(text: string): Row[] {
  const rows: Row[] = [];
  const lineOf = lineCounter(text);
  const [told = '', delimiter] = SEPARATOR.exec(text) ?? [];
  const table = text.slice(told.length);
  let start = told.length;
  Papa.parse<string[]>(table, {
    delimiter: delimiter ?? besideDecimalCommas(table),
    delimitersToGuess: [...DELIMITERS],
    step: ({ data, errors, meta }) => {
      const line = lineOf(start);
      start = told.length + meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      rows.push({ cells: data, line, isBroken: errors.some(({ type }) => type === 'Quotes') });
    }
  });
  return rows;
}
