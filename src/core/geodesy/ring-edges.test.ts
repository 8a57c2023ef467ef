import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonArea } from './area';
import { polygonAreaWithHoles } from './rings-area';
import type { LonLat } from './longitude';
import { countTurnedEdges } from './ring-edges';

const EARTH_SQUARE_METRES = 510_065_621_724_088.44;

/** The area between the equator and a parallel all round, by the closed formula of the ellipsoid (Snyder 1987, 3-12 and 3-27). */
function zoneSquareMetres(latitude: number): number {
  const [a, f] = [6_378_137, 1 / 298.257223563];
  const [e2, sine] = [f * (2 - f), Math.sin((latitude * Math.PI) / 180)];
  const e = Math.sqrt(e2);
  const q = (1 - e2) * (sine / (1 - e2 * sine * sine) - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e));
  return Math.PI * a * a * q;
}

const box = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north]
];
const areaOf = (ring: readonly LonLat[], lineType: 'geodesic' | 'rhumb' = 'geodesic') =>
  polygonAreaWithHoles([ring], lineType).areaSquareMetres;
/** The same ring with a vertex each degree along its edges, as they lie on the map. */
const densified = (ring: readonly LonLat[]): LonLat[] =>
  ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length]!;
    const steps = Math.max(1, Math.ceil(Math.abs(to[0] - from[0])));
    return Array.from({ length: steps }, (_, step): LonLat => {
      return [from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps];
    });
  });
const latitudes = fc.double({ min: -90, max: 90, noNaN: true });
const west = fc.constantFrom(-180, 0, -97.5);

describe('edges that run round the world', () => {
  it('bound zones, caps, hemispheres and the Earth, either way round and from every corner', () => {
    fc.assert(
      fc.property(west, latitudes, latitudes, fc.nat({ max: 3 }), fc.boolean(), (from, one, other, begin, isBack) => {
        const [south, north] = [Math.min(one, other), Math.max(one, other)];
        const corners = box(from, south, from + 360, north);
        const begun = [...corners.slice(begin), ...corners.slice(0, begin)];
        const ring = isBack ? begun.toReversed() : begun;
        const zone = zoneSquareMetres(north) - zoneSquareMetres(south);
        for (const lineType of ['geodesic', 'rhumb'] as const) expect(Math.abs(areaOf(ring, lineType) - zone)).toBeLessThan(10);
      })
    );
  });

  it('are those of the same ring with many vertices, straight and slanted', () => {
    const rings: LonLat[][] = [
      box(-180, 60, 180, 90),
      box(-180, -60, 180, 60),
      [[-180, 60], [180, 50], [180, 90], [-180, 90]], // prettier-ignore
      [[-180, 60], [180, 60], [100, 80], [-100, 80]], // prettier-ignore
      [[0, 10], [180, 10], [180, 40], [0, 40]] // prettier-ignore
    ];
    for (const ring of rings) {
      const [given, dense] = [areaOf(ring, 'rhumb'), areaOf(densified(ring), 'rhumb')];
      // A slanted stroke is a rhumb line, straight in Mercator's map; with vertices put in it is straight in degrees.
      expect(Math.abs(given / dense - 1), JSON.stringify(ring)).toBeLessThan(
        ring.some(([, at]) => at === 50 || at === 80) ? 0.05 : 1e-9
      );
    }
  });

  it('bound a belt with a coast on its other side', () => {
    const coast = Array.from({ length: 361 }, (_, index): LonLat => [180 - index, -70 + 5 * Math.sin(index)]);
    const belt: LonLat[] = [[180, -60], ...coast, [-180, -60]];
    const south: LonLat[] = [...coast, [-180, -90], [180, -90]];
    const expected = zoneSquareMetres(90) - zoneSquareMetres(60) - areaOf(south);
    for (const ring of [belt, belt.toReversed()]) expect(Math.abs(areaOf(ring) - expected)).toBeLessThan(10);
  });

  it('have the length of their parallels and meridians', () => {
    const { perimeterMetres } = polygonAreaWithHoles([box(-180, 0, 180, 90)], 'geodesic');
    expect(Math.abs(perimeterMetres - (2 * Math.PI * 6_378_137 + 2 * 10_001_965.729))).toBeLessThan(0.01);
  });

  it('take holes, and are holes', () => {
    const small = polygonArea(box(0, 70, 10, 80), 'geodesic').areaSquareMetres;
    const cap = zoneSquareMetres(90) - zoneSquareMetres(60);
    const capOf80 = zoneSquareMetres(90) - zoneSquareMetres(80);
    const both = (outer: LonLat[], hole: LonLat[]) => polygonAreaWithHoles([outer, hole], 'geodesic').areaSquareMetres;
    expect(Math.abs(both(box(-180, 60, 180, 90), box(0, 70, 10, 80)) - (cap - small))).toBeLessThan(10);
    expect(Math.abs(both(box(-180, 60, 180, 90), box(-180, 80, 180, 90)) - (cap - capOf80))).toBeLessThan(10);
    expect(Math.abs(both(box(-180, -90, 180, 90), box(-180, 60, 180, 90)) - (EARTH_SQUARE_METRES - cap))).toBeLessThan(10);
  });
});

describe('edges of half the way round', () => {
  it('run on the side on which the file draws them', () => {
    const half = (zoneSquareMetres(60) - zoneSquareMetres(-60)) / 2;
    for (const ring of [box(-90, -60, 90, 60), box(0, -60, 180, 60), box(-180, -60, 0, 60)])
      for (const each of [ring, ring.toReversed()]) expect(Math.abs(areaOf(each) - half)).toBeLessThan(10);
  });
});

describe('a ring round a pole', () => {
  it('may close at the seam with both its longitudes', () => {
    const parallel: LonLat[] = Array.from({ length: 361 }, (_, index) => [index - 180, 60]);
    expect(areaOf(parallel)).toBeCloseTo(polygonArea(parallel, 'geodesic').areaSquareMetres, 0);
    // A sketch of Antarctica: whether the seam is its southernmost place or not.
    for (const latitude of [-78, -70]) {
      const coast: LonLat[] = [[-180, latitude], [-120, -74], [-60, -64], [0, -70], [60, -67], [120, -66], [170, -72]]; // prettier-ignore
      const round = polygonArea(coast, 'geodesic').areaSquareMetres;
      expect(round).toBeGreaterThan(1.2e13);
      expect(Math.abs(areaOf([...coast, [180, latitude]]) - round)).toBeLessThan(1);
      expect(Math.abs(areaOf([...coast, [180, latitude], [-180, latitude]]) - round)).toBeLessThan(1);
    }
  });
});

describe('countTurnedEdges', () => {
  it('counts what could run on either side of the Earth', () => {
    expect(countTurnedEdges(box(-170, 60, 170, 80))).toBe(2);
    expect(countTurnedEdges(box(175, 0, -175, 10))).toBe(2);
    for (const ring of [box(-180, 60, 180, 90), box(0, 0, 180, 10), box(175, 0, 185, 10)]) expect(countTurnedEdges(ring)).toBe(0);
  });
});
