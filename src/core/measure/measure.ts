import type { Atlas } from '../atlas/atlas';
import { measureAlong } from './measure-along';
import { measureBuffer } from './measure-buffer';
import { measureLine } from './measure-line';
import { measureNearest } from './measure-nearest';
import { measurePolygon } from './measure-polygon';
import { measureRings } from './measure-rings';
import type { Measurement } from './measurement';
import type { MeasureResult } from './result';

/**
 * Measures on WGS84: the one place from which map, library and command line have their figures, so that they agree to the
 * last digit. Lengths in metres, areas in square metres, azimuths in degrees 0–360. What cannot be measured gives a
 * result of shape `none` that says why.
 */
export function measure(measurement: Measurement, atlas: Atlas): MeasureResult {
  switch (measurement.shape) {
    case 'line':
      return measureLine(measurement);
    case 'polygon':
      return measurePolygon(measurement);
    case 'rings':
      return measureRings(measurement);
    case 'along':
      return measureAlong(measurement, atlas);
    case 'buffer':
      return measureBuffer(measurement, atlas);
    case 'nearest':
      return measureNearest(measurement, atlas);
  }
}
