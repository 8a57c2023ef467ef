import type { Atlas } from '#core/atlas/atlas';
import { shownName } from '#core/atlas/shown-name';
import type { Measurement, MeasurePoint } from '#core/measure/measurement';
import { pointsOf } from '#core/measure/operations/points';
import { placeOfPoint } from '#core/measure/place-of-point';
import type { TrackRef } from '#core/measure/track';
import { language, m } from '#i18n/index';
import { number } from '#i18n/quantities';
import { shapeName } from './words';

/** What a point is called: by the person's own name for it, or by the place it is; nothing for a bare position. */
export function pointName(point: MeasurePoint, atlas: Atlas): string | undefined {
  if (point.name) return point.name;
  const place = placeOfPoint(point, atlas);
  return place && shownName(place, language(), 'both');
}

/** What a point is called among the others. */
export function pointTitle(point: MeasurePoint, index: number, atlas: Atlas): string {
  return pointName(point, atlas) ?? m.point_number({ number: number(index + 1) });
}

export function wayName({ kind, id }: TrackRef, atlas: Atlas): string {
  const record = (kind === 'line' ? atlas.lines : atlas.routes).find((each) => each.id === id);
  return record ? shownName(record, language(), 'both') : id;
}

/** What a measurement is called: by its own name, else by what it measures. */
export function measurementTitle(measurement: Measurement, atlas: Atlas): string {
  if (measurement.name) return measurement.name;
  const points = pointsOf(measurement);
  const [first, last] = [points[0], points.at(-1)].map((point) => point && pointName(point, atlas));
  switch (measurement.shape) {
    case 'along':
    case 'buffer':
      return `${shapeName(measurement.shape)}${m.colon()}${wayName(measurement.of, atlas)}`;
    case 'line':
      if (first && last && points.length > 1) return m.measure_from_to({ from: first, to: last });
      break;
    case 'rings':
    case 'nearest':
      if (first) return `${shapeName(measurement.shape)}${m.colon()}${first}`;
  }
  return shapeName(measurement.shape);
}
