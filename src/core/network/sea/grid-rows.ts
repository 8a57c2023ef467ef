import { ByteReader, ByteWriter } from './bytes';
import { COLUMNS, ROWS } from './grid-cells';

/** A set of cells, row after row: of each row the columns where it begins and where it is left, in turn. */
export interface CellRows {
  /** Where the columns of each row begin in `bounds`; one more at the end. */
  first: Int32Array;
  bounds: Uint16Array;
}

/** The cells that are marked with a 1, the others being 0; row after row. */
export function gatherRows(marks: Uint8Array): CellRows {
  const first = new Int32Array(ROWS + 1);
  const bounds: number[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    const cells = marks.subarray(row * COLUMNS, (row + 1) * COLUMNS);
    let isIn = false;
    for (let at = cells.indexOf(1); at >= 0; at = cells.indexOf(isIn ? 0 : 1, at)) {
      bounds.push(at);
      isIn = !isIn;
    }
    if (isIn) bounds.push(COLUMNS);
    first[row + 1] = bounds.length;
  }
  return { first, bounds: Uint16Array.from(bounds) };
}

/**
 * Writes the rows. A cell is foretold from its neighbours west, south and south-west: where west and south-west are
 * alike it is as the one south of it, else as the one west. Only the columns where that fails are written.
 */
export function writeRows(out: ByteWriter, rows: CellRows): void {
  const none = new Uint16Array(0);
  let before: Uint16Array = none;
  for (let row = 0; row < ROWS; row += 1) {
    const own = rows.bounds.subarray(rows.first[row], rows.first[row + 1]);
    const misses = findMisses(before, own);
    out.write(misses.length);
    misses.forEach((column, index) => out.write(column - (misses[index - 1] ?? 0)));
    before = own;
  }
}

function findMisses(before: Uint16Array, own: Uint16Array): number[] {
  const misses: number[] = [];
  let [i, j, wasSouth, wasIn] = [0, 0, false, false];
  while (i < before.length || j < own.length) {
    const column = Math.min(before[i] ?? COLUMNS, own[j] ?? COLUMNS);
    if (column === COLUMNS) break;
    const south = before[i] === column ? !wasSouth : wasSouth;
    const isIn = own[j] === column ? !wasIn : wasIn;
    if (isIn !== (wasIn === wasSouth ? south : wasIn)) misses.push(column);
    if (before[i] === column) i += 1;
    if (own[j] === column) j += 1;
    [wasSouth, wasIn] = [south, isIn];
  }
  return misses;
}

/** Reads what `writeRows` wrote. */
export function readRows(input: ByteReader): CellRows {
  const first = new Int32Array(ROWS + 1);
  let bounds = new Uint16Array(1 << 17);
  for (let row = 0; row < ROWS; row += 1) {
    const end = first[row]!;
    if (bounds.length < end + COLUMNS) bounds = lengthen(bounds);
    first[row + 1] = readRow(input, bounds, first[row - 1] ?? 0, end);
  }
  return { first, bounds: bounds.slice(0, first[ROWS]) };
}

function lengthen(bounds: Uint16Array): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(bounds.length * 2);
  longer.set(bounds);
  return longer;
}

/** Adds a row to the columns, from the row before it, which stands from one place of them to another. Gives where it ends. */
function readRow(input: ByteReader, bounds: Uint16Array, from: number, to: number): number {
  let end = to;
  let left = input.read();
  let miss = left > 0 ? input.read() : COLUMNS;
  let [wasSouth, wasIn] = [false, false];
  for (let at = from; at < to || left > 0;) {
    const bound = at < to ? bounds[at]! : COLUMNS;
    const column = Math.min(bound, miss);
    if (column === COLUMNS) break;
    const south = bound === column ? !wasSouth : wasSouth;
    let isIn = wasIn === wasSouth ? south : wasIn;
    if (miss === column) {
      isIn = !isIn;
      left -= 1;
      miss = left > 0 ? column + input.read() : COLUMNS;
    }
    if (bound === column) at += 1;
    if (isIn !== wasIn) bounds[end++] = column;
    [wasSouth, wasIn] = [south, isIn];
  }
  if (wasIn) bounds[end++] = COLUMNS;
  return end;
}

/** How many of a row's bounds lie at a column or west of it: odd within the set. */
export function boundsUpTo({ first, bounds }: CellRows, row: number, column: number): number {
  let [low, high] = [first[row]!, first[row + 1]!];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= column) low = middle + 1;
    else high = middle;
  }
  return low - first[row]!;
}

export function hasCell(rows: CellRows, row: number, column: number): boolean {
  return boundsUpTo(rows, row, column) % 2 === 1;
}

/** Whether any of a row's cells from one column to another, both counted, is in the set. The row counts as a ring. */
export function meetsRow(rows: CellRows, row: number, from: number, to: number): boolean {
  if (from < 0) return meetsRow(rows, row, from + COLUMNS, COLUMNS - 1) || meetsRow(rows, row, 0, to);
  if (to >= COLUMNS) return meetsRow(rows, row, from, COLUMNS - 1) || meetsRow(rows, row, 0, to - COLUMNS);
  const before = boundsUpTo(rows, row, from);
  if (before % 2 === 1) return true;
  const next = rows.first[row]! + before;
  return next < rows.first[row + 1]! && rows.bounds[next]! <= to;
}
