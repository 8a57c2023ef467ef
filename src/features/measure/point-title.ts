import type { Atlas } from '#core/atlas/atlas';
import type { Measurement, MeasurePoint } from '#core/measure/measurement';
import * as titles from '#core/measure/title';
import type { TrackRef } from '#core/measure/track';
import { runningOn } from '#i18n/direction';
import { language, m } from '#i18n/index';
import { number } from '#i18n/quantities';

// The titles that files and citations use, in the page's language.

export const pointName = (point: MeasurePoint, atlas: Atlas): string | undefined => titles.pointName(point, atlas, language());
export const wayName = (way: TrackRef, atlas: Atlas): string => titles.wayName(way, atlas, language());

/** What a point is called among the others: by its name, else by its number. */
export function listedPointTitle(point: MeasurePoint, index: number, atlas: Atlas): string {
  return pointName(point, atlas) ?? m.point_number({ number: number(index + 1) });
}

/** What a measurement is called, as it stands by itself on the page. */
export function measurementTitle(measurement: Measurement, atlas: Atlas): string {
  return runningOn(titles.measurementTitle(measurement, atlas, language()));
}
