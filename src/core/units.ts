/**
 * Exact metres per unit of length. Nautical mile: First International Extraordinary Hydrographic Conference, Monaco 1929.
 * Statute mile: international yard and pound agreement, 1959. Degree of arc: sixty nautical miles, because that mile stands
 * for a minute of arc; it is a unit of length of its own, not the degree of the ellipsoid's meridian, whose length grows
 * from 110,574 m at the equator to 111,694 m at the pole.
 */
export const METRES_PER = {
  metre: 1,
  kilometre: 1000,
  nauticalMile: 1852,
  statuteMile: 1609.344,
  degree: 111_120
} as const;

export type LengthUnit = keyof typeof METRES_PER;

/** Exact square metres per unit of area. Hectare: the BIPM's SI brochure, table 8; the others are squares of the lengths above. */
export const SQUARE_METRES_PER = {
  squareMetre: 1,
  hectare: 10_000,
  squareKilometre: 1_000_000,
  squareNauticalMile: 3_429_904
} as const;

export type AreaUnit = keyof typeof SQUARE_METRES_PER;
/** The units an area may be shown in, the smallest first. */
export const AREA_UNITS = Object.keys(SQUARE_METRES_PER) as readonly AreaUnit[];

/** Of a day as voyages are counted in: no day of them is shorter or longer. */
export const HOURS_PER_DAY = 24;

/** Converts a length in metres to another unit. */
export function metresTo(unit: LengthUnit, lengthMetres: number): number {
  return lengthMetres / METRES_PER[unit];
}

/** Converts an area in square metres to another unit. */
export function squareMetresTo(unit: AreaUnit, areaSquareMetres: number): number {
  return areaSquareMetres / SQUARE_METRES_PER[unit];
}
