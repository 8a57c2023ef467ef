import { nearestLongitude } from '../../geodesy/longitude';

/** A longitude that runs on beyond 180° as the same meridian in [-180, 180], in degrees: formats that end there know no other. */
export function withinWorld(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : nearestLongitude(longitude, 0);
}
