import type { Atlas } from '#core/atlas/atlas';
import { orderByDistance, type Nearby, type Sighted } from '#core/atlas/nearby';
import type { SubjectId } from '#core/atlas/vocabulary';
import type { LonLat } from '#core/geodesy/longitude';

const ordered = new WeakMap<readonly Sighted[], readonly Nearby[]>();

/**
 * What is in view, nearest first. The map brings a new list whenever it has come to rest elsewhere or shows other things,
 * so each is put in order once, for the list and for the voice.
 */
export function orderOnce(
  atlas: Atlas,
  inView: readonly Sighted[],
  centre: LonLat,
  subjects: readonly SubjectId[]
): readonly Nearby[] {
  const known = ordered.get(inView);
  if (known) return known;
  const things = orderByDistance(atlas, inView, centre, subjects);
  ordered.set(inView, things);
  return things;
}
