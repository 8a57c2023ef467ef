import { circleSize } from '../geodesy/circle-size';
import type { RingsMeasurement } from './measurement';
import { isRadiusInRange, MAXIMUM_RADIUS_METRES, radiusMetres } from './radius';
import { unmeasured, type RingsResult, type Unmeasured } from './result';

/** Arc and area of each ring or sector. */
export function measureRings({ centre, radii, sector }: RingsMeasurement): RingsResult | Unmeasured {
  if (radii.length === 0) return unmeasured({ code: 'no-radii' });
  if (!radii.every(isRadiusInRange)) return unmeasured({ code: 'radius-out-of-range', limitMetres: MAXIMUM_RADIUS_METRES });
  const rings = radii.map((radius) => {
    const lengthMetres = radiusMetres(radius);
    return { radius, radiusMetres: lengthMetres, ...circleSize(centre.at, lengthMetres, sector?.fromAzimuth, sector?.toAzimuth) };
  });
  return { shape: 'rings', rings, uncertaintyMetres: centre.accuracyMetres };
}
