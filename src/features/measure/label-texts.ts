import { shownName } from '#core/atlas/shown-name';
import type { Measurement } from '#core/measure/measurement';
import type { OutlineFeature } from '#core/measure/outline';
import type { MeasuredLeg } from '#core/measure/result';
import { language, m } from '#i18n/index';
import type { Bench } from './bench.svelte';
import { areaText, azimuthText, lengthText, radiusText } from './quantities';

/** On a shorter leg the words would hide it, and one another. */
const LEAST_PIXELS = 80;

/** The words at the labels of a measurement, by what they stand at. */
export function labelTextsOf(
  bench: Bench,
  measurement: Measurement,
  active: boolean,
  metresPerPixel: number
): (feature: OutlineFeature) => string | undefined {
  const { settings } = bench;
  const result = bench.resultOf(measurement);
  return ({ index }) => {
    switch (result.shape) {
      case 'none':
        return undefined;
      case 'line':
      case 'polygon': {
        const leg = index === undefined ? undefined : result.legs[index];
        if (leg) return leg.lengthMetres / metresPerPixel < LEAST_PIXELS ? undefined : legText(leg);
        return result.shape === 'polygon'
          ? areaText(settings, result.areaSquareMetres, result.areaUncertaintySquareMetres)
          : undefined;
      }
      case 'rings':
        return index === undefined ? undefined : result.rings[index] && radiusText(result.rings[index].radius);
      case 'along':
        return lengthText(settings, result.alongMetres, result.uncertaintyMetres);
      case 'buffer':
        return measurement.shape === 'buffer' ? radiusText(measurement.radius) : undefined;
      case 'nearest': {
        const row = index === undefined ? undefined : result.rows[index];
        const place = row && bench.atlas?.places.find(({ id }) => id === row.place);
        if (!row || !place || row.lengthMetres / metresPerPixel < LEAST_PIXELS) return undefined;
        return `${shownName(place, language(), 'both')}\n${lengthText(settings, row.lengthMetres, row.uncertaintyMetres)}`;
      }
    }
  };

  /** The azimuths stand at the measurement in hand only: on the others they would be noise. */
  function legText(leg: MeasuredLeg): string {
    const length = lengthText(settings, leg.lengthMetres, leg.uncertaintyMetres);
    if (!active) return length;
    const [from, to] = [leg.initialAzimuth, leg.finalAzimuth].map((azimuth) =>
      azimuthText(settings, azimuth, leg.azimuthUncertaintyDegrees)
    );
    return `${length}\n${m.label_azimuths({ from: from!, to: to! })}`;
  }
}
