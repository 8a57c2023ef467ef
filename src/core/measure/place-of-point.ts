import type { Atlas, Place } from '../atlas/atlas';
import type { MeasurePoint } from './measurement';

/** Half of the last digit that an address keeps of a position. */
const SAME_DEGREES = 5e-8;

/**
 * The place of the atlas a point is. Only where it lies: an address or file may name a place that a later edition has
 * moved, or put a name to a position that is not its own. The figures are those of the position; it then stands without the name.
 */
export function placeOfPoint({ at, of }: MeasurePoint, atlas: Pick<Atlas, 'places'>): Place | undefined {
  if (of?.kind !== 'place') return undefined;
  const place = atlas.places.find(({ id }) => id === of.id);
  const isThere = place?.at.every((degrees, axis) => Math.abs(degrees - at[axis]!) <= SAME_DEGREES);
  return isThere ? place : undefined;
}
