import { decimalsFor } from '../format/precision';
import type { LonLat } from '../geodesy/longitude';
import { degreesPerHalfMetre } from './resolution';

const MOST_DECIMALS = 9;

/** The decimals of a degree that a position deserves which is known so well: its last digit says no more, there where it lies. */
export function positionDecimals(at: LonLat, accuracyMetres: number): number {
  return withinDecimals(decimalsFor((accuracyMetres * degreesPerHalfMetre(at)) / 2));
}

export function withinDecimals(decimals: number): number {
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}
