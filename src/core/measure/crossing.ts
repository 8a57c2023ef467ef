import { isometricLatitude } from '../geodesy/auxiliary-latitudes';
import { distanceMatrix, prepare } from '../geodesy/bulk';
import { intersectGeodesics } from '../geodesy/intersect';
import { nearestLongitude, type LonLat } from '../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../geodesy/wgs84';
import type { LineType } from './measurement';
import type { MeasuredLeg } from './result';

/** With more edges than this the search would be felt, and a person no longer sets the points. */
const MAXIMUM_EDGES = 300;

/**
 * Whether edges of a polygon cross or touch one another, so that its parts cancel in its area. Edges that follow one another only
 * meet. Not told (undefined) of polygons with too many edges.
 */
export function crossesItself(lineType: LineType, given: readonly MeasuredLeg[]): boolean | undefined {
  // A point set twice leaves an edge of no length, which would part neighbours.
  const edges = given.filter(({ lengthMetres }) => lengthMetres > 0);
  if (edges.length > MAXIMUM_EDGES) return undefined;
  const middles = prepare(edges.map(({ midpoint }) => midpoint));
  const apart = distanceMatrix(middles, middles);
  return edges.some((one, first) =>
    edges.slice(first + 2).some((other, offset) => {
      const second = first + 2 + offset;
      if (first === 0 && second === edges.length - 1) return false;
      // No point of an edge is farther from its middle than half of its length.
      if (apart[first * edges.length + second]! > (one.lengthMetres + other.lengthMetres) / 2) return false;
      return lineType === 'rhumb'
        ? rhumbsCross(one, other)
        : intersectGeodesics(one.from.at, one.to.at, other.from.at, other.to.at) !== undefined;
    })
  );
}

/** Rhumb lines are straight in Mercator's projection, where crossing is a matter of sides. */
function rhumbsCross(one: MeasuredLeg, other: MeasuredLeg): boolean {
  const [a, b] = strokeOf(one.from.at, one.to.at);
  const [c, d] = strokeOf(other.from.at, other.to.at);
  const shift = nearestLongitude((c[0] + d[0]) / 2, (a[0] + b[0]) / 2) - (c[0] + d[0]) / 2;
  const [e, f]: LonLat[] = [
    [c[0] + shift, c[1]],
    [d[0] + shift, d[1]]
  ];
  return sideOf(a, b, e!) * sideOf(a, b, f!) <= 0 && sideOf(e!, f!, a) * sideOf(e!, f!, b) <= 0;
}

function strokeOf(from: LonLat, to: LonLat): [LonLat, LonLat] {
  const plane = ([longitude, latitude]: LonLat): LonLat => [longitude, isometricLatitude(latitude) / RADIANS_PER_DEGREE];
  return [plane(from), plane([nearestLongitude(to[0], from[0]), to[1]])];
}

/** On which side of a stroke a point lies: positive on the left. */
function sideOf(from: LonLat, to: LonLat, point: LonLat): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
}
