import { describe, expect, it } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import { CELLS_PER_DEGREE, COLUMNS, ROWS, SOUTH } from '#core/network/sea/grid-cells';
import { generator } from '#core/network/sea/random-graph.fixture';
import { loadLand10m } from '../../base/land';
import { rasterise } from './raster';

const land = loadLand10m();
const cells = rasterise(land.polygons);
const random = generator(3);

/** Lines that cross a cell from side to side, and along both diagonals. */
function linesThrough(cell: number): [LonLat, LonLat][] {
  const west = (cell % COLUMNS) / CELLS_PER_DEGREE - 180;
  const south = Math.floor(cell / COLUMNS) / CELLS_PER_DEGREE + SOUTH;
  const at = (x: number, y: number): LonLat => [west + x / CELLS_PER_DEGREE, south + y / CELLS_PER_DEGREE];
  const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
  return [
    ...shares.map((share): [LonLat, LonLat] => [at(share, 0.01), at(share, 0.99)]),
    ...shares.map((share): [LonLat, LonLat] => [at(0.01, share), at(0.99, share)]),
    [at(0.01, 0.01), at(0.99, 0.99)],
    [at(0.01, 0.99), at(0.99, 0.01)]
  ];
}

function sample(holds: (cell: number) => boolean, count: number): number[] {
  const found: number[] = [];
  while (found.length < count) {
    const cell = Math.floor(random() * ROWS * COLUMNS);
    if (holds(cell)) found.push(cell);
  }
  return found;
}

function isBesideShore(cell: number): boolean {
  return cells[cell - 1] === 1 || cells[cell + 1] === 1 || cells[cell - COLUMNS] === 1 || cells[cell + COLUMNS] === 1;
}

function classAt([longitude, latitude]: LonLat): number {
  return cells[Math.floor((latitude - SOUTH) * CELLS_PER_DEGREE) * COLUMNS + Math.floor((longitude + 180) * CELLS_PER_DEGREE)]!;
}

describe('the raster of the land', () => {
  it('has no land in open cells, even beside the shore', () => {
    for (const cell of sample((at) => cells[at] === 0 && isBesideShore(at), 800)) {
      for (const [from, to] of linesThrough(cell)) expect(land.landPortions(from, to)).toEqual([]);
    }
  });

  it('has no water in cells of land', () => {
    for (const cell of sample((at) => cells[at] === 2 && isBesideShore(at), 300)) {
      for (const [from, to] of linesThrough(cell)) expect(land.landPortions(from, to)).toEqual([[0, 1]]);
    }
  });

  it('has the Caspian as water, and Lake Michigan as land', () => {
    expect(classAt([51, 41])).toBe(0);
    expect(classAt([-87, 43])).toBe(2);
  });
});
