import { succeed } from './answer';
import { withoutDiversion } from './diversion';
import type { PassageSet } from './passage-set';
import type { NetworkParts } from './parts';
import { findRoute, isSamePlace } from './route';
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
    isShortestBySea
      ? measureSea(withoutDiversion(parts, wish.value), wish.value, origins, destinations)
      : measureRoutes(parts, origins, destinations, options)
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
  shut.steps.forEach((step, index) => {
    const before = matrix.metres.slice();
    fillOpen(parts, matrix, from, to, step);
    // Only the first step leaves all restricted passages shut.
    if (index > 0) before.forEach((metres, at) => Number.isNaN(metres) && mark(matrix, at, !Number.isNaN(matrix.metres[at]!)));
  });
  return matrix;
}

function mark({ restricted }: Matrix, at: number, isRestricted: boolean): void {
  restricted[at] = isRestricted ? 1 : 0;
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
  for (const block of openBlocks(from.length, to.length, isOpen)) {
    const pairs = block.rows.flatMap((row, start) =>
      block.columns.flatMap((column, end) => (isOpen(row, column) ? [{ row, column, start, end }] : []))
    );
    for (const set of step) {
      const lengthOf = lengthsOf(
        sea,
        block.rows.map((row) => from[row]!),
        block.columns.map((column) => to[column]!),
        set
      );
      for (const { row, column, start, end } of pairs) {
        const isStay = isSamePlace(from[row]!, to[column]!);
        const whole = isStay ? 0 : lengthOf(start, end) + from[row]!.snapMetres + to[column]!.snapMetres;
        const before = metres[row * columns + column]!;
        if (!(before <= whole)) metres[row * columns + column] = Number.isNaN(whole) ? before : whole;
      }
    }
  }
}

/** Lengths by places in two lists. The ways are the same in both directions, and begin where there are fewer to begin from. */
function lengthsOf(
  sea: NetworkParts['sea'],
  starts: readonly SeaJoin[],
  ends: readonly SeaJoin[],
  set: PassageSet
): (start: number, end: number) => number {
  if (starts.length <= ends.length) {
    const lengths = sea.lengths(starts, ends, set);
    return (start, end) => lengths[start * ends.length + end]!;
  }
  const lengths = sea.lengths(ends, starts, set);
  return (start, end) => lengths[end * starts.length + start]!;
}

interface Block {
  rows: number[];
  columns: number[];
}

/**
 * The open pairs in two blocks: rows that are open for the most part, and the columns that are open in the others. A point
 * behind a shut passage opens a row or a column, and must not have all the rest sought anew.
 */
function openBlocks(rows: number, columns: number, isOpen: (row: number, column: number) => boolean): Block[] {
  const allColumns = Array.from({ length: columns }, (_, column) => column);
  const openIn = Array.from({ length: rows }, (_, row) => allColumns.filter((column) => isOpen(row, column)));
  const blockOf = (isIn: (open: readonly number[]) => boolean): Block => {
    const rowsIn = openIn.flatMap((open, row) => (open.length > 0 && isIn(open) ? [row] : []));
    return { rows: rowsIn, columns: [...new Set(rowsIn.flatMap((row) => openIn[row]!))] };
  };
  const isMostlyOpen = (open: readonly number[]): boolean => open.length > columns / 2;
  return [blockOf(isMostlyOpen), blockOf((open) => !isMostlyOpen(open))].filter((block) => block.rows.length > 0);
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
      const { lengthMetres, snaps, warnings } = route.value;
      const at = row * matrix.columns + column;
      metres[at] = lengthMetres;
      mark(
        matrix,
        at,
        warnings.some(({ code }) => code === 'restricted-passage')
      );
      // Who stays joins nothing: the snap is that of the ways that leave.
      if (isSamePlace(origin, destination) && origins.length + destinations.length > 2) return;
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
    restricted: new Uint8Array(rows * columns),
    originSnapMetres: new Float64Array(rows).fill(NaN),
    destinationSnapMetres: new Float64Array(columns).fill(NaN)
  };
}
