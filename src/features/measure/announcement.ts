import type { Measurement } from '#core/measure/measurement';
import { m } from '#i18n/index';
import { number } from '#i18n/quantities';
import type { Bench } from './bench.svelte';
import { headline } from './headline';
import { measurementTitle } from './point-title';
import { areaText, azimuthText, lengthText } from './quantities';

/** What a screen reader is told of a measurement that has changed. */
export function announcement(bench: Bench, measurement: Measurement): string {
  const { settings } = bench;
  const isDrawn = measurement.shape === 'line' || measurement.shape === 'polygon';
  // One point has no figures yet: that it was set is all there is to say.
  if (isDrawn && bench.points.length === 1) return m.said_one_point();
  const result = bench.resultOf(measurement);
  if (result.shape !== 'line' && result.shape !== 'polygon') {
    const figure = headline(bench, measurement);
    return figure && m.said_figure({ name: measurementTitle(measurement, bench.atlas!), figure });
  }
  if (result.shape === 'polygon') {
    return m.said_polygon({
      count: bench.points.length,
      area: areaText(settings, result.areaSquareMetres, result.areaUncertaintySquareMetres),
      perimeter: lengthText(settings, result.perimeterMetres, result.uncertaintyMetres)
    });
  }
  const { selected } = bench.measuring;
  const index = selected === null ? result.legs.length - 1 : Math.max(0, selected - 1);
  const leg = result.legs[index];
  if (!leg) return '';
  return m.said_leg({
    number: number(index + 1),
    length: lengthText(settings, leg.lengthMetres, leg.uncertaintyMetres),
    azimuth: azimuthText(settings, leg.initialAzimuth, leg.azimuthUncertaintyDegrees),
    total: lengthText(settings, result.totalMetres, result.uncertaintyMetres)
  });
}
