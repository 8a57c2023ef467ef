import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '#core/geodesy/geodesic';
import { nearestLongitude, type LonLat } from '#core/geodesy/longitude';
import { DEFAULT_VIEW } from '#core/view/view';
import { fitFrame } from './fit';
import { azimuthalFrame } from './frame';
import { globeFrame } from './globe';

const SIZE = { width: 640, height: 480 };
const FIT = { ...SIZE, margin: 50, leastMetres: 400_000 };
const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));
/** Some positions within a region of the world, perhaps across 180° or round a pole. */
const region = fc
  .tuple(
    position,
    fc.array(fc.tuple(fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: -20, max: 20, noNaN: true })), {
      minLength: 1,
      maxLength: 8
    })
  )
  .map(([[longitude, latitude], steps]) =>
    steps.map(([x, y]): LonLat => [longitude + x, Math.max(-89, Math.min(89, latitude + y))])
  );

describe('fitFrame', () => {
  it('shows everything it is to show, inside its margin', () => {
    fc.assert(
      fc.property(region, (positions) => {
        const frame = fitFrame(positions, FIT);
        for (const each of positions) {
          const [x, y] = frame.project(each)!;
          expect(x).toBeGreaterThan(FIT.margin - 2);
          expect(x).toBeLessThan(frame.width - FIT.margin + 2);
          expect(y).toBeGreaterThan(frame.kind === 'world' ? 0 : FIT.margin - 2);
          expect(y).toBeLessThan(frame.height - (frame.kind === 'world' ? 0 : FIT.margin - 2));
        }
      })
    );
  });

  it('finds the position of every point again, and holds it in its box', () => {
    fc.assert(
      fc.property(
        region,
        fc.double({ min: 0, max: 640, noNaN: true }),
        fc.double({ min: 0, max: 480, noNaN: true }),
        (positions, x, y) => {
          const frame = fitFrame(positions, FIT);
          fc.pre(frame.kind === 'azimuthal');
          const at = frame.invert([x, y])!;
          const [againX, againY] = frame.project(at)!;
          expect(Math.hypot(againX - x, againY - y)).toBeLessThan(1e-6);
          const longitude = nearestLongitude(at[0], (frame.box.west + frame.box.east) / 2);
          expect(longitude).toBeGreaterThanOrEqual(frame.box.west - 1e-6);
          expect(longitude).toBeLessThanOrEqual(frame.box.east + 1e-6);
          expect(at[1]).toBeGreaterThanOrEqual(frame.box.south);
          expect(at[1]).toBeLessThanOrEqual(frame.box.north);
        }
      )
    );
  });

  it('never comes closer than asked, and says its scale in true metres', () => {
    const frame = fitFrame([[60.61, 25.3]], FIT);
    const across = distanceMetres(frame.invert([0, 240])!, frame.invert([640, 240])!);
    expect(across).toBeGreaterThan(395_000);
    expect(across).toBeLessThan(405_000);
    expect(frame.metresPerPixel * 640).toBeCloseTo(across, -3);
  });

  it('draws the whole world where a part of it would be bent too much, no higher than it is', () => {
    const frame = fitFrame(
      [
        [-70, -50],
        [170, 65],
        [-45, -20]
      ],
      FIT
    );
    expect(frame.kind).toBe('world');
    expect(frame.height).toBeLessThan(380);
  });
});

describe('an azimuthal frame', () => {
  it('is true to area: equal squares of the picture are equal areas of the ground', () => {
    const frame = azimuthalFrame([90, 70], 400, SIZE);
    /** The area of the small quadrilateral round a point, by two geodesic triangles taken as flat. */
    const areaAt = (x: number, y: number): number => {
      const [a, b, c, d] = [
        [x, y],
        [x + 4, y],
        [x + 4, y + 4],
        [x, y + 4]
      ].map(([px, py]) => frame.invert([px!, py!])!);
      const triangle = (p: LonLat, q: LonLat, r: LonLat): number => {
        const [one, two, three] = [distanceMetres(p, q), distanceMetres(q, r), distanceMetres(r, p)];
        const half = (one + two + three) / 2;
        return Math.sqrt(half * (half - one) * (half - two) * (half - three));
      };
      return triangle(a!, b!, c!) + triangle(a!, c!, d!);
    };
    // The sphere of the projection and the ellipsoid of the ground differ by less than two in a hundred.
    for (const [x, y] of [
      [20, 20],
      [600, 30],
      [40, 440],
      [320, 10]
    ] as const)
      expect(areaAt(x, y) / areaAt(320, 240)).toBeCloseTo(1, 1.7);
  });
});

describe('globeFrame', () => {
  it('puts positions where the live map puts them, read from it at 1280 × 800', () => {
    const frame = globeFrame(DEFAULT_VIEW.camera, 752, { width: 660, height: 660 });
    const read: [LonLat, readonly [number, number]][] = [
      [
        [60.6, 25.3],
        [764.164, 480.398]
      ],
      [
        [100, 60],
        [920.915, 216.808]
      ],
      [
        [40, 15],
        [632.336, 515.417]
      ],
      [
        [120, 40],
        [1049.713, 301.789]
      ],
      [
        [-5.6, 36],
        [530.437, 265.522]
      ],
      [
        [169, 66],
        [957.199, 105.236]
      ]
    ];
    for (const [at, [x, y]] of read) {
      const [drawnX, drawnY] = frame.project(at)!;
      expect(drawnX - 330).toBeCloseTo(x - 813, 1);
      expect(drawnY - 330).toBeCloseTo(y - 376, 1);
    }
  });

  it('shows nothing of the far side', () => {
    const frame = globeFrame(DEFAULT_VIEW.camera, 752, { width: 660, height: 660 });
    expect(frame.project([-112, -40])).toBeUndefined();
    expect(frame.project([-100, 40])).toBeUndefined();
  });
});
