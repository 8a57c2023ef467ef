import { wrapLongitude, type LonLat } from './longitude';
import { nearestOnLine, type Foot } from './nearest';

/** Rings, the outer first, whose edges are straight in degrees: longitudes in [-180, 180], cut there after RFC 7946. */
export type PolygonRings = readonly (readonly LonLat[])[];

/** A degree of a parallel strays from the geodesic by a hundred metres, no more than a bound of an area is known by. */
const EDGE_DEGREES = 1;

/** The north pole is the upper end of edges that reach it, which count for no point at their upper end: it is looked for just below. */
const BELOW_POLE = 90 - 1e-12;

/** Whether a point lies inside one of the polygons. Each is cut at the antimeridian, so that counting edges suffices. */
export function isInside(polygons: readonly PolygonRings[], [longitude, latitude]: LonLat): boolean {
  const east = wrapLongitude(longitude);
  const north = Math.min(latitude, BELOW_POLE);
  return polygons.some((rings) => rings.filter((ring) => isEnclosed(ring, east, north)).length % 2 === 1);
}

/** Whether a ray to the east crosses the ring an odd number of times. An end of an edge counts for the edge above it only. */
export function isEnclosed(ring: readonly LonLat[], longitude: number, latitude: number): boolean {
  let enclosed = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [fromEast, fromNorth] = ring[index - 1]!;
    const [toEast, toNorth] = ring[index]!;
    if (fromNorth > latitude === toNorth > latitude) continue;
    const crossing = fromEast + ((latitude - fromNorth) / (toNorth - fromNorth)) * (toEast - fromEast);
    if (crossing > longitude) enclosed = !enclosed;
  }
  return enclosed;
}

/** The nearest point of what the polygons cover: the point itself inside them, else a point of their edges. */
export function nearestOnPolygons(polygons: readonly PolygonRings[], point: LonLat): Foot | undefined {
  if (isInside(polygons, point)) return { distanceMetres: 0, foot: [wrapLongitude(point[0]), point[1]] };
  let best: Foot | undefined;
  for (const ring of polygons.flat()) best = nearestOnLine(withShortEdges(ring), point, best?.distanceMetres) ?? best;
  return best;
}

/** Puts points into long edges, so that the geodesics between them keep to the parallels and straight lines that are drawn. */
function withShortEdges(ring: readonly LonLat[]): LonLat[] {
  return ring.flatMap((vertex, index) => {
    const before = ring[index - 1];
    if (!before) return [vertex];
    const parts = Math.max(1, Math.ceil(Math.abs(vertex[0] - before[0]) / EDGE_DEGREES));
    return Array.from({ length: parts }, (_, part): LonLat => {
      const share = (part + 1) / parts;
      return share === 1 ? vertex : [mix(before[0], vertex[0], share), mix(before[1], vertex[1], share)];
    });
  });
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
