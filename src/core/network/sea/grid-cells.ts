import { wrapLongitude } from '../../geodesy/longitude';

/** The cells of the sea's grid: squares of plate carrée, rows from the south, columns from 180° W. */
export const CELLS_PER_DEGREE = 30;
/** South of it are ice shelves. */
export const SOUTH = -78;
/** North of it is no land. */
const NORTH = 84;
export const COLUMNS = 360 * CELLS_PER_DEGREE;
export const ROWS = (NORTH - SOUTH) * CELLS_PER_DEGREE;

export function columnOf(longitude: number): number {
  return Math.min(COLUMNS - 1, Math.floor((wrapLongitude(longitude) + 180) * CELLS_PER_DEGREE));
}

/** Below 0 or beyond the last row for latitudes without cells. */
export function rowOf(latitude: number): number {
  return Math.floor((latitude - SOUTH) * CELLS_PER_DEGREE);
}
