import { ByteReader, ByteWriter } from './bytes';
import { COLUMNS, ROWS } from './grid-cells';
import { gatherRows, readRows, writeRows, type CellRows } from './grid-rows';

/** The two sets of cells the grid is kept as. */
export interface GridRows {
  /** All that is not open water. */
  closed: CellRows;
  /** Cells with both land and water that touch no open water: narrow channels, small lagoons. */
  narrow: CellRows;
}

/** Writes cells by class (0 open water, 1 shore, 2 land), row after row from the south. */
export function encodeGrid(cells: Uint8Array): Uint8Array {
  if (cells.length !== ROWS * COLUMNS) throw new RangeError(`${cells.length} cells, not ${ROWS * COLUMNS}`);
  const closed = new Uint8Array(cells.length);
  const narrow = new Uint8Array(cells.length);
  for (let cell = 0; cell < cells.length; cell += 1) if (cells[cell] !== 0) closed[cell] = 1;
  for (let cell = cells.indexOf(1); cell >= 0; cell = cells.indexOf(1, cell + 1)) {
    if (!touchesOpen(cells, cell)) narrow[cell] = 1;
  }
  const out = new ByteWriter();
  writeRows(out, gatherRows(closed));
  writeRows(out, gatherRows(narrow));
  return out.finish();
}

export function readGridRows(bytes: Uint8Array): GridRows {
  const input = new ByteReader(bytes);
  return { closed: readRows(input), narrow: readRows(input) };
}

function touchesOpen(cells: Uint8Array, cell: number): boolean {
  const column = cell % COLUMNS;
  const west = column === 0 ? COLUMNS - 1 : -1;
  const east = column === COLUMNS - 1 ? 1 - COLUMNS : 1;
  for (const row of [cell - COLUMNS, cell, cell + COLUMNS]) {
    if (cells[row + west] === 0 || cells[row] === 0 || cells[row + east] === 0) return true;
  }
  return false;
}
