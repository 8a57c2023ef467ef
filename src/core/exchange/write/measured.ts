import type { Measurement } from '../../measure/measurement';
import type { Outline } from '../../measure/outline';
import type { MeasureResult } from '../../measure/result';

/** A measurement to be written: what the person set, its figures, and how it is drawn. */
export interface Measured {
  measurement: Measurement;
  result: MeasureResult;
  outline: Outline;
  /** What it is called: its own name, or what it measures. */
  title: string;
  /** Its colour as `#rrggbb`, as web maps read it from the property `stroke`. */
  stroke: string;
  /** How its figures were computed, in a sentence. */
  method: string;
  /** The address that reproduces it; nothing where it does not fit into one. */
  permalink: string | null;
}
