import { decode, encode } from '@placemarkio/polyline';
import type { Position } from 'geojson';

/** Decimals of a degree that are kept: 1.1 km, a tenth of a pixel at the nearest zoom that is drawn from thin paths. */
const DECIMALS = 2;

declare const drawnOnly: unique symbol;

/**
 * Positions as an encoded polyline: a third of the bytes. They are there to be drawn, and of a type of their own, so that
 * no length is ever taken from them.
 */
export type ThinPath = string & { readonly [drawnOnly]: true };

/** Puts positions on the grid, each where it was counted: legs know vertices by their number. */
export function thinPath(positions: readonly (readonly [longitude: number, latitude: number, ...rest: unknown[]])[]): ThinPath {
  const pairs = positions.map(([longitude, latitude]) => [longitude, latitude]);
  return encode(pairs, DECIMALS) as ThinPath;
}

/** The positions of a path as GeoJSON has them: for drawing, and of a type that nothing takes to measure. */
export function positionsToDraw(path: ThinPath): Position[] {
  return decode(path, DECIMALS);
}
