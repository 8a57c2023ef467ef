/** Longitude and latitude in degrees. A plain tuple, so that it serves as a GeoJSON position and as a `LonLat`. */
export type Point = [longitude: number, latitude: number];
/** A closed ring: the first point is repeated at the end. */
export type Ring = Point[];
/** A polygon: its outer ring, then its holes. */
export type Rings = Ring[];

/** Twice the planar area of a ring, positive when it turns counter-clockwise with north up. */
export function doubleSignedArea(ring: Ring): number {
  return ring.reduce((sum, [x1, y1], index) => {
    const [x0, y0] = ring[index - 1] ?? [x1, y1];
    return sum + x0 * y1 - x1 * y0;
  }, 0);
}

/**
 * Winds a polygon as RFC 7946 asks: the outer ring counter-clockwise, holes clockwise. The atlas packages wind the other
 * way (d3's spherical rule), so everything decoded from them passes through here. Only meaningful once a polygon
 * has been cut at the antimeridian, because the area is planar.
 */
export function windRfc7946(polygon: Rings): Rings {
  return polygon.map((ring, index) => {
    const counterClockwise = doubleSignedArea(ring) > 0;
    return counterClockwise === (index === 0) ? ring : ring.toReversed();
  });
}

/** Whether a ring encloses a point (even–odd, planar). */
export function ringContains(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}

/** Whether a polygon covers a point: inside its outer ring and in none of its holes. */
export function polygonContains(polygon: Rings, point: Point): boolean {
  return polygon.filter((ring) => ringContains(ring, point)).length === 1;
}
