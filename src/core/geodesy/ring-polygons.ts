import type { LineType } from '../measure/measurement';
import { polygonArea } from './area';
import { cutRing, isCounterClockwise, type MultiPolygonRings } from './cut-ring';
import { densifyRing } from './densify';
import type { LonLat } from './longitude';
import { RADIANS_PER_DEGREE } from './wgs84';

/**
 * What a ring of points encloses, as valid polygons (RFC 7946) to fill: the smaller of the two parts that it divides the
 * Earth into, the one `polygonArea` measures. Edges are drawn to the tolerance in metres on the ground, the polygons cut
 * at the antimeridian and closed over a pole inside. Nothing where the points enclose nothing.
 */
export function ringToPolygons(ring: readonly LonLat[], lineType: LineType, toleranceMetres: number): MultiPolygonRings {
  if (ring.length < 3) return [];
  const dense = densifyRing(lineType, ring, toleranceMetres);
  return cutRing(hasInsideOnLeft(dense, ring, lineType) ? dense : dense.toReversed());
}

function hasInsideOnLeft(dense: readonly LonLat[], ring: readonly LonLat[], lineType: LineType): boolean {
  const goesRoundPole = Math.abs(dense.at(-1)![0] - dense[0]![0]) > 180;
  if (goesRoundPole) return polygonArea(ring, lineType).orientation === 'counter-clockwise';
  // What the ring surrounds on the map may be more than half of the Earth; then the rest is meant.
  const surroundsMost = Math.abs(solidAngle(dense)) > 2 * Math.PI;
  return isCounterClockwise(dense) !== surroundsMost;
}

/** The part of a sphere that a ring surrounds on the map, in steradians; its sign does not matter here. */
function solidAngle(dense: readonly LonLat[]): number {
  let angle = 0;
  for (let index = 1; index < dense.length; index += 1) {
    const [from, to] = [dense[index - 1]!, dense[index]!];
    const height = (Math.sin(from[1] * RADIANS_PER_DEGREE) + Math.sin(to[1] * RADIANS_PER_DEGREE)) / 2;
    angle -= (to[0] - from[0]) * RADIANS_PER_DEGREE * height;
  }
  return angle;
}
