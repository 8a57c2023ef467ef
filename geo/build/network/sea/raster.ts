import { CELLS_PER_DEGREE, COLUMNS, ROWS, SOUTH } from '#core/network/sea/grid-cells';
import type { Rings } from '../../base/winding';

/**
 * The cells of the world by what lies in them: 0 open water, 1 a shore, 2 all land; row after row from the south. A cell
 * that a shore as much as touches is a 1, so open water is open for certain.
 */
export function rasterise(polygons: readonly Rings[]): Uint8Array {
  const cells = new Uint8Array(ROWS * COLUMNS);
  const crossings: number[][] = Array.from({ length: ROWS }, () => []);
  for (const rings of polygons) {
    for (const ring of rings) {
      for (let index = 1; index < ring.length; index += 1) {
        const [x0, y0] = toCells(ring[index - 1]!);
        const [x1, y1] = toCells(ring[index]!);
        markShore(cells, x0, y0, x1, y1);
        crossMiddles(crossings, x0, y0, x1, y1);
      }
    }
  }
  fillLand(cells, crossings);
  return cells;
}

function toCells(position: readonly number[]): [x: number, y: number] {
  return [(position[0]! + 180) * CELLS_PER_DEGREE, (position[1]! - SOUTH) * CELLS_PER_DEGREE];
}

/** A stroke is followed row by row; in each it covers the columns from where it enters to where it leaves. */
function markShore(cells: Uint8Array, x0: number, y0: number, x1: number, y1: number): void {
  const [low, high] = y0 < y1 ? [y0, y1] : [y1, y0];
  const firstRow = Math.max(0, Math.floor(low - TOUCH));
  const lastRow = Math.min(ROWS - 1, Math.floor(high + TOUCH));
  for (let row = firstRow; row <= lastRow; row += 1) {
    const [at1, at2] = y0 === y1 ? [x0, x1] : [along(Math.max(low, row)), along(Math.min(high, row + 1))];
    const first = Math.max(0, Math.floor(Math.min(at1, at2) - TOUCH));
    const last = Math.min(COLUMNS - 1, Math.floor(Math.max(at1, at2) + TOUCH));
    cells.fill(1, row * COLUMNS + first, row * COLUMNS + last + 1);
  }
  function along(y: number): number {
    return x0 + ((Math.min(high, Math.max(low, y)) - y0) / (y1 - y0)) * (x1 - x0);
  }
}

/** What lies so near to a cell's border, in cells, counts as touching it. */
const TOUCH = 1e-6;

function crossMiddles(crossings: number[][], x0: number, y0: number, x1: number, y1: number): void {
  const first = Math.max(0, Math.ceil(Math.min(y0, y1) - 0.5));
  for (let row = first; row < ROWS && row + 0.5 < Math.max(y0, y1); row += 1) {
    crossings[row]!.push(x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0));
  }
}

function fillLand(cells: Uint8Array, crossings: readonly number[][]): void {
  crossings.forEach((met, row) => {
    met.sort((a, b) => a - b);
    for (let index = 1; index < met.length; index += 2) {
      const first = Math.max(0, Math.ceil(met[index - 1]! - 0.5));
      for (let column = first; column < COLUMNS && column + 0.5 < met[index]!; column += 1) {
        if (cells[row * COLUMNS + column] === 0) cells[row * COLUMNS + column] = 2;
      }
    }
  });
}

