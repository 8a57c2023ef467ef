import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direct, distanceMetres, type LonLat } from './geodesic';
import { splitAtAntimeridian } from './longitude';
import { isInside, nearestOnPolygons, type PolygonRings } from './polygon';

const box = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];

/** The Chukchi Sea, roughly, cut in two where the longitudes begin anew. */
const acrossAntimeridian: PolygonRings[] = [[box(170, 66, 180, 72)], [box(-180, 66, -160, 72)]];
const withHole: PolygonRings[] = [[box(0, 0, 40, 40), box(10, 10, 20, 20).reverse()]];
const cap: PolygonRings[] = [[box(-180, 80, 180, 90)]];

const anyPoint: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true })
);

describe('isInside', () => {
  it.each([
    [acrossAntimeridian, [175, 70], true],
    [acrossAntimeridian, [-175, 70], true],
    [acrossAntimeridian, [180, 70], true],
    [acrossAntimeridian, [-180, 70], true],
    [acrossAntimeridian, [540, 70], true],
    [acrossAntimeridian, [165, 70], false],
    [acrossAntimeridian, [-159, 70], false],
    [withHole, [5, 5], true],
    [withHole, [15, 15], false],
    [cap, [37, 89.99], true],
    [cap, [37, 79.99], false]
  ] as const)('of %j: %j %s', (polygons, point, inside) => {
    expect(isInside(polygons as readonly PolygonRings[], point as LonLat)).toBe(inside);
  });

  it('sees a circle of points at one distance as all that is nearer, wherever it lies', () => {
    const centre = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));
    const radius = 400_000;
    fc.assert(
      fc.property(
        centre,
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (at, azimuth, share) => {
          fc.pre(Math.abs(share - 1) > 0.02);
          const ring = Array.from({ length: 181 }, (_, index) => direct(at, index * 2, radius).at);
          const polygons = cutRing(ring);
          const { at: point } = direct(at, azimuth, radius * share);
          expect(isInside(polygons, point)).toBe(share < 1);
          const found = nearestOnPolygons(polygons, point)!;
          expect(Math.abs(found.distanceMetres - Math.max(0, radius * (share - 1)))).toBeLessThan(radius * 0.002);
        }
      )
    );
  });
});

describe('nearestOnPolygons', () => {
  it('is zero inside, and outside the way to a foot on the edge', () => {
    fc.assert(
      fc.property(fc.constantFrom(acrossAntimeridian, withHole), anyPoint, (polygons, point) => {
        const { distanceMetres: far, foot } = nearestOnPolygons(polygons, point)!;
        if (isInside(polygons, point)) expect(far).toBe(0);
        else expect(Math.abs(distanceMetres(point, foot) - far)).toBeLessThan(1e-6);
      })
    );
  });

  it('is never farther than any point of the edges as they are drawn', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(acrossAntimeridian, withHole),
        anyPoint,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (polygons, point, seed, share) => {
          const rings = polygons.flat();
          const ring = rings[seed % rings.length]!;
          const index = seed % (ring.length - 1);
          const [from, to] = [ring[index]!, ring[index + 1]!];
          const onEdge: LonLat = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
          // Between the points put into an edge the geodesic strays from the parallel by a hundred metres at most.
          expect(nearestOnPolygons(polygons, point)!.distanceMetres).toBeLessThan(distanceMetres(point, onEdge) + 110);
        }
      )
    );
  });

  it('keeps to a parallel that bounds it: 60° S is 111 km from 61° S, not the great circle far to the south', () => {
    const { distanceMetres: far } = nearestOnPolygons([[box(20, -60, 147, -30)]], [83.4, -61])!;
    expect(Math.abs(far - distanceMetres([83.4, -61], [83.4, -60]))).toBeLessThan(110);
  });
});

/** Closes a ring that may cross the antimeridian once and back, along the meridian, as the pipeline cuts areas. */
function cutRing(ring: readonly LonLat[]): PolygonRings[] {
  const pieces = splitAtAntimeridian(ring);
  if (pieces.length === 1) return [[pieces[0]!]];
  const sides = [pieces.filter(([first]) => first![0] > 0), pieces.filter(([first]) => first![0] <= 0)];
  return sides.filter((side) => side.length > 0).map((side) => [closed(side.flat())]);
}

function closed(ring: LonLat[]): LonLat[] {
  return [...ring, ring[0]!];
}
