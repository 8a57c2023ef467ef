import { conformalTangent, geographicTangent } from './conformal';
import { WGS84_EQUATORIAL_RADIUS_METRES } from './ellipsoid';
import type { LonLat } from './longitude';
import type { PlanePoint } from './transverse-mercator';
import { ECCENTRICITY } from './wgs84';

export type Pole = 'north' | 'south';

/** The distance from the pole at scale 1 for each unit of exp(−isometric latitude): Snyder, USGS PP 1395 (1987), equation 21-33. */
const RADIUS_METRES =
  (2 * WGS84_EQUATORIAL_RADIUS_METRES) / (Math.sqrt(1 - ECCENTRICITY ** 2) * Math.exp(ECCENTRICITY * Math.atanh(ECCENTRICITY)));

/**
 * Projects a position on WGS84 by the polar stereographic projection, in closed form. Metres from the pole, north along
 * 180° at the north pole and along 0° at the south pole. `scale` is the scale at the pole: 0.994 for UPS.
 */
export function polarStereographic([longitude, latitude]: LonLat, pole: Pole, scale: number): PlanePoint {
  // The tangent of 90° is merely large: the pole would lie a hair aside, in another square of MGRS.
  if (Math.abs(latitude) === 90) return { eastMetres: 0, northMetres: 0 };
  const lambda = (longitude * Math.PI) / 180;
  const tangent = conformalTangent(Math.tan((Math.abs(latitude) * Math.PI) / 180));
  const fromPole = (scale * RADIUS_METRES) / (Math.hypot(1, tangent) + tangent);
  const north = pole === 'north' ? -Math.cos(lambda) : Math.cos(lambda);
  return { eastMetres: fromPole * Math.sin(lambda), northMetres: fromPole * north };
}

/** The position at a point of the plane: undoes `polarStereographic`. */
export function polarStereographicInverse({ eastMetres, northMetres }: PlanePoint, pole: Pole, scale: number): LonLat {
  const sign = pole === 'north' ? 1 : -1;
  const part = Math.hypot(eastMetres, northMetres) / (scale * RADIUS_METRES);
  // At the pole itself every meridian is right; this is 0°.
  const longitude = part === 0 ? 0 : (Math.atan2(eastMetres, -sign * northMetres) * 180) / Math.PI;
  const tangent = geographicTangent((1 / part - part) / 2);
  return [longitude, (sign * Math.atan(tangent) * 180) / Math.PI];
}
