import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';
import { CELLS_PER_DEGREE, COLUMNS, ROWS, SOUTH } from './grid-cells';
import type { CellRows } from './grid-rows';

/** Cells a side of a block; rows and columns divide into whole ones. */
const BLOCK = 12;
const WIDE = COLUMNS / BLOCK;
const HIGH = ROWS / BLOCK;
/** Of a cell from south to north, at least. */
const CELL_METRES = 110_500 / CELLS_PER_DEGREE;
const FARTHEST = 255;

/**
 * Makes a measure of how far at least it is from a place, in columns and rows of cells, to the nearest closed cell: metres,
 * or 0 nearby. By blocks of cells and their distance in blocks to the nearest with a closed cell in it.
 */
export function createFreeDistance(closed: CellRows): (x: number, y: number) => number {
  const blocks = countBlocks(closed);
  const cosines = Float64Array.from({ length: HIGH }, (_, row) => leastCosine(row));
  return (x, y) => {
    if (y >= ROWS) return (y - ROWS) * CELL_METRES;
    const row = Math.floor(y / BLOCK);
    const column = Math.floor(x / BLOCK);
    const blocksFree = blocks[row * WIDE + (((column % WIDE) + WIDE) % WIDE)]! - 1;
    if (blocksFree <= 0) return 0;
    const [south, north] = [Math.max(0, row - blocksFree), Math.min(HIGH - 1, row + blocksFree)];
    return blocksFree * BLOCK * CELL_METRES * Math.min(cosines[south]!, cosines[north]!);
  };
}

/** Of the parallels that bound a row of blocks. */
function leastCosine(row: number): number {
  const [south, north] = [row, row + 1].map((edge) => Math.cos(((edge * BLOCK) / CELLS_PER_DEGREE + SOUTH) * RADIANS_PER_DEGREE));
  return Math.min(south!, north!);
}

/** For each block how many steps, also slantwise, lead to one with a closed cell: forth and back over all (Rosenfeld and Pfaltz 1966). */
function countBlocks(closed: CellRows): Uint8Array {
  const blocks = new Uint8Array(WIDE * HIGH).fill(FARTHEST);
  markClosed(blocks, closed);
  // Twice, so that what lies across 180° is heard of.
  for (let round = 0; round < 2; round += 1) {
    for (let row = 0; row < HIGH; row += 1) relaxRow(blocks, row, row - 1, 1);
    for (let row = HIGH - 1; row >= 0; row -= 1) relaxRow(blocks, row, row + 1, -1);
  }
  return blocks;
}

function markClosed(blocks: Uint8Array, { first, bounds }: CellRows): void {
  for (let row = 0; row < ROWS; row += 1) {
    const start = Math.floor(row / BLOCK) * WIDE;
    for (let at = first[row]!; at < first[row + 1]!; at += 2) {
      const [west, east] = [Math.floor(bounds[at]! / BLOCK), Math.floor((bounds[at + 1]! - 1) / BLOCK)];
      for (let column = west; column <= east; column += 1) blocks[start + column] = 0;
    }
  }
}

/** Lowers a row by the row beside it and by the blocks gone over before. */
function relaxRow(blocks: Uint8Array, row: number, beside: number, step: 1 | -1): void {
  const start = row * WIDE;
  const from = beside >= 0 && beside < HIGH ? beside * WIDE : start;
  for (let count = 0; count < WIDE; count += 1) {
    const column = step === 1 ? count : WIDE - 1 - count;
    const west = column === 0 ? WIDE - 1 : column - 1;
    const east = column === WIDE - 1 ? 0 : column + 1;
    const least = Math.min(
      blocks[from + west]!,
      blocks[from + column]!,
      blocks[from + east]!,
      blocks[start + (step === 1 ? west : east)]!
    );
    if (least + 1 < blocks[start + column]!) blocks[start + column] = least + 1;
  }
}
