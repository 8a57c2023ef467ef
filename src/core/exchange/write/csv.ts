import { ownValue } from '../own-value';
import { textOf } from './properties';
import { wktOf } from './wkt';
import type { FeatureWriter, WriteOptions } from './writer';

/** The column that holds the geometry. */
const GEOMETRY = 'wkt';
/** Characters nobody sees, by which readers, ours too, take a table for no text at all. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const CONTROLS = /[\u0000-\u0008\u000e-\u001a]/g;

/** How a cell begins that a spreadsheet would run: as a formula, or as space before one (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** CSV (RFC 4180): the properties in columns, the geometry as well-known text in the last. What is nested is written as JSON; control characters are left out. */
export function csvWriter({ columns = [], forExcel = false }: WriteOptions): FeatureWriter {
  // A property of that name stays what it is; the geometry's column goes by another.
  const geometryName = columns.includes(GEOMETRY) ? 'geometry_wkt' : GEOMETRY;
  const row = (cells: readonly string[]): string => csvRow(forExcel ? cells.map(harmless) : cells);
  return {
    start: `${forExcel ? '\ufeff' : ''}${row([...columns, geometryName])}`,
    write: ({ properties, geometry }) =>
      row([...columns.map((column) => textOf(ownValue(properties, column))), geometry ? wktOf(geometry) : '']),
    end: () => ''
  };
}

/** One row of a table, ended by CRLF as the standard has it. */
function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A cell that no spreadsheet runs; plain numbers stay numbers. */
function harmless(cell: string): string {
  const text = cell.replace(CONTROLS, '');
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

function csvCell(cell: string): string {
  const text = cell.replace(CONTROLS, '');
  return /[",\r\n]|^\s|\s$|^\ufeff/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
