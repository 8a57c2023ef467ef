import { ownValue } from '../own-value';
import { textOf } from './properties';
import { harmlessCell } from './spreadsheet-cell';
import { wktOf } from './wkt';
import type { FeatureWriter, WriteOptions } from './writer';

/** The column that holds the geometry. */
const GEOMETRY = 'wkt';
/** Characters nobody sees, by which readers, ours too, take a table for no text at all. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const CONTROLS = /[\u0000-\u0008\u000e-\u001a]/g;

/** CSV (RFC 4180): the properties in columns, the geometry as well-known text in the last. What is nested is written as JSON; control characters are left out. */
export function csvWriter({ columns = [], forExcel = false }: WriteOptions): FeatureWriter {
  // A property of that name stays what it is; the geometry's column goes by another.
  const geometryName = columns.includes(GEOMETRY) ? 'geometry_wkt' : GEOMETRY;
  const row = (cells: readonly string[]): string =>
    csvRow(forExcel ? cells.map((cell) => harmlessCell(cell.replace(CONTROLS, ''))) : cells);
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

function csvCell(cell: string): string {
  const text = cell.replace(CONTROLS, '');
  return /[",\r\n]|^\s|\s$|^\ufeff/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
