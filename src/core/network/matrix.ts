import { succeed } from './answer';
import type { PassageSet } from './passage-set';
import type { NetworkParts } from './parts';
import { findRoute } from './route';
import type { SeaJoin } from './sea/engine';
import type { Answer, Matrix, RouteOptions, RoutePoint } from './types';
import { readWish, type Wish } from './wish';

/**
 * Lengths from every origin to every destination, the stretches that join them to the network included. A point too far
 * from the network has no lengths and no snap: NaN. Where more than one mode may join a point, its snap is the least that
 * any of its routes has.
 *
 * Method: the shortest ways by sea are sought for all at once; everything else is one route for each pair.
 */
export function measureMatrix(
  parts: NetworkParts,
  origins: readonly RoutePoint[],
  destinations: readonly RoutePoint[],
  options: RouteOptions = {}
): Answer<Matrix> {
  const wish = readWish(parts, [...origins, ...destinations], options);
  if (!wish.ok) return wish;
  const { by, goal } = wish.value;
  const isShortestBySea = by === 'sea' && goal.minimise === 'distance' && (options.via ?? []).length === 0;
  return succeed(
    isShortestBySea ? measureSea(parts, wish.value, origins, destinations) : measureRoutes(parts, origins, destinations, options)
  );
}

function measureSea(
  parts: NetworkParts,
  { shut }: Wish,
  origins: readonly RoutePoint[],
  destinations: readonly RoutePoint[]
): Matrix {
  const from = origins.map(({ at }) => parts.sea.join(at));
  const to = origins === destinations ? from : destinations.map(({ at }) => parts.sea.join(at));
  const matrix = emptyMatrix(origins.length, destinations.length);
  from.forEach((join, row) => (matrix.originSnapMetres[row] = join?.snapMetres ?? NaN));
  to.forEach((join, column) => (matrix.destinationSnapMetres[column] = join?.snapMetres ?? NaN));
  for (const step of shut.steps) fillOpen(parts, matrix, from, to, step);
  return matrix;
}

/** Fills the pairs that have no length yet with the best under the sets of a step. */
function fillOpen(
  { sea }: NetworkParts,
  { metres, columns }: Matrix,
  from: readonly (SeaJoin | undefined)[],
  to: readonly (SeaJoin | undefined)[],
  step: readonly PassageSet[]
): void {
  const isOpen = (row: number, column: number): boolean =>
    from[row] !== undefined && to[column] !== undefined && Number.isNaN(metres[row * columns + column]!);
  const rows = from.flatMap((_, row) => (to.some((__, column) => isOpen(row, column)) ? [row] : []));
  const across = to.flatMap((_, column) => (rows.some((row) => isOpen(row, column)) ? [column] : []));
  if (rows.length === 0) return;
  const pairs = rows.flatMap((row) => across.flatMap((column) => (isOpen(row, column) ? [[row, column] as const] : [])));
  const [starts, ends] = [rows.map((row) => from[row]!), across.map((column) => to[column]!)];
  const [placeOfRow, placeOfColumn] = [placesOf(rows), placesOf(across)];
  for (const set of step) {
    const lengths = sea.lengths(starts, ends, set);
    for (const [row, column] of pairs) {
      const found = lengths[placeOfRow.get(row)! * across.length + placeOfColumn.get(column)!]!;
      const whole = found + from[row]!.snapMetres + to[column]!.snapMetres;
      const before = metres[row * columns + column]!;
      if (!(before <= whole)) metres[row * columns + column] = Number.isNaN(whole) ? before : whole;
    }
  }
}

function placesOf(numbers: readonly number[]): Map<number, number> {
  return new Map(numbers.map((number, place) => [number, place]));
}

function measureRoutes(
  parts: NetworkParts,
  origins: readonly RoutePoint[],
  destinations: readonly RoutePoint[],
  options: RouteOptions
): Matrix {
  const matrix = emptyMatrix(origins.length, destinations.length);
  const { metres, originSnapMetres, destinationSnapMetres } = matrix;
  origins.forEach((origin, row) =>
    destinations.forEach((destination, column) => {
      const route = findRoute(parts, origin, destination, options);
      if (!route.ok) return;
      const { lengthMetres, snaps } = route.value;
      metres[row * matrix.columns + column] = lengthMetres;
      originSnapMetres[row] = lesser(originSnapMetres[row]!, snaps.origin.metres);
      destinationSnapMetres[column] = lesser(destinationSnapMetres[column]!, snaps.destination.metres);
    })
  );
  return matrix;
}

/** The lesser of what was known, if anything, and what was found. */
function lesser(known: number, found: number): number {
  return known <= found ? known : found;
}

function emptyMatrix(rows: number, columns: number): Matrix {
  return {
    rows,
    columns,
    metres: new Float64Array(rows * columns).fill(NaN),
    originSnapMetres: new Float64Array(rows).fill(NaN),
    destinationSnapMetres: new Float64Array(columns).fill(NaN)
  };
}
