import { degreeDecimals } from '#core/coordinates/degree-decimals';
import { formatDecimalDegrees } from '#core/coordinates/format';
import { formatDate } from '#core/format/date';
import { formatAccuracy, formatLength } from '#core/format/length';
import { formatNumber, formatPercent } from '#core/format/number';
import type { LonLat } from '#core/geodesy/longitude';
import { runningOn } from './direction';
import { language, m } from './index';

/** A length given in metres, in kilometres with the unit. */
export function kilometres(lengthMetres: number): string {
  return formatLength(lengthMetres, 'kilometre', language());
}

/** A length given in metres, in international nautical miles with the unit. */
export function nauticalMiles(lengthMetres: number): string {
  return formatLength(lengthMetres, 'nauticalMile', language());
}

/** A gauge in millimetres with its unit. */
export function millimetres(value: number): string {
  return m.unit_millimetres({ value: formatNumber(value, language()) });
}

/** A plain number or count. */
export function number(value: number): string {
  return formatNumber(value, language());
}

/** A percentage given as such: 70 is `70%`. */
export function percent(value: number): string {
  return formatPercent(value / 100, language());
}

/** By how much one length differs from another, with its sign; isolated, so that no text about it turns the sign around. */
export function deviation(measuredMetres: number, publishedMetres: number): string {
  return `\u2066${formatPercent(measuredMetres / publishedMetres - 1, language(), { signed: true })}\u2069`;
}

/** A position, latitude first, with no more decimals than its accuracy in metres deserves. */
export function coordinates(at: LonLat, accuracyMetres: number): string {
  return runningOn(formatDecimalDegrees(at, language(), degreeDecimals(accuracyMetres)));
}

/** How far a true position may lie from the written one. */
export function tolerance(accuracyMetres: number): string {
  return formatAccuracy(accuracyMetres, language());
}

/** A whole latitude in words: `40° N`. */
export function latitude(degrees: number, decimals = 0): string {
  const size = Math.abs(degrees).toFixed(decimals);
  return degrees < 0 ? m.coordinate_south({ degrees: size }) : m.coordinate_north({ degrees: size });
}

/** A date of the atlas, as exact as it is given. */
export function date(asOf: string): string {
  return formatDate(asOf, language());
}

/** Joins what a list holds, without a word before the last. */
export function listed(parts: readonly string[]): string {
  return parts.join(m.separator());
}
