import type { Measurement } from '#core/measure/measurement';
import type { OutlineFeature } from '#core/measure/outline';
import type { DrawnFeature } from './drawing';

/** Strokes may stray half a pixel: it is not seen. The step keeps a slow zoom or a flight from drawing everything anew at each moment. */
export function toleranceAt(metresPerPixel: number): number {
  return 2 ** Math.floor(Math.log2(metresPerPixel)) / 2;
}

interface Manner {
  active: boolean;
  /** The point that keys act on, where there may be one. */
  selected?: number | null;
  /** What is written at a label; nothing leaves it out. */
  text: (feature: OutlineFeature) => string | undefined;
}

/** How a part of a measurement's outline is drawn. */
export function drawOutline(
  feature: OutlineFeature,
  { id, colour }: Measurement,
  { active, selected, text }: Manner
): DrawnFeature[] {
  const common = { measurement: id, colour, active };
  const { role, geometry, index = 0 } = feature;
  switch (geometry.type) {
    case 'LineString':
      return [{ ...common, role: role === 'ring' || role === 'ray' ? role : 'line', coordinates: geometry.coordinates }];
    case 'MultiPolygon':
      return [{ ...common, role: 'fill', coordinates: geometry.coordinates }];
    case 'Point': {
      const { coordinates } = geometry;
      const written = role === 'label' ? text(feature) : undefined;
      if (role === 'label') return written ? [{ ...common, role, coordinates, text: written }] : [];
      if (role === 'midpoint') return [{ ...common, role: 'handle', coordinates, index }];
      return [{ ...common, role: 'vertex', coordinates, index, ...(selected !== undefined && { selected: index === selected }) }];
    }
  }
}
