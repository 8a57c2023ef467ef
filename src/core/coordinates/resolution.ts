import { WGS84_EQUATORIAL_RADIUS_METRES } from '../geodesy/ellipsoid';
import type { LonLat } from '../geodesy/longitude';
import { ECCENTRICITY_SQUARED } from '../geodesy/wgs84';

/** A step in each direction, in degrees. */
interface DegreeStep {
  latitude: number;
  longitude: number;
}

/**
 * Half a step in metres, the larger of north–south and east–west, from the two radii of curvature of WGS84 at the
 * position. It states how well a figure is known and is no distance between points.
 */
export function halfStepMetres([, latitude]: LonLat, step: DegreeStep): number {
  const { north, east } = metresPerDegree(latitude);
  return Math.max(step.latitude * north, step.longitude * east) / 2;
}

/** The step of both angles at a position whose half is one metre. */
export function degreesPerHalfMetre([, latitude]: LonLat): number {
  const { north, east } = metresPerDegree(latitude);
  return 2 / Math.max(north, east);
}

function metresPerDegree(latitude: number): { north: number; east: number } {
  const radians = (latitude * Math.PI) / 180;
  const bend = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) ** 2;
  const prime = WGS84_EQUATORIAL_RADIUS_METRES / Math.sqrt(bend);
  const meridional = (prime * (1 - ECCENTRICITY_SQUARED)) / bend;
  return { north: (meridional * Math.PI) / 180, east: (prime * Math.cos(radians) * Math.PI) / 180 };
}
