import type { Position } from 'geojson';
import { decimalsIn } from '../coordinates/plain-text';
import { METRES_PER } from '../units';

/** Formats drop zeros at the end, so few digits say little: from here on they are believed. */
const LEAST_DECIMALS = 4;
/** Digits beyond this are the noise of binary numbers, not knowledge. */
const MOST_DECIMALS = 7;

/** Within how many metres positions are known, judged by the digits they are written with: half of the last. */
export function digitsAccuracyMetres(positions: Iterable<Position | readonly [number, number]>): number {
  let decimals = LEAST_DECIMALS;
  for (const [longitude, latitude] of positions) {
    decimals = Math.max(decimals, decimalsIn(String(longitude!)), decimalsIn(String(latitude!)));
    if (decimals >= MOST_DECIMALS) break;
  }
  return (0.5 / 10 ** Math.min(decimals, MOST_DECIMALS)) * METRES_PER.degree;
}
