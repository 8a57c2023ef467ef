import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densifyGeodesic, type LonLat } from '#core/geodesy/geodesic';
import { wrapLongitude } from '#core/geodesy/longitude';
import { Pane, shareWithin, type Box, type PaneOf } from './pane';

const SIZE = { clientWidth: 1000, clientHeight: 700 };
const PADDING = { left: 400, right: 0, top: 0, bottom: 100 };
const BOX: Box = { left: 400, top: 0, right: 1000, bottom: 600 };
const MIDDLE = { x: 700, y: 300 };
const DEGREE = Math.PI / 180;

type Projection = { project: (at: LonLat) => { x: number; y: number }; unproject: (x: number, y: number) => LonLat };

function mapOf(centre: LonLat, { project, unproject }: Projection): PaneOf {
  return {
    getContainer: () => SIZE,
    getPadding: () => PADDING,
    getCenter: () => ({ lng: centre[0], lat: centre[1] }),
    project: (at: LonLat) => project(at),
    unproject: ([x, y]: [number, number]) => {
      const [lng, lat] = unproject(x, y);
      return { lng, lat };
    }
  } as unknown as PaneOf;
}

/** A flat world of degrees, as wide as one likes, copies of it side by side. */
function flat(centre: LonLat, pixelsPerDegree: number): Projection {
  return {
    project: ([east, north]) => ({
      x: MIDDLE.x + (east - centre[0]) * pixelsPerDegree,
      y: MIDDLE.y - (north - centre[1]) * pixelsPerDegree
    }),
    unproject: (x, y) => [centre[0] + (x - MIDDLE.x) / pixelsPerDegree, centre[1] - (y - MIDDLE.y) / pixelsPerDegree]
  };
}

/** A globe seen from far away; a pixel beside it is taken for the nearest of its rim, as the map library does. */
function globe([east0, north0]: LonLat, radius: number): Projection & { isBefore: (at: LonLat) => boolean } {
  const [sin0, cos0] = [Math.sin(north0 * DEGREE), Math.cos(north0 * DEGREE)];
  const toSpace = ([east, north]: LonLat) => {
    const [lambda, phi] = [(east - east0) * DEGREE, north * DEGREE];
    return {
      right: Math.cos(phi) * Math.sin(lambda),
      up: cos0 * Math.sin(phi) - sin0 * Math.cos(phi) * Math.cos(lambda),
      near: sin0 * Math.sin(phi) + cos0 * Math.cos(phi) * Math.cos(lambda)
    };
  };
  return {
    isBefore: (at) => toSpace(at).near > 0,
    project: (at) => ({ x: MIDDLE.x + radius * toSpace(at).right, y: MIDDLE.y - radius * toSpace(at).up }),
    unproject: (x, y) => {
      const [aside, above] = [(x - MIDDLE.x) / radius, (MIDDLE.y - y) / radius];
      const over = Math.max(1, Math.hypot(aside, above));
      const [right, up] = [aside / over, above / over];
      const near = Math.sqrt(Math.max(0, 1 - right * right - up * up));
      const north = Math.asin(near * sin0 + up * cos0) / DEGREE;
      return [wrapLongitude(east0 + Math.atan2(right, near * cos0 - up * sin0) / DEGREE), north];
    }
  };
}

const isIn = ({ x, y }: { x: number; y: number }) => x >= BOX.left && x <= BOX.right && y >= BOX.top && y <= BOX.bottom;
const anyPoint: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true })
);

describe('Pane', () => {
  it('shows what lies in the uncovered part and before the globe, nothing from behind it', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, fc.double({ min: 100, max: 2000, noNaN: true }), (centre, at, radius) => {
        const world = globe(centre, radius);
        const pixel = world.project(at);
        const rim = Math.hypot(pixel.x - MIDDLE.x, pixel.y - MIDDLE.y) / radius;
        fc.pre(rim < 0.98);
        expect(new Pane(mapOf(centre, world)).shows(at)).toBe(isIn(pixel) && world.isBefore(at));
      })
    );
  });

  it('finds a line exactly when some point of it shows', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, fc.double({ min: 200, max: 4000, noNaN: true }), (centre, from, to, radius) => {
        const world = globe(centre, radius);
        const pane = new Pane(mapOf(centre, world));
        const line = densifyGeodesic([from, to], 200_000);
        const nearRim = line.some((at) => {
          const { x, y } = world.project(at);
          return Math.abs(Math.hypot(x - MIDDLE.x, y - MIDDLE.y) / radius - 1) < 0.03;
        });
        const nearPole = line.some(([, north]) => Math.abs(north) > 80);
        fc.pre(!nearRim && !nearPole);
        const some = densifyGeodesic(line, 5_000).some((at) => pane.shows(at));
        // A line may graze the edge between two of the points looked at, never the other way round.
        if (some) expect(pane.showsLine(line)).toBe(true);
        else if (pane.showsLine(line)) expect(gapToBox(line, world)).toBeLessThan(3);
      }),
      { numRuns: 60 }
    );
  });

  it('finds on a flat map the copy of the world that is before the reader', () => {
    const centre: LonLat = [175, 60];
    const pane = new Pane(mapOf(centre, flat(centre, 10)));
    expect(pane.shows([-175, 62])).toBe(true);
    expect(pane.shows([-130, 62])).toBe(false);
    const across: LonLat[] = [
      [-179, 65],
      [-170, 60]
    ];
    expect(pane.showsLine(across)).toBe(true);
    expect(pane.showsLine([[-140, 65], ...across.slice(1)].reverse() as LonLat[])).toBe(true);
    expect(
      pane.showsLine([
        [-140, 65],
        [-139, 60]
      ] as LonLat[])
    ).toBe(false);
  });

  it('has spots all over the uncovered part, and none beside the globe', () => {
    const wide = new Pane(mapOf([68, 40], globe([68, 40], 4000)));
    expect(wide.spots).toHaveLength(13 * 13);
    const small = new Pane(mapOf([68, 40], globe([68, 40], 150)));
    expect(small.spots.length).toBeGreaterThan(20);
    for (const { x, y } of small.spots) expect(Math.hypot(x - MIDDLE.x, y - MIDDLE.y)).toBeLessThanOrEqual(151);
    expect(small.centre).toEqual({ ...MIDDLE, at: [68, 40] });
  });
});

describe('shareWithin', () => {
  const pixel = fc.record({ x: fc.integer({ min: -200, max: 1400 }), y: fc.integer({ min: -200, max: 900 }) });

  it('gives the middle of what a close look along the way finds inside', () => {
    fc.assert(
      fc.property(pixel, pixel, (from, to) => {
        const shares = Array.from({ length: 2001 }, (_, step) => step / 2000);
        const inside = shares.filter((share) =>
          isIn({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
        );
        const share = shareWithin(BOX, from, to);
        if (inside.length === 0)
          expect(share === undefined || isIn({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })).toBe(
            true
          );
        else expect(Math.abs(share! - (inside[0]! + inside.at(-1)!) / 2)).toBeLessThan(1e-3);
      })
    );
  });
});

/** Pixels between the box and the nearest vertex of a line drawn close. */
function gapToBox(line: readonly LonLat[], { project }: Projection): number {
  const gaps = densifyGeodesic(line, 5_000).map((at) => {
    const { x, y } = project(at);
    return Math.hypot(Math.max(BOX.left - x, 0, x - BOX.right), Math.max(BOX.top - y, 0, y - BOX.bottom));
  });
  return Math.min(...gaps);
}
