import type { Atlas } from '../atlas/atlas';
import type { Measurement } from './measurement';
import { outlineAlong } from './outline-along';
import { outlineBuffer } from './outline-buffer';
import type { Outline } from './outline-feature';
import { outlineLine } from './outline-line';
import { outlineNearest } from './outline-nearest';
import { outlinePolygon } from './outline-polygon';
import { outlineRings } from './outline-rings';

export type { Outline, OutlineFeature, OutlineRole } from './outline-feature';

/**
 * What is drawn of a measurement: just the lines, circles and areas that {@link measure} measured, with points between the
 * given ones until straight strokes in Mercator's projection stray from them by no more than a tolerance (metres on the ground;
 * half a pixel of the map is right). What is not complete is drawn as far as it goes.
 */
export function outline(measurement: Measurement, atlas: Atlas, toleranceMetres: number): Outline {
  switch (measurement.shape) {
    case 'line':
      return outlineLine(measurement, toleranceMetres);
    case 'polygon':
      return outlinePolygon(measurement, toleranceMetres);
    case 'rings':
      return outlineRings(measurement, toleranceMetres);
    case 'along':
      return outlineAlong(measurement, atlas, toleranceMetres);
    case 'buffer':
      return outlineBuffer(measurement, atlas, toleranceMetres);
    case 'nearest':
      return outlineNearest(measurement, atlas, toleranceMetres);
  }
}
