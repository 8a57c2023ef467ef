import { succeed } from './answer';
import { isInArcticWaters } from './arctic-waters';
import { isAskedFor, isLess, withoutDiversion } from './diversion';
import { shutPassages } from './scenario';
import { FAR_SNAP_METRES, snapMetresOf } from './legs';
import { lengthsOf, warnOfClosedArctic, type Placed } from './matrix-arctic';
import { emptyMatrix, measureRoutes, type OpenMatrix } from './matrix-routes';
import type { PassageSet } from './passage-set';
import type { NetworkParts } from './parts';
import type { SeaJoin } from './sea/engine';
import { isSamePlace } from './stops';
import type { Answer, Matrix, MatrixManner, MatrixWarning, RouteOptions, RoutePoint } from './types';
import { readWish, type Wish } from './wish';

/**
 * Lengths from every origin to every destination, the stretches that join them to the network included. A point too far
 * from the network has no lengths and no snap: NaN. Where more than one mode may join a point, its snap is the least that
 * any of its routes has, or where it has none, of its joins.
 *
 * Method: the shortest ways by sea are sought for all at once; everything else is one route for each pair, and so is what tariffs
 * are given for or whose courses are asked for.
 */
export function measureMatrix(
  parts: NetworkParts,
  origins: readonly RoutePoint[],
  destinations: readonly RoutePoint[],
  options: RouteOptions = {},
  { courses = false }: MatrixManner = {}
): Answer<Matrix> {
  const wish = readWish(parts, [...origins, ...destinations], options);
  if (!wish.ok) return wish;
  const { by, goal } = wish.value;
  const isBare = (options.via ?? []).length === 0 && options.tariffs === undefined;
  const isShortestBySea = by === 'sea' && goal.minimise === 'distance' && isBare && !courses;
  return succeed(
    isShortestBySea ? measureSea(parts, wish.value, origins, destinations) : measureRoutes(parts, origins, destinations, options)
  );
}

function measureSea(all: NetworkParts, wish: Wish, origins: readonly RoutePoint[], destinations: readonly RoutePoint[]): Matrix {
  const { shut } = wish;
  const parts = withoutDiversion(all, wish);
  const from = origins.map(({ at }) => parts.sea.join(at));
  const to = origins === destinations ? from : destinations.map(({ at }) => parts.sea.join(at));
  const matrix = emptyMatrix(origins.length, destinations.length);
  from.forEach((join, row) => (matrix.originSnapMetres[row] = join ? snapMetresOf(join) : NaN));
  to.forEach((join, column) => (matrix.destinationSnapMetres[column] = join ? snapMetresOf(join) : NaN));
  const before = { turnedAway: parts.sea.turnedAway?.(), letIn: parts.sea.letIn?.() };
  fill(parts, matrix, { from, to }, shut);
  warnOfWays(matrix, from, to);
  warnOfClosedArctic(parts, matrix, shut, { origins: placed(from, origins), destinations: placed(to, destinations) });
  const filled: FillWith = (other) => fill(all, emptyMatrix(origins.length, destinations.length), { from, to }, other);
  if (parts.sea.turnedAway?.() !== before.turnedAway) warnOfBooked(matrix, filled(shut));
  if (parts.sea.letIn?.() !== before.letIn) warnOfLetIn(matrix, all, wish.options, filled);
  tellFailures(matrix, from, to);
  return matrix;
}

type Joins = readonly (SeaJoin | undefined)[];

/** All lengths, those that hang on restricted passages last. */
function fill(parts: NetworkParts, matrix: Matrix, { from, to }: { from: Joins; to: Joins }, shut: Wish['shut']): Matrix {
  const usual = shut.steps[0]![0]!;
  fillBlock(parts, matrix, { origins: numbered(from), destinations: numbered(to) }, usual);
  if (matrix.metres.some(Number.isNaN)) fillForced(parts, matrix, watersOf(parts, matrix, from, to, usual), shut);
  return matrix;
}

/** Sums of the same lengths in another order differ by far less. */
const ROUNDING_METRES = 0.01;

