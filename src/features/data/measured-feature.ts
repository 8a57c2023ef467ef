import type { Measurable } from '#core/exchange/measurable';

/** A feature of the reader's own that is to become a measurement, with where it comes from. */
export interface MeasuredFeature extends Measurable {
  name: string;
  of: { kind: 'layer'; id: string };
}
