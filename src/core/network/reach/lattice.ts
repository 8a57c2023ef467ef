import { wrapLongitude, type LonLat } from '../../geodesy/longitude';
import { LEAST_DEGREE_METRES } from '../../geodesy/rough-degree';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';
import type { Vector } from './sphere';

/** Points in rows and columns of equal steps, over the whole world or a part of it: where a reach is reckoned. */
export interface Lattice {
  /** Of the world between two neighbouring points. */
  stepsPerDegree: number;
  /** Steps from 180° W to the first column; the columns may run on beyond 180° E. */
  west: number;
  /** Steps from the south pole to the first row. */
  south: number;
  columns: number;
  rows: number;
  /** Whether the last column is a neighbour of the first. */
  isRound: boolean;
  cosLongitude: Float64Array;
  sinLongitude: Float64Array;
  cosLatitude: Float64Array;
  sinLatitude: Float64Array;
}

/** Enough for the whole world; a part of it is drawn finer, as many points across as this makes. */
export const COARSEST_STEPS = 2;
const FINEST_STEPS = 60;
const STEPS_ACROSS_RADIUS = 120;
const MARGIN_STEPS = 3;
/** From a point to the one slantwise, and half as far again for a bend between them. */
const STEPS_TO_NEXT = 2;

/** How many steps a degree the lattice for a radius has. */
export function stepsWithin(radiusMetres: number): number {
  const steps = Math.floor((STEPS_ACROSS_RADIUS * LEAST_DEGREE_METRES) / radiusMetres);
  return Math.min(FINEST_STEPS, Math.max(COARSEST_STEPS, steps));
}

/** The lattice for all that lies within a distance of a position. */
export function latticeAround([longitude, latitude]: LonLat, radiusMetres: number): Lattice {
  const radius = radiusMetres / LEAST_DEGREE_METRES;
  const stepsPerDegree = stepsWithin(radiusMetres);
  const margin = MARGIN_STEPS / stepsPerDegree;
  const [low, high] = [latitude - radius - margin, latitude + radius + margin];
  const south = Math.max(0, Math.floor((low + 90) * stepsPerDegree));
  const north = Math.min(180 * stepsPerDegree, Math.ceil((high + 90) * stepsPerDegree));
  const half = halfWidth(latitude, radius) + margin / Math.max(0.01, Math.cos(latitude * RADIANS_PER_DEGREE));
  const isRound = low <= -90 || high >= 90 || half >= 180 - margin;
  const west = isRound ? 0 : Math.floor((wrapLongitude(longitude) - half + 180) * stepsPerDegree);
  const east = isRound ? 0 : Math.ceil((wrapLongitude(longitude) + half + 180) * stepsPerDegree);
  const columns = isRound ? 360 * stepsPerDegree : east - west + 1;
  return withAngles({ stepsPerDegree, west, south, columns, rows: north - south + 1, isRound });
}

/** How far beyond a limit points count where its contour is drawn: as far as the first beyond it lie. */
export function marginMetres({ stepsPerDegree }: Pick<Lattice, 'stepsPerDegree'>): number {
  return (STEPS_TO_NEXT * LEAST_DEGREE_METRES) / stepsPerDegree;
}

/** How many degrees of longitude a circle reaches to either side. */
function halfWidth(latitude: number, radius: number): number {
  const ratio = Math.sin(radius * RADIANS_PER_DEGREE) / Math.cos(latitude * RADIANS_PER_DEGREE);
  return radius >= 90 || ratio >= 1 ? 180 : Math.asin(ratio) / RADIANS_PER_DEGREE;
}

function withAngles(lattice: Pick<Lattice, 'stepsPerDegree' | 'west' | 'south' | 'columns' | 'rows' | 'isRound'>): Lattice {
  const { stepsPerDegree, west, south, columns, rows } = lattice;
  const table = (count: number, first: number, of: (radians: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, index) => of((first + index / stepsPerDegree) * RADIANS_PER_DEGREE));
  const [firstLongitude, firstLatitude] = [west / stepsPerDegree - 180, south / stepsPerDegree - 90];
  return {
    ...lattice,
    cosLongitude: table(columns, firstLongitude, Math.cos),
    sinLongitude: table(columns, firstLongitude, Math.sin),
    cosLatitude: table(rows, firstLatitude, Math.cos),
    sinLatitude: table(rows, firstLatitude, Math.sin)
  };
}

/** Longitude of a column; beyond 180° E it runs on. */
export function longitudeOf({ west, stepsPerDegree }: Lattice, column: number): number {
  return (west + column) / stepsPerDegree - 180;
}

export function latitudeOf({ south, stepsPerDegree }: Lattice, row: number): number {
  return (south + row) / stepsPerDegree - 90;
}

/** The columns and rows a position lies between, whole and broken; the column may lie beyond the lattice. */
export function placeOn(lattice: Lattice, [longitude, latitude]: LonLat): { column: number; row: number } {
  const { stepsPerDegree, west, south } = lattice;
  const round = 360 * stepsPerDegree;
  const from = (wrapLongitude(longitude) + 180) * stepsPerDegree - west;
  return { column: ((from % round) + round) % round, row: (latitude + 90) * stepsPerDegree - south };
}

/** Number of the point of a column and row; −1 beyond the lattice. */
export function pointAt({ columns, rows, isRound }: Lattice, column: number, row: number): number {
  if (row < 0 || row >= rows) return -1;
  if (column >= 0 && column < columns) return row * columns + column;
  return isRound ? row * columns + (((column % columns) + columns) % columns) : -1;
}

/** Whether all four points round a position have values up to a limit. */
export function isCellWithin(lattice: Lattice, values: Float64Array, at: LonLat, limit: number): boolean {
  const { column, row } = placeOn(lattice, at);
  const [west, south] = [Math.floor(column), Math.floor(row)];
  return [0, 1, 2, 3].every((corner) => values[pointAt(lattice, west + (corner & 1), south + (corner >> 1))]! <= limit);
}

/** A point as a unit vector. */
export function vectorAt(lattice: Lattice, point: number): Vector {
  const row = Math.floor(point / lattice.columns);
  const column = point - row * lattice.columns;
  const across = lattice.cosLatitude[row]!;
  return [across * lattice.cosLongitude[column]!, across * lattice.sinLongitude[column]!, lattice.sinLatitude[row]!];
}