/** Tells of the ways that are longer than with the passages of booked transits open, as a route is told of. */
function warnOfBooked({ metres, warnings }: OpenMatrix, opened: Matrix): void {
  metres.forEach((length, at) => {
    if (opened.metres[at]! < length - ROUNDING_METRES) warnings[at] = ['booked-passage-not-taken', ...warnings[at]!];
  });
}

type FillWith = (shut: Wish['shut']) => Matrix;

/** Tells of the ways by passages of booked transits that are let in, as a route is told of. */
function warnOfLetIn(
  { metres, restricted, warnings }: OpenMatrix,
  { passages }: NetworkParts,
  options: RouteOptions,
  fillWith: FillWith
): void {
  const booked = passages.flatMap(({ id, isBooked }) => (isBooked && !isAskedFor(options, id) ? [id] : []));
  const without = (avoid: readonly string[]): Matrix => fillWith(shutPassages(passages, { ...options, avoid }));
  const round = without([...(options.avoid ?? []), ...booked]);
  // A way round by restricted passages, be it shorter, opens to nobody who finds another.
  const isOpenRound = (at: number): boolean => round.restricted[at]! <= restricted[at]!;
  const letIn = [...metres.keys()].filter((at) => !isOpenRound(at) || isLess(metres[at]!, round.metres[at]!));
  if (letIn.length === 0) return;
  const [usual, usualRound] = [without([]), without(booked)];
  for (const at of letIn) {
    const goesAnyway = isLess(usual.metres[at]!, usualRound.metres[at]!);
    if (!goesAnyway) warnings[at] = ['booked-passage-taken', ...warnings[at]!];
  }
}

function placed(joins: readonly (SeaJoin | undefined)[], points: readonly RoutePoint[]): Placed[] {
  return joins.flatMap((join, index) => (join ? [{ index, join, isArctic: isInArcticWaters(points[index]!.at) }] : []));
}

/** Why lengths are missing: an end that is not joined, or no way between two that are. */
function tellFailures(matrix: OpenMatrix, from: Joins, to: Joins): void {
  matrix.metres.forEach((metres, at) => {
    const isJoined = from[Math.floor(at / matrix.columns)] && to[at % matrix.columns];
    if (Number.isNaN(metres)) matrix.failures[at] = isJoined ? 'no-route' : 'too-far';
  });
}

/** The lengths that hang on restricted passages. */
function fillForced(parts: NetworkParts, matrix: Matrix, waters: Waters, { steps }: Wish['shut']): void {
  for (const step of steps.slice(1)) {
    const before = matrix.metres.slice();
    for (const block of openBlocks(matrix, waters)) {
      for (const set of step) if (hasWay(parts, block, set)) fillBlock(parts, matrix, block, set);
    }
    before.forEach((metres, at) => {
      if (Number.isNaN(metres)) matrix.restricted[at] = Number.isNaN(matrix.metres[at]!) ? 0 : 1;
    });
  }
}

/** What is known of ways whose courses are not. Who stays joins nothing. */
function warnOfWays(matrix: OpenMatrix, from: Joins, to: Joins): void {
  const isFar = (join: SeaJoin | undefined): boolean => join !== undefined && join.snapMetres > FAR_SNAP_METRES;
  from.forEach((start, row) =>
    to.forEach((end, column) => {
      const at = row * matrix.columns + column;
      if (!start || !end || Number.isNaN(matrix.metres[at]!) || isSamePlace(start, end)) return;
      const codes: MatrixWarning[] = isFar(start) || isFar(end) ? ['far-snap'] : [];
      if (matrix.restricted[at] === 1) codes.push('restricted-passage');
      if (codes.length > 0) matrix.warnings[at] = codes;
    })
  );
}

/** A point by its number among the origins or the destinations. */
interface Numbered {
  index: number;
  join: SeaJoin;
}

/** All that are joined to the network. */
function numbered(joins: Joins): Numbered[] {
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
function watersOf({ sea }: NetworkParts, { metres, columns }: Matrix, from: Joins, to: Joins, set: PassageSet): Waters {
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
      const whole = isSamePlace(from, to) ? 0 : lengthOf(start, end) + snapMetresOf(from) + snapMetresOf(to);
      const before = metres[row * columns + column]!;
      if (!(before <= whole)) metres[row * columns + column] = Number.isNaN(whole) ? before : whole;
    })
  );
}
