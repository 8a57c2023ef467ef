import type { Atlas } from '../atlas/atlas';
import type { FormatLanguage } from '../format/locale';
import { measure } from '../measure/measure';
import type { Measurement } from '../measure/measurement';
import { methodsOf } from '../measure/method';
import { methodLine } from '../measure/method-words';
import { outline } from '../measure/outline';
import { dataTitle } from '../measure/title';
import type { Measured } from './write/measured';

/** Lines in files stray no farther than this from what was measured, in metres: less than a map of a city shows. */
const TOLERANCE_METRES = 25;

interface PrepareOptions {
  language: FormatLanguage;
  stroke: string;
  permalink: string | null;
}

/** Measures and outlines a measurement for a file. */
export function prepareMeasured(
  measurement: Measurement,
  atlas: Atlas,
  { language, stroke, permalink }: PrepareOptions
): Measured {
  const result = measure(measurement, atlas);
  return {
    measurement,
    result,
    outline: outline(measurement, atlas, TOLERANCE_METRES),
    title: dataTitle(measurement, atlas, language),
    stroke,
    method: result.shape === 'none' ? '' : methodLine(methodsOf(result), language),
    permalink
  };
}
