import { succeed } from './answer';
import { withoutDiversion } from './diversion';
import type { PassageSet } from './passage-set';
import type { NetworkParts } from './parts';
import { findRoute } from './route';
import type { SeaJoin } from './sea/engine';
import { isSamePlace } from './stops';
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
  const [usual, ...forced] = shut.steps;
  fillBlock(parts, matrix, { origins: numbered(from), destinations: numbered(to) }, usual![0]!);
  if (!matrix.metres.some(Number.isNaN)) return matrix;
  const waters = watersOf(parts, matrix, from, to, usual![0]!);
  for (const step of forced) {
    const before = matrix.metres.slice();
    for (const block of openBlocks(matrix, waters)) {
      for (const set of step) if (hasWay(parts, block, set)) fillBlock(parts, matrix, block, set);
    }
    before.forEach((metres, at) => Number.isNaN(metres) && mark(matrix, at, !Number.isNaN(matrix.metres[at]!)));
  }
  return matrix;
}

function mark({ restricted }: Matrix, at: number, isRestricted: boolean): void {
  restricted[at] = isRestricted ? 1 : 0;
}

/** A point by its number among the origins or the destinations. */
interface Numbered {
  index: number;
  join: SeaJoin;
}

/** All that are joined to the network. */
function numbered(joins: readonly (SeaJoin | undefined)[]): Numbered[] {
  return joins.flatMap((join, index) => (join ? [{ index, join }] : []));
}

interface Block {
  origins: readonly Numbered[];
  destinations: readonly Numbered[];
}

/** Points by waters: ways lead between all those of a group while a set is shut, and so while less is. */
interface Waters {
  origins: readonly (readonly Numbered[])[];
  destinations: readonly (readonly Numbered[])[];
}

/** Who reaches the same others lies in the same water; those who reach nobody are asked. */
function watersOf(
  { sea }: NetworkParts,
  { metres, columns }: Matrix,
  from: readonly (SeaJoin | undefined)[],
  to: readonly (SeaJoin | undefined)[],
  set: PassageSet
): Waters {
  const isReached = (row: number, column: number): boolean => !Number.isNaN(metres[row * columns + column]!);
  const group = (points: readonly Numbered[], reachedBy: (index: number) => readonly boolean[]): Numbered[][] => {
    const groups = new Map<string, Numbered[][]>();
    for (const point of points) {
      const reached = reachedBy(point.index);
      const key = reached.map(Number).join('');
      const alike = groups.get(key) ?? [];
      groups.set(key, alike);
      const isSure = reached.includes(true);
      const own = alike.find(([first]) => isSure || sea.path(first!.join, point.join, set));
      if (own) own.push(point);
      else alike.push([point]);
    }
    return [...groups.values()].flat();
  };
  return {
    origins: group(numbered(from), (row) => to.map((_, column) => isReached(row, column))),
    destinations: group(numbered(to), (column) => from.map((_, row) => isReached(row, column)))
  };
}

/** The pairs without a length in blocks: one pair of a block tells whether there is a way for all. */
function openBlocks({ metres, columns }: Matrix, waters: Waters): Block[] {
  return waters.origins.flatMap((origins) =>
    waters.destinations
      .filter(([first]) => Number.isNaN(metres[origins[0]!.index * columns + first!.index]!))
      .map((destinations) => ({ origins, destinations }))
  );
}

function hasWay({ sea }: NetworkParts, { origins, destinations }: Block, set: PassageSet): boolean {
  return sea.path(origins[0]!.join, destinations[0]!.join, set) !== undefined;
}

/** Lowers the lengths of a block to those under a set. */
function fillBlock({ sea }: NetworkParts, { metres, columns }: Matrix, { origins, destinations }: Block, set: PassageSet): void {
  const [starts, ends] = [origins, destinations].map((points) => points.map(({ join }) => join));
  const lengthOf = lengthsOf(sea, starts!, ends!, set);
  origins.forEach(({ index: row, join: from }, start) =>
    destinations.forEach(({ index: column, join: to }, end) => {
      const whole = isSamePlace(from, to) ? 0 : lengthOf(start, end) + from.snapMetres + to.snapMetres;
      const before = metres[row * columns + column]!;
      if (!(before <= whole)) metres[row * columns + column] = Number.isNaN(whole) ? before : whole;
    })
  );
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

function measureRoutes(
  parts: NetworkParts,
  origins: readonly RoutePoint[],
  destinations: readonly RoutePoint[],
  options: RouteOptions
): Matrix {
  const matrix = emptyMatrix(origins.length, destinations.length);
  const { metres, originSnapMetres, destinationSnapMetres } = matrix;
  const hours = metres.slice();
  origins.forEach((origin, row) =>
    destinations.forEach((destination, column) => {
      const route = findRoute(parts, origin, destination, options);
      if (!route.ok) return;
      const { lengthMetres, snaps, warnings } = route.value;
      const at = row * matrix.columns + column;
      metres[at] = lengthMetres;
      hours[at] = route.value.hours;
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
  return { ...matrix, hours };
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
