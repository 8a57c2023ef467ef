import type { LonLat } from '../geodesy/longitude';
import type { Angle } from './angle';
import { outOfRange, type CoordinateReading, type CoordinateResult } from './notation';
import { halfStepMetres } from './resolution';

/** Two angles as a position, or which of them is too large. */
export function positionOf(latitude: Angle, longitude: Angle): CoordinateResult {
  const tooLarge = latitude.tooLarge ?? longitude.tooLarge;
  if (tooLarge) return outOfRange(tooLarge);
  if (Math.abs(longitude.degrees) > 180) return outOfRange('longitude');
  if (Math.abs(latitude.degrees) <= 90) return { ok: true, ...reading(latitude, longitude) };
  // Letters would have said so themselves: only bare numbers can have been swapped.
  const swappable = !latitude.axis && !longitude.axis && Math.abs(latitude.degrees) <= 180 && Math.abs(longitude.degrees) <= 90;
  return { ok: false, code: 'out-of-range', part: 'latitude', ...(swappable && { swapped: reading(longitude, latitude) }) };
}

function reading(latitude: Angle, longitude: Angle): CoordinateReading {
  const at: LonLat = [longitude.degrees, latitude.degrees];
  const step = { latitude: stepBeside(latitude, longitude), longitude: stepBeside(longitude, latitude) };
  return { at, accuracyMetres: halfStepMetres(at, step) };
}

/** The step of an angle. Whole degrees take that of the other, which is theirs or finer (see `CoordinateReading`). */
function stepBeside(angle: Angle, other: Angle): number {
  return angle.stepDegrees === 1 ? other.stepDegrees : angle.stepDegrees;
}
