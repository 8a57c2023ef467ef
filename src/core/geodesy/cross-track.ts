import { GUESS_RADIUS_METRES } from './ellipsoid';
import { direct, distanceMetres, inverse } from './geodesic';
import type { LonLat } from './longitude';
import { RADIANS_PER_DEGREE } from './wgs84';

/** Where a point lies beside a geodesic that runs on without end. */
export interface CrossTrack {
  /** Metres from the line to the point, positive to the right of the way from the first to the second point. */
  distanceMetres: number;
  /** Metres from the first point along the line to the foot; negative behind it. */
  alongMetres: number;
  /** The nearest point of the line: from it the point is seen square to the line. */
  foot: LonLat;
}

/** The search ends when the foot moves by less. */
const SETTLED_METRES = 1e-7;
const MAXIMUM_STEPS = 30;

/**
 * Cross-track distance, distance along and foot of a point beside the geodesic through two others. Steps to where the
 * foot would be on a sphere until it stands still: the method of Baselga and Martínez-Llario, "Intersection and
 * point-to-line solutions for geodesics on the ellipsoid", Stud. Geophys. Geod. 62 (2018) 353–363. Meant for points nearer
 * to the line than a quarter of the Earth's circumference; `nearestOnLine` is for lines that end.
 *
 * Two points that are one make no line: the foot is that point, `alongMetres` 0 and the distance, without a side, that to it.
 */
export function crossTrack(from: LonLat, to: LonLat, point: LonLat): CrossTrack {
  const { lengthMetres: apart, initialAzimuth } = inverse(from, to);
  if (apart === 0) return { distanceMetres: distanceMetres(from, point), alongMetres: 0, foot: from };
  let alongMetres = 0;
  for (let count = 0; ; count += 1) {
    const here = alongMetres === 0 ? { at: from, finalAzimuth: initialAzimuth } : direct(from, initialAzimuth, alongMetres);
    const { lengthMetres, initialAzimuth: towards } = inverse(here.at, point);
    const angle = (towards - here.finalAzimuth) * RADIANS_PER_DEGREE;
    const arc = lengthMetres / GUESS_RADIUS_METRES;
    const step = GUESS_RADIUS_METRES * Math.atan2(Math.sin(arc) * Math.cos(angle), Math.cos(arc));
    if (Math.abs(step) < SETTLED_METRES || count === MAXIMUM_STEPS) {
      const side = Math.sin(angle) < 0 ? -1 : 1;
      return { distanceMetres: side * lengthMetres, alongMetres, foot: here.at };
    }
    alongMetres += step;
  }
}
