/**
 * Exact metres per unit. Nautical mile: First International Extraordinary Hydrographic Conference, Monaco 1929.
 * Statute mile: international yard and pound agreement, 1959.
 */
export const METRES_PER = {
  metre: 1,
  kilometre: 1000,
  nauticalMile: 1852,
  statuteMile: 1609.344
} as const;

export type LengthUnit = keyof typeof METRES_PER;

/** Converts a length in metres to another unit. */
export function metresTo(unit: LengthUnit, lengthMetres: number): number {
  return lengthMetres / METRES_PER[unit];
}
