import type { ColumnChoice, TablePreview } from '../layer';
import { halvesByName } from './column-names';
import { positionFromPair, positionFromText } from './read-position';
import { toWesternDigits } from '../../format/digits';
import type { Row } from './table';
import { geometryFromWkt } from './wkt';
import { WKT_START } from './wkt-start';

const SAMPLE = 200;
/** So many of the filled rows must be readable before a column is taken without asking. */
const ENOUGH = 0.8;
/** Names that mean nothing else are believed sooner: their bad rows are told one by one. */
const ENOUGH_NAMED = 0.5;

/** Where a table has its positions, or a guess at it that has to be asked about. */
type Guess = { choice: ColumnChoice } | { ask: TablePreview['guess'] };

/**
 * Looks for the positions of a table: a column of WKT, two columns that are named as latitude and longitude, or a column
 * of whole positions. What the names promise, most of the rows must keep.
 */
export function guessColumns(columns: readonly string[], rows: readonly Row[]): Guess {
  const sample = rows.slice(0, SAMPLE);
  const wkt = soleColumn(columns, sample, isWkt);
  if (wkt !== undefined) return { choice: { kind: 'wkt', column: wkt } };
  const { latitudes, longitudes, perhapsLatitude, perhapsLongitude } = halvesByName(columns);
  const [latitude, longitude] = [latitudes[0], longitudes[0]];
  if (latitude !== undefined && longitude !== undefined && latitudes.length === 1 && longitudes.length === 1) {
    const { kept, filled } = fit(sample, latitude, longitude);
    if (kept > 0 && kept >= ENOUGH_NAMED * filled && !fitsTurned(sample, latitude, longitude))
      return { choice: { kind: 'pair', latitude, longitude } };
  }
  const whole = latitude === undefined ? soleColumn(columns, sample, isPosition) : undefined;
  if (whole !== undefined) return { choice: { kind: 'position', column: whole } };
  return { ask: proposal(columns, sample, latitude ?? perhapsLatitude, longitude ?? perhapsLongitude) };
}

/** What the names say, or the other order where that alone fits; without names the one order that fits the only two columns of degrees. */
function proposal(
  columns: readonly string[],
  sample: readonly Row[],
  latitude?: number,
  longitude?: number
): TablePreview['guess'] {
  if (latitude !== undefined && longitude !== undefined)
    return fitsTurned(sample, latitude, longitude)
      ? { latitude: longitude, longitude: latitude, isTurned: true }
      : { latitude, longitude };
  if (latitude !== undefined || longitude !== undefined) return { latitude, longitude };
  const [first, second, third] = columns.flatMap((_, column) => (isAllDegrees(sample, column) ? [column] : []));
  if (first === undefined || second === undefined || third !== undefined) return {};
  if (fitsTurned(sample, first, second)) return { latitude: second, longitude: first };
  return fitsTurned(sample, second, first) ? { latitude: first, longitude: second } : {};
}

/** How many of the rows that have anything there lie on the Earth. */
function fit(sample: readonly Row[], latitude: number, longitude: number): { kept: number; filled: number } {
  const pairs = sample.map(({ cells }) => [cells[latitude] ?? '', cells[longitude] ?? ''] as const);
  const filled = pairs.filter((pair) => pair.join('').trim() !== '');
  return { kept: filled.filter((pair) => isOnEarth(...pair)).length, filled: filled.length };
}

/** Whether all rows lie on the Earth with the two columns the other way round, and not all as they are. */
function fitsTurned(sample: readonly Row[], latitude: number, longitude: number): boolean {
  const [named, turned] = [fit(sample, latitude, longitude), fit(sample, longitude, latitude)];
  return named.kept < named.filled && turned.kept === turned.filled;
}

function isAllDegrees(sample: readonly Row[], column: number): boolean {
  const filled = sample.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => isOnEarth('0', cell));
}

/** The one column most of whose filled cells are of a kind. */
function soleColumn(columns: readonly string[], sample: readonly Row[], isOne: (cell: string) => boolean): number | undefined {
  const found = columns.flatMap((_, column) => {
    const filled = sample.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
    const fitting = filled.filter(isOne).length;
    return fitting > 0 && fitting >= ENOUGH * filled.length ? [column] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a cell is a position in itself, with or without being readable: the sign of a row of data and not of names. */
export function isData(cell: string): boolean {
  return /^\s*[+\-−]?[\d.,٫٬]+\s*$/.test(toWesternDigits(cell)) || isWkt(cell) || isPosition(cell);
}

function isWkt(cell: string): boolean {
  return WKT_START.test(cell.trimStart()) && 'geometry' in geometryFromWkt(cell);
}

function isPosition(cell: string): boolean {
  return 'at' in positionFromText(cell);
}

function isOnEarth(latitude: string, longitude: string): boolean {
  const read = positionFromPair(latitude, longitude);
  return 'at' in read && Math.abs(read.at[1]) <= 90 && Math.abs(read.at[0]) <= 360;
}
