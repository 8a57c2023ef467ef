import type { MeasureShape } from '#core/measure/measurement';

/** What can be measured, in the order it is offered. */
export const MEASURE_SHAPES = [
  'line',
  'polygon',
  'rings',
  'along',
  'buffer',
  'nearest'
] as const satisfies readonly MeasureShape[];
