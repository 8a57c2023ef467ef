import type { Atlas } from '#core/atlas/atlas';
import type { MeasureResult } from '#core/measure/result';
import { tableOf, toTsv } from '#core/measure/rows';
import { pointName } from './point-title';

/** The figures of a result at full precision, as spreadsheets take them from the clipboard. */
export function tableText(result: MeasureResult, atlas: Atlas): string {
  return toTsv(tableOf(result, (point) => pointName(point, atlas) ?? ''));
}
