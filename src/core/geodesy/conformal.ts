import { ECCENTRICITY } from './wgs84';

/**
 * The tangent of the conformal latitude from that of the geographic one, on WGS84: Karney, "Transverse Mercator with an
 * accuracy of a few nanometers", J. Geodesy 85 (2011), equations 7–9. Conformal projections begin with it.
 */
export function conformalTangent(tangent: number): number {
  if (!Number.isFinite(tangent)) return tangent;
  const secant = Math.hypot(1, tangent);
  const sigma = Math.sinh(ECCENTRICITY * Math.atanh((ECCENTRICITY * tangent) / secant));
  return Math.hypot(1, sigma) * tangent - sigma * secant;
}

/** Undoes `conformalTangent` by Newton's method (equations 19–21 there); two or three steps reach the last digit. */
export function geographicTangent(conformal: number): number {
  if (!Number.isFinite(conformal)) return conformal;
  const rest = 1 - ECCENTRICITY ** 2;
  // Near the poles the two tangents differ by this factor, elsewhere by less: the start is good for either.
  let tangent = Math.abs(conformal) > 70 ? conformal * Math.exp(ECCENTRICITY * Math.atanh(ECCENTRICITY)) : conformal / rest;
  for (let step = 0; step < 6; step += 1) {
    const reached = conformalTangent(tangent);
    const change =
      (((conformal - reached) / Math.hypot(1, reached)) * (1 + rest * tangent ** 2)) / (rest * Math.hypot(1, tangent));
    tangent += change;
    if (Math.abs(change) <= 1e-15 * Math.max(1, Math.abs(conformal))) break;
  }
  return tangent;
}
