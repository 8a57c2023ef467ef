import { fastDistance, prepare, type Prepared } from './fast-inverse';
import type { LonLat } from './longitude';

export { prepare, type Prepared } from './fast-inverse';

/** A point of a prepared list by its number, and how far it is in metres. */
export interface Near {
  index: number;
  lengthMetres: number;
}

/** The geodesic distances in metres from one point to many, in their order; NaN where either is no point of the Earth (`prepare`). */
export function distancesFrom(point: LonLat, prepared: Prepared): Float64Array {
  const one = prepare([point]);
  const distances = new Float64Array(prepared.points.length);
  for (let index = 0; index < distances.length; index += 1) distances[index] = fastDistance(one, 0, prepared, index);
  return distances;
}

/** The geodesic distances in metres from each point of one list to each of another: row by row, a row for each of the first; NaN as for `distancesFrom`. */
export function distanceMatrix(rows: Prepared, columns: Prepared): Float64Array {
  const width = columns.points.length;
  const matrix = new Float64Array(rows.points.length * width);
  for (let row = 0; row < rows.points.length; row += 1) {
    for (let column = 0; column < width; column += 1) matrix[row * width + column] = fastDistance(rows, row, columns, column);
  }
  return matrix;
}

/**
 * The nearest points to one, the nearest first; equally far ones in their order. All of them where none is the limit.
 * Points to which there is no distance (NaN) are left out.
 */
export function nearest(point: LonLat, prepared: Prepared, count = Infinity): Near[] {
  if (!(count >= 1)) return [];
  const distances = distancesFrom(point, prepared);
  const sorted = distances.filter((lengthMetres) => !Number.isNaN(lengthMetres)).sort();
  const limit = sorted[Math.min(count, sorted.length) - 1] ?? 0;
  const near: Near[] = [];
  distances.forEach((lengthMetres, index) => {
    if (lengthMetres <= limit) near.push({ index, lengthMetres });
  });
  return near.sort((a, b) => a.lengthMetres - b.lengthMetres || a.index - b.index).slice(0, count);
}
