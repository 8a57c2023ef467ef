import type { LineType, MeasureColour, Measurement, MeasurePoint } from '#core/measure/measurement';
import type { Pending } from './measuring.svelte';

interface Manner {
  lineType: LineType;
  colour: MeasureColour;
}

const FIRST_RADII = [
  { value: 500, unit: 'kilometre' },
  { value: 1000, unit: 'kilometre' }
] as const;
const FIRST_REACH = { value: 100, unit: 'kilometre' } as const;
const FIRST_COUNT = 10;

/** Makes a measurement of what was asked for once all it needs is there; else what is waited for, with what has come. */
export function beginMeasurement(
  pending: Pending,
  point: MeasurePoint | undefined,
  { lineType, colour }: Manner
): { measurement: Measurement } | { pending: Pending } {
  const common = { id: '', name: '', colour, hidden: false };
  const { shape, way, from } = pending;
  switch (shape) {
    case 'line':
    case 'polygon':
      return point ? { measurement: { ...common, shape, lineType, points: [point] } } : { pending };
    case 'rings':
      return point ? { measurement: { ...common, shape, centre: point, radii: FIRST_RADII } } : { pending };
    case 'nearest':
      return point ? { measurement: { ...common, shape, from: point, placeKind: 'all', count: FIRST_COUNT } } : { pending };
    case 'buffer':
      return way ? { measurement: { ...common, shape, of: way, radius: FIRST_REACH } } : { pending };
    case 'along':
      if (way && from && point) return { measurement: { ...common, shape, of: way, from, to: point } };
      return { pending: way && point ? { ...pending, from: point } : pending };
  }
}
