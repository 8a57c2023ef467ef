import { LEG_MODES, type Alternative, type Route, type RouteLeg, type RouteWarning } from '../../core/network/types';
import { lengths } from './json';

type Cell = string | number | undefined;

/** Ids in one cell: none of them holds a space. */
const BETWEEN_IDS = ' ';

/** The columns of a route as CSV, a row a leg. */
export const LEG_COLUMNS = [
  'mode',
  'from',
  'fromLatitude',
  'fromLongitude',
  'to',
  'toLatitude',
  'toLongitude',
  'metres',
  'kilometres',
  'nauticalMiles',
  'hours',
  'co2Kilograms',
  'cost',
  'status',
  'line',
  'country',
  'passages',
  'doubts',
  'source'
] as const;

export function legRow(leg: RouteLeg): Cell[] {
  const { metres, kilometres, nauticalMiles } = lengths(leg.lengthMetres);
  const ends = [leg.from, leg.to].flatMap(({ name, place, at }) => [place ?? name, at[1], at[0]]);
  const figures = [metres, kilometres, nauticalMiles, leg.hours, leg.co2Kilograms, leg.cost];
  return [
    leg.mode,
    ...ends,
    ...figures,
    leg.status,
    leg.line,
    leg.country,
    idsCell(leg.passages),
    idsCell(leg.doubts),
    leg.source
  ];
}

/** The columns of ways side by side, a row a way. */
export const WAY_COLUMNS = [
  'metres',
  'kilometres',
  'nauticalMiles',
  'hours',
  'co2Kilograms',
  'cost',
  'passages',
  'warnings',
  'originSnapMetres',
  'destinationSnapMetres',
  'addedMetres',
  'addedHours',
  'addedCo2Kilograms'
] as const;

/** A way beside the best of them, or by itself. */
export function wayRow(route: Route, best: Route | undefined): Cell[] {
  const { metres, kilometres, nauticalMiles } = lengths(route.lengthMetres);
  const added = best && [
    route.lengthMetres - best.lengthMetres,
    route.hours - best.hours,
    route.co2Kilograms - best.co2Kilograms
  ];
  const { hours, co2Kilograms, cost, snaps, warnings } = route;
  const figures = [metres, kilometres, nauticalMiles, hours, co2Kilograms, cost];
  const ids = [idsCell(route.passages), warningsCell(warnings)];
  return [...figures, ...ids, snaps.origin.metres, snaps.destination.metres, ...(added ?? [])];
}

/** The columns of the really different ways: those of any ways side by side, borders crossed, and the share of the length by mode. */
export const ALTERNATIVE_COLUMNS = ['id', ...WAY_COLUMNS, 'borders', ...LEG_MODES.map((mode) => `${mode}Share`)];

export function alternativeRow({ id, route, shares }: Alternative, best: Route): Cell[] {
  const borders = route.borders.map((countries) => countries.join('-'));
  return [id, ...wayRow(route, best), idsCell(borders), ...LEG_MODES.map((mode) => shares[mode] ?? 0)];
}

export function idsCell(ids: readonly string[]): string {
  return ids.join(BETWEEN_IDS);
}

/** The codes of warnings in one cell, each once. */
export function warningsCell(warnings: readonly RouteWarning[]): string {
  return idsCell([...new Set(warnings.map(({ code }) => code))]);
}
