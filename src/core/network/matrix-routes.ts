import { succeed, unlessBroken } from './answer';
import { leastJoinMetres } from './end-legs';
import { snapMetresOf } from './legs';
import type { NetworkParts } from './parts';
import { findRoute } from './route';
import { isSamePlace, joinStop } from './stops';
import type { Matrix, MatrixWarning, NetworkFailureCode, Route, RouteOptions, RoutePoint } from './types';
import { readWish } from './wish';

/** A matrix that is still being filled. */
export interface OpenMatrix extends Matrix {
  warnings: (readonly MatrixWarning[])[];
  failures: (NetworkFailureCode | null)[];
}

const NO_WARNINGS: readonly MatrixWarning[] = [];
const BROKE_OFF: readonly MatrixWarning[] = ['broke-off'];

/** A matrix without a way. */
export function emptyMatrix(rows: number, columns: number): OpenMatrix {
  return {
    rows,
    columns,
    courses: false,
    metres: new Float64Array(rows * columns).fill(NaN),
    warnings: Array.from({ length: rows * columns }, () => NO_WARNINGS),
    failures: Array.from({ length: rows * columns }, () => null),
    restricted: new Uint8Array(rows * columns),
    originSnapMetres: new Float64Array(rows).fill(NaN),
    destinationSnapMetres: new Float64Array(columns).fill(NaN)
  };
}

/** One route for each pair, and what each of them tells. */
export function measureRoutes(
  parts: NetworkParts,
  origins: readonly RoutePoint[],
  destinations: readonly RoutePoint[],
  options: RouteOptions
): Matrix {
  const matrix = emptyMatrix(origins.length, destinations.length);
  const { columns, metres, warnings, failures, restricted, originSnapMetres, destinationSnapMetres } = matrix;
  const [hours, co2Kilograms, cost] = [metres.slice(), metres.slice(), metres.slice()];
  origins.forEach((origin, row) =>
    destinations.forEach((destination, column) => {
      const at = row * columns + column;
      const found = unlessBroken(() => findRoute(parts, origin, destination, options));
      if (!found.ok) {
        failures[at] = found.failure.code;
        if (found.failure.code === 'broke-off') warnings[at] = BROKE_OFF;
        return;
      }
      const route = found.value;
      metres[at] = route.lengthMetres;
      hours[at] = route.hours;
      co2Kilograms[at] = route.co2Kilograms;
      cost[at] = route.cost ?? NaN;
      warnings[at] = codesOf(route);
      restricted[at] = warnings[at].includes('restricted-passage') ? 1 : 0;
      // Who stays joins nothing: the snap is that of the ways that leave.
      if (isSamePlace(origin, destination) && origins.length + destinations.length > 2) return;
      originSnapMetres[row] = lesser(originSnapMetres[row]!, route.snaps.origin.metres);
      destinationSnapMetres[column] = lesser(destinationSnapMetres[column]!, route.snaps.destination.metres);
    })
  );
  fillSnaps(parts, options, origins, originSnapMetres);
  fillSnaps(parts, options, destinations, destinationSnapMetres);
  return { ...matrix, courses: true, hours, co2Kilograms, ...(options.tariffs && { cost }) };
}

/** The snaps of points that no way leaves or comes to: the least of their joins. */
function fillSnaps(parts: NetworkParts, options: RouteOptions, points: readonly RoutePoint[], snaps: Float64Array): void {
  if (!snaps.some(Number.isNaN)) return;
  const wish = readWish(parts, points, options);
  if (!wish.ok) return;
  points.forEach((point, index) => {
    if (!Number.isNaN(snaps[index]!)) return;
    const stop = unlessBroken(() => succeed(joinStop(parts, wish.value, { role: 'origin', point })));
    if (stop.ok && stop.value) snaps[index] = snapMetresOf({ snapMetres: leastJoinMetres(stop.value) });
  });
}

/** What a route is warned of; those of a matrix that have nothing to tell share one list. */
function codesOf({ warnings }: Route): readonly MatrixWarning[] {
  const codes = warnings.flatMap(({ code }) => (code === 'idle-options' || code === 'booked-passage' ? [] : [code]));
  return codes.length === 0 ? NO_WARNINGS : [...new Set(codes)];
}

/** The lesser of what was known, if anything, and what was found. */
function lesser(known: number, found: number): number {
  return known <= found ? known : found;
}
