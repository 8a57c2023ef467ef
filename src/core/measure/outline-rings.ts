import { circle, sector } from '../geodesy/circle';
import { cutRing } from '../geodesy/cut-ring';
import { direct } from '../geodesy/geodesic';
import { nearestLongitude, type LonLat } from '../geodesy/longitude';
import type { RingsMeasurement } from './measurement';
import { featuresOf, type Outline } from './outline-feature';
import { isRadiusInRange, radiusMetres } from './radius';

/** Circles or sectors with their surfaces, the largest first so that none hides another, and a label on each arc. */
export function outlineRings({ id, centre, radii, sector: part }: RingsMeasurement, toleranceMetres: number): Outline {
  const { point, line, fill } = featuresOf(id);
  const labelAzimuth = part ? part.fromAzimuth + widthOf(part) / 2 : 0;
  const rings = radii
    .map((radius, index) => ({ index, radius: radiusMetres(radius), isDrawn: isRadiusInRange(radius) }))
    .filter(({ isDrawn }) => isDrawn)
    .sort((one, other) => other.radius - one.radius)
    .map(({ index, radius }) => {
      const ring = part
        ? sector(centre.at, radius, part.fromAzimuth, part.toAzimuth, toleranceMetres)
        : circle(centre.at, radius, toleranceMetres);
      return { index, ring, labelAt: beside(ring, direct(centre.at, labelAzimuth, radius).at) };
    });
  return [
    ...rings.map(({ ring, index }) => fill(cutRing(ring), index)),
    ...rings.map(({ ring, index }) => line('ring', ring, index)),
    point('vertex', centre.at, 0),
    ...rings.map(({ labelAt, index }) => point('label', labelAt, index))
  ];
}

function widthOf({ fromAzimuth, toAzimuth }: { fromAzimuth: number; toAzimuth: number }): number {
  return (((toAzimuth - fromAzimuth) % 360) + 360) % 360;
}

/** A point of a ring in the copy of the world its strokes are drawn in. */
function beside(ring: readonly LonLat[], [longitude, latitude]: LonLat): LonLat {
  const middle = (ring[0]![0] + ring.at(-1)![0]) / 2;
  return [nearestLongitude(longitude, middle), latitude];
}
