import { conformalTangent, geographicTangent } from './conformal';
import { WGS84_EQUATORIAL_RADIUS_METRES } from './ellipsoid';
import { wrapLongitude, type LonLat } from './longitude';
import { THIRD_FLATTENING as N } from './wgs84';

/** Metres east of the central meridian and north of the equator, at the scale of the projection. */
export interface PlanePoint {
  eastMetres: number;
  northMetres: number;
}

/** The radius of a circle as long as the meridian: Karney 2011, equation 14. */
const RECTIFYING_RADIUS_METRES = (WGS84_EQUATORIAL_RADIUS_METRES / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64 + N ** 6 / 256);

/** Krüger's series forward (Karney 2011, equation 35): for each multiple of the angle the coefficients of n, n², … */
const FORWARD = [
  [1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800],
  [0, 13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1983433 / 1935360],
  [0, 0, 61 / 240, -103 / 140, 15061 / 26880, 167603 / 181440],
  [0, 0, 0, 49561 / 161280, -179 / 168, 6601661 / 7257600],
  [0, 0, 0, 0, 34729 / 80640, -3418889 / 1995840],
  [0, 0, 0, 0, 0, 212378941 / 319334400]
].map(sumOfPowers);

/** The series back (equation 36). */
const BACK = [
  [1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604800],
  [0, 1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1118711 / 3870720],
  [0, 0, 17 / 480, -37 / 840, -209 / 4480, 5569 / 90720],
  [0, 0, 0, 4397 / 161280, -11 / 504, -830251 / 7257600],
  [0, 0, 0, 0, 4583 / 161280, -108847 / 3991680],
  [0, 0, 0, 0, 0, 20648693 / 638668800]
].map(sumOfPowers);

/**
 * Projects a position on WGS84 by the transverse Mercator projection: Krüger's series to the sixth order after Karney,
 * "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011) 475–485; 5 nanometres within 35° of
 * the central meridian. `scale` is the scale on that meridian: 0.9996 for UTM.
 */
export function transverseMercator([longitude, latitude]: LonLat, centralMeridian: number, scale: number): PlanePoint {
  const lambda = radians(wrapLongitude(longitude - centralMeridian));
  const tangent = conformalTangent(Math.tan(radians(latitude)));
  const xi = Math.atan2(tangent, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(tangent, Math.cos(lambda)));
  const [along, across] = addSeries(xi, eta, FORWARD, 1);
  return { eastMetres: scale * RECTIFYING_RADIUS_METRES * across, northMetres: scale * RECTIFYING_RADIUS_METRES * along };
}

/** The position at a point of the plane: undoes `transverseMercator`. */
export function transverseMercatorInverse(point: PlanePoint, centralMeridian: number, scale: number): LonLat {
  const unit = scale * RECTIFYING_RADIUS_METRES;
  const [xi, eta] = addSeries(point.northMetres / unit, point.eastMetres / unit, BACK, -1);
  const tangent = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi));
  const lambda = Math.atan2(Math.sinh(eta), Math.cos(xi));
  return [wrapLongitude(centralMeridian + degrees(lambda)), degrees(Math.atan(geographicTangent(tangent)))];
}

function addSeries(xi: number, eta: number, series: readonly number[], sign: 1 | -1): [along: number, across: number] {
  let along = xi;
  let across = eta;
  for (const [index, coefficient] of series.entries()) {
    const times = 2 * (index + 1);
    along += sign * coefficient * Math.sin(times * xi) * Math.cosh(times * eta);
    across += sign * coefficient * Math.cos(times * xi) * Math.sinh(times * eta);
  }
  return [along, across];
}

function sumOfPowers(coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => (sum + coefficient) * N, 0);
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
