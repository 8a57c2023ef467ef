import { measureAtlas } from './atlas.fixture';
import { measure } from './measure';
import type { AlongMeasurement, Measurement, MeasurePoint } from './measurement';
import type { Measured } from './result';

export const common = { id: 'a', name: '', colour: 'ink' as const, hidden: false };

export function pointAt(latitude: number, longitude: number, accuracyMetres = 0): MeasurePoint {
  return { at: [longitude, latitude], accuracyMetres };
}

export function along(kind: 'line' | 'route', id: string, from: MeasurePoint, to: MeasurePoint): AlongMeasurement {
  return { ...common, shape: 'along', of: { kind, id }, from, to };
}

/** The result of a measurement in the small atlas; throws where there is none, so that a test fails. */
export function measured<Shape extends Measured['shape']>(
  measurement: Measurement & { shape: Shape }
): Extract<Measured, { shape: Shape }> {
  const result = measure(measurement, measureAtlas);
  if (result.shape !== measurement.shape) throw new Error(JSON.stringify(result));
  return result as Extract<Measured, { shape: Shape }>;
}
