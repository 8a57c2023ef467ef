import type { Atlas } from '#core/atlas/atlas';
import type { LonLat } from '#core/geodesy/longitude';
import { measure } from '#core/measure/measure';
import type { Measurement } from '#core/measure/measurement';
import { outline, type OutlineFeature } from '#core/measure/outline';
import type { FigureUnits } from '#core/measure/title';
import { drawOutline } from '#map/draw-outline';
import type { Drawing } from '#map/drawing';
import { labelText } from './labels';
import type { SheetLanguage } from './text';

interface Setting {
  atlas: Atlas;
  units: FigureUnits;
  language: SheetLanguage;
  toleranceMetres: number;
}

/** What measurements look like on a sheet: as on the live map, with the figures in the sheet's language. */
export function sheetDrawing(measurements: readonly Measurement[], setting: Setting): Drawing {
  const { atlas, toleranceMetres } = setting;
  return measurements.flatMap((measurement) => {
    const result = measure(measurement, atlas);
    const text = ({ index }: OutlineFeature): string | undefined => labelText(result, index, setting);
    return outline(measurement, atlas, toleranceMetres)
      .filter(({ role }) => role !== 'midpoint')
      .flatMap((feature) => drawOutline(feature, measurement, { active: false, text }));
  });
}

/** Every position measurements pass through, to fit a map to. */
export function positionsIn(drawing: Drawing): LonLat[] {
  return drawing.flatMap((each): readonly LonLat[] => {
    switch (each.role) {
      case 'line':
      case 'ring':
      case 'ray':
        return each.coordinates;
      case 'vertex':
        return [each.coordinates];
      default:
        return [];
    }
  });
}

/** Every position that routes and reaches pass through; where these end at 180° is no edge. */
export function positionsFound(drawing: Drawing): LonLat[] {
  return drawing.flatMap((each): readonly LonLat[] => {
    if (each.role === 'way') return each.coordinates;
    if (each.role !== 'fill') return each.role === 'vertex' ? [each.coordinates] : [];
    return each.coordinates.flatMap(([outer = []]) => outer.filter(([longitude]) => Math.abs(longitude) !== 180));
  });
}

/**
 * Where the scale is to hold for one measurement: the middle of the first figure that is written on it, or its first point,
 * as for rings, whose figures stand at their rims. Several measurements have no such place.
 */
export function measuredMiddle(drawing: Drawing): LonLat | undefined {
  if (new Set(drawing.map((each) => (each.role === 'way' ? '' : each.measurement))).size !== 1) return undefined;
  const labels = drawing.some(({ role }) => role === 'ring') ? [] : drawing.filter(({ role }) => role === 'label');
  const middle = labels[Math.floor(labels.length / 2)] ?? drawing.find(({ role }) => role === 'vertex');
  return middle && (middle.role === 'label' || middle.role === 'vertex') ? middle.coordinates : undefined;
}
