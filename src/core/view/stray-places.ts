import type { Atlas } from '../atlas/atlas';
import type { MeasurePoint } from '../measure/measurement';
import { pointsOf } from '../measure/operations/points';
import { placeOfPoint } from '../measure/place-of-point';
import { stopsOf } from '../network/plan';
import type { RoutePoint } from '../network/types';
import type { Ignored } from './parse-address';
import { formatOrigin } from './reach-text';
import type { View } from './view';

type Places = Pick<Atlas, 'places'>;

/** Points called by a place that does not lie there, and by nothing else: they stand without that name. */
export function strayPlaces({ route, reach, measure }: View, atlas: Places): Ignored[] {
  const stops = route.flatMap(stopsOf).flatMap((stop) => ('passage' in stop ? [] : [asMeasured(stop)]));
  const named: [string, MeasurePoint[]][] = [
    ['measure', measure.flatMap(pointsOf)],
    ['route', stops],
    ['reach', reach ? [asMeasured(reach.origin)] : []]
  ];
  return named.flatMap(([parameter, points]) => {
    const stray = points.flatMap((point) => (isStray(point, atlas) ? [formatOrigin({ at: point.at, place: point.of!.id })] : []));
    return [...new Set(stray)].map((value): Ignored => ({ parameter, value, code: 'place-elsewhere' }));
  });
}

function isStray(point: MeasurePoint, atlas: Places): boolean {
  return point.of?.kind === 'place' && !point.name && placeOfPoint(point, atlas) === undefined;
}

function asMeasured({ at, name, place }: RoutePoint): MeasurePoint {
  return { at, accuracyMetres: 0, ...(name && { name }), ...(place && { of: { kind: 'place' as const, id: place } }) };
}
