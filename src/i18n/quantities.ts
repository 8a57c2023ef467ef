import type { LonLat } from '#core/geodesy/longitude';
import { metresTo, type LengthUnit } from '#core/units';
import { degreeDecimals, formatDate, formatLength, formatNumber } from './format';
import { language, m } from './index';

/** A length in kilometres with its unit, or in metres below one kilometre. */
export function kilometres(lengthMetres: number): string {
  if (lengthMetres < 1000) return m.unit_metres({ value: formatNumber(language(), lengthMetres) });
  return m.unit_kilometres({ value: inUnit('kilometre', lengthMetres) });
}

/** A length in international nautical miles with its unit. */
export function nauticalMiles(lengthMetres: number): string {
  return m.unit_nautical_miles({ value: inUnit('nauticalMile', lengthMetres) });
}

function inUnit(unit: LengthUnit, lengthMetres: number): string {
  return formatLength(language(), metresTo(unit, lengthMetres));
}

/** A gauge in millimetres with its unit. */
export function millimetres(value: number): string {
  return m.unit_millimetres({ value: formatNumber(language(), value) });
}

/** A latitude in degrees with its hemisphere. */
export function latitude(degrees: number, decimals: number): string {
  const text = Math.abs(degrees).toFixed(decimals);
  return degrees < 0 ? m.coordinate_south({ degrees: text }) : m.coordinate_north({ degrees: text });
}

function longitude(degrees: number, decimals: number): string {
  const text = Math.abs(degrees).toFixed(decimals);
  return degrees < 0 ? m.coordinate_west({ degrees: text }) : m.coordinate_east({ degrees: text });
}

/** A position, latitude first, with no more decimals than its accuracy in metres deserves. */
export function coordinates(at: LonLat, accuracyMetres: number): string {
  const decimals = degreeDecimals(accuracyMetres);
  return [latitude(at[1], decimals), longitude(at[0], decimals)].join(m.separator());
}

/** A date of the atlas in the page's language. */
export function date(asOf: string): string {
  return formatDate(language(), asOf);
}

/** Joins what a list holds, without a word before the last. */
export function listed(parts: readonly string[]): string {
  return parts.join(m.separator());
}
