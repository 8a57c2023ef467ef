import type { LonLat } from '../../geodesy/longitude';
import { columnOf, COLUMNS, rowOf, ROWS } from './grid-cells';
import { readGridRows, type GridRows } from './grid-codec';
import { hasCell, meetsRow } from './grid-rows';
import { createSight } from './grid-sight';
import { findWater } from './nearest-water';

export { encodeGrid } from './grid-codec';

/** Open water near a position. */
export interface NearWater {
  at: LonLat;
  metres: number;
  /** How much of the straight line to it lies over land. */
  landMetres: number;
}

/** Where the sea is, in cells of 1/30 of a degree. */
export interface SeaGrid {
  /** 0 open water, 1 a cell of the shore, 2 all land. Beyond the cells the north is water and the south land. */
  classAt(longitude: number, latitude: number): 0 | 1 | 2;
  /** Whether the line drawn between two positions keeps to open water. Each end's own cell is not asked. */
  isClear(from: LonLat, to: LonLat): boolean;
  /** Open water within a limit of a position: the nearest of each of eight directions, nearest first. */
  nearestWater(at: LonLat, limitMetres: number): NearWater[];
}

/** Makes the grid of `encodeGrid`'s bytes ready. */
export function decodeGrid(bytes: Uint8Array): SeaGrid {
  const rows = readGridRows(bytes);
  const classAt = (longitude: number, latitude: number): 0 | 1 | 2 => classOf(rows, columnOf(longitude), rowOf(latitude));
  return {
    classAt,
    isClear: createSight(rows.closed),
    nearestWater: (at, limitMetres) => findWater(rows.closed, classAt, at, limitMetres)
  };
}

function classOf({ closed, narrow }: GridRows, column: number, row: number): 0 | 1 | 2 {
  if (row < 0) return 2;
  if (row >= ROWS || !hasCell(closed, row, column)) return 0;
  if (hasCell(narrow, row, column)) return 1;
  for (let near = Math.max(0, row - 1); near <= Math.min(ROWS - 1, row + 1); near += 1) {
    for (let step = -1; step <= 1; step += 1) {
      const beside = (column + step + COLUMNS) % COLUMNS;
      if (!meetsRow(closed, near, beside, beside)) return 1;
    }
  }
  return 2;
}
