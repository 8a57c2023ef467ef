import type { Measurement } from '#core/measure/measurement';
import { m } from '#i18n/index';
import type { Bench } from './bench.svelte';
import { areaText, lengthText, radiiList } from './quantities';

/** The figure a measurement was made for, in a few words; nothing while there is none. */
export function headline(bench: Bench, measurement: Measurement): string {
  const { settings } = bench;
  const result = bench.resultOf(measurement);
  switch (result.shape) {
    case 'none':
      return '';
    case 'line':
      return lengthText(settings, result.totalMetres, result.uncertaintyMetres);
    case 'polygon':
      return areaText(settings, result.areaSquareMetres, result.areaUncertaintySquareMetres);
    case 'rings':
      return radiiList(result.rings.map(({ radius }) => radius));
    case 'along':
      return lengthText(settings, result.alongMetres, result.uncertaintyMetres);
    case 'buffer':
      return areaText(settings, result.areaSquareMetres, result.areaUncertaintySquareMetres);
    case 'nearest':
      return m.nearest_list({ count: result.rows.length });
  }
}
