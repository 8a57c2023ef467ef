import { NOT_A_COORDINATE, type CoordinateReading, type CoordinateResult } from './notation';

/** Of all ways to read a text the one that gives a position; the person's choice where several do; else the first failure that says more than nothing. */
export function oneOf(results: readonly CoordinateResult[]): CoordinateResult {
  const readings = distinct(results.flatMap((result) => (result.ok ? [readingOf(result)] : [])));
  if (readings.length > 1) return { ok: false, code: 'ambiguous', readings };
  if (readings[0]) return { ok: true, ...readings[0] };
  return results.find((result) => !result.ok && result.code !== 'not-a-coordinate') ?? NOT_A_COORDINATE;
}

function readingOf({ at, accuracyMetres }: CoordinateReading): CoordinateReading {
  return { at, accuracyMetres };
}

function distinct(readings: readonly CoordinateReading[]): CoordinateReading[] {
  return readings.filter(({ at }, index) => readings.findIndex((each) => each.at[0] === at[0] && each.at[1] === at[1]) === index);
}
