import { METRES_PER, type LengthUnit } from '../units';
import type { Radius } from './measurement';

/**
 * No circle may be larger: half the way round a meridian is 20,003,931 m, and nearer to it than this a circle folds over
 * itself on the far side.
 */
export const MAXIMUM_RADIUS_METRES = 19_900_000;

/** More rings than anyone can tell apart. */
export const MAXIMUM_RADII = 50;

/** The exact length of a radius. */
export function radiusMetres({ value, unit }: Radius): number {
  return value * METRES_PER[unit];
}

export function isRadiusInRange(radius: Radius): boolean {
  const lengthMetres = radiusMetres(radius);
  return lengthMetres > 0 && lengthMetres <= MAXIMUM_RADIUS_METRES;
}

/** The short names of units in addresses and in what people type; the same in all languages. */
export const UNIT_SIGNS: Readonly<Record<LengthUnit, string>> = {
  metre: 'm',
  kilometre: 'km',
  nauticalMile: 'nmi',
  statuteMile: 'mi',
  degree: 'deg'
};

export function unitOfSign(sign: string): LengthUnit | undefined {
  return (Object.keys(UNIT_SIGNS) as LengthUnit[]).find((unit) => UNIT_SIGNS[unit] === sign);
}
