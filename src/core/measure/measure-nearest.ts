import type { Atlas, Place } from '../atlas/atlas';
import { azimuthAccuracyDegrees, lengthAccuracyMetres } from '../format/precision';
import { nearest, prepare } from '../geodesy/bulk';
import { inverse } from '../geodesy/geodesic';
import type { MeasurePoint, NearestMeasurement } from './measurement';
import { placeOfPoint } from './place-of-point';
import { unmeasured, type NearestResult, type NearestRow, type Unmeasured } from './result';

/** Distances and bearings to the nearest places of a kind. The place it starts from is not among them. */
export function measureNearest({ from, placeKind, count }: NearestMeasurement, atlas: Atlas): NearestResult | Unmeasured {
  const self = placeOfPoint(from, atlas)?.id;
  const places = atlas.places.filter(({ id, kind }) => id !== self && (placeKind === 'all' || kind === placeKind));
  if (places.length === 0) return unmeasured({ code: 'no-places' });
  const near = nearest(from.at, prepare(places.map(({ at }) => at)), count ?? undefined);
  return { shape: 'nearest', rows: near.map(({ index }) => rowOf(from, places[index]!)) };
}

/** The figures come from the solution that every other length comes from; the fast one only finds and sorts. */
function rowOf(from: MeasurePoint, { id, at, accuracyMetres }: Place): NearestRow {
  const { lengthMetres, initialAzimuth } = inverse(from.at, at);
  const accuracies = [from.accuracyMetres, accuracyMetres] as const;
  return {
    place: id,
    at,
    lengthMetres,
    initialAzimuth,
    uncertaintyMetres: lengthAccuracyMetres(accuracies),
    azimuthUncertaintyDegrees: azimuthAccuracyDegrees(accuracies, lengthMetres)
  };
}
