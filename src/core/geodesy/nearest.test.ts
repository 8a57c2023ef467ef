import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densifyGeodesic, direct, distanceMetres, inverse, type LonLat } from './geodesic';
import { nearestOnLine } from './nearest';

const latitudes = fc.double({ min: -89.9, max: 89.9, noNaN: true });
const anyPoint: fc.Arbitrary<LonLat> = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), latitudes);
/** Joined by one shortest line only: nearly antipodal neighbours have many. */
const anyLine = fc.array(anyPoint, { minLength: 2, maxLength: 5 }).filter(isUnequivocal);

function isUnequivocal(line: readonly LonLat[]): boolean {
  const lengths = line.slice(1).map((vertex, index) => distanceMetres(line[index]!, vertex));
  return lengths.every((length) => length > 0 && length < 19_000_000);
}

/** The least distance by looking everywhere: each segment every `spacing` metres, then ever finer round the best. */
function searchEverywhere(line: readonly LonLat[], point: LonLat, spacing: number): number {
  let least = Infinity;
  for (let index = 1; index < line.length; index += 1) {
    const from = line[index - 1]!;
    const { initialAzimuth, lengthMetres } = inverse(from, line[index]!);
    const far = (along: number) => distanceMetres(direct(from, initialAzimuth, along).at, point);
    let [low, high] = [0, lengthMetres];
    for (let step = spacing; high > low; step /= 20) {
      const count = Math.max(1, Math.ceil((high - low) / step));
      const stops = Array.from({ length: count + 1 }, (_, stop) => low + ((high - low) * stop) / count);
      const reaches = stops.map(far);
      const best = reaches.indexOf(Math.min(...reaches));
      least = Math.min(least, reaches[best]!);
      [low, high] = [stops[Math.max(0, best - 1)]!, stops[Math.min(count, best + 1)]!];
      if (step < 0.01) break;
    }
  }
  return least;
}

describe('nearestOnLine', () => {
  it('finds what a search of every kilometre finds, to the millimetre', () => {
    fc.assert(
      fc.property(anyLine, anyPoint, (line, point) => {
        const found = nearestOnLine(line, point)!;
        expect(Math.abs(found.distanceMetres - searchEverywhere(line, point, 50_000))).toBeLessThan(1e-3);
      }),
      { numRuns: 60 }
    );
  });

  it('does so close to the line too, across the antimeridian and past the pole', () => {
    const lines: LonLat[][] = [
      [
        [170, 60],
        [-170, 66],
        [-150, 71]
      ],
      [
        [40, 84],
        [-140, 86],
        [-120, 70]
      ],
      [
        [68, 90],
        [30, 60]
      ]
    ];
    const near = fc.tuple(
      fc.constantFrom(...lines),
      fc.nat(),
      fc.double({ min: 0, max: 360, noNaN: true }),
      fc.double({ min: 0, max: 3e5, noNaN: true })
    );
    fc.assert(
      fc.property(near, ([line, seed, azimuth, away]) => {
        const dense = densifyGeodesic(line, 10_000);
        const point = direct(dense[seed % dense.length]!, azimuth, away).at;
        const found = nearestOnLine(line, point)!;
        expect(Math.abs(found.distanceMetres - searchEverywhere(line, point, 5_000))).toBeLessThan(1e-3);
      }),
      { numRuns: 60 }
    );
  });

  it('says how far its own foot is, and of which segment it is a point', () => {
    fc.assert(
      fc.property(anyLine, anyPoint, (line, point) => {
        const { distanceMetres: far, foot, segment } = nearestOnLine(line, point)!;
        expect(Math.abs(distanceMetres(point, foot) - far)).toBeLessThan(1e-6);
        const [from, to] = [line[segment]!, line[segment + 1]!];
        const detour = distanceMetres(from, foot) + distanceMetres(foot, to) - distanceMetres(from, to);
        expect(Math.abs(detour)).toBeLessThan(1e-5);
        expect(Math.abs(foot[0])).toBeLessThanOrEqual(180);
      })
    );
  });

  it('is never farther than a vertex, and nothing at all on the line', () => {
    fc.assert(
      fc.property(anyLine, anyPoint, fc.nat(), (line, point, seed) => {
        const vertices = Math.min(...line.map((vertex) => distanceMetres(point, vertex)));
        expect(nearestOnLine(line, point)!.distanceMetres).toBeLessThanOrEqual(vertices);
        const dense = densifyGeodesic(line, 300_000);
        expect(nearestOnLine(line, dense[seed % dense.length]!)!.distanceMetres).toBeLessThan(1e-3);
      })
    );
  });

  it('stands square to the line wherever the foot is no vertex', () => {
    const besideMiddle = fc.tuple(anyLine, fc.nat(), fc.constantFrom(90, -90), fc.double({ min: 1000, max: 2e6, noNaN: true }));
    fc.assert(
      fc.property(besideMiddle, ([line, seed, aside, away]) => {
        const dense = densifyGeodesic(line, 300_000);
        const middle = seed % (dense.length - 1);
        const ahead = inverse(dense[middle]!, dense[middle + 1]!);
        const beside = direct(
          direct(dense[middle]!, ahead.initialAzimuth, ahead.lengthMetres / 2).at,
          ahead.initialAzimuth + aside,
          away
        ).at;
        const { foot, segment } = nearestOnLine(line, beside)!;
        if (line.some((vertex) => distanceMetres(vertex, foot) < 1000)) return;
        // Where the line turns back on itself the point may lie on it, and there is no direction from the foot to it.
        if (distanceMetres(foot, beside) < 1) return;
        const turn = inverse(foot, beside).initialAzimuth - inverse(foot, line[segment + 1]!).initialAzimuth;
        expect(Math.abs(Math.cos((turn * Math.PI) / 180))).toBeLessThan(1e-6);
      })
    );
  });

  // The cases Baselga and Martínez-Llario compare methods by (Stud. Geophys. Geod. 62, 2018, 353–363, and after).
  it.each([
    {
      ends: [
        [5, 52],
        [6, 51.4]
      ],
      point: [5.5, 52],
      metres: 23_767.7241838,
      foot: [5.26042849496107, 51.8460892270512]
    },
    {
      ends: [
        [29, 42],
        [-77, 39]
      ],
      point: [-22, 64],
      metres: 1_010_585.99883681,
      foot: [-21.9372910660488, 54.9285314971169]
    },
    {
      ends: [
        [29, 42],
        [-70, -35]
      ],
      point: [-22, 64],
      metres: 3_928_422.73531622,
      foot: [18.3490633150769, 37.9781176779955]
    }
  ] as unknown as { ends: LonLat[]; point: LonLat; metres: number; foot: LonLat }[])(
    'agrees with the published case of $metres m',
    (known) => {
      const found = nearestOnLine(known.ends, known.point)!;
      expect(Math.abs(found.distanceMetres - known.metres)).toBeLessThan(1e-5);
      expect(distanceMetres(found.foot, known.foot)).toBeLessThan(1e-2);
    }
  );

  it('finds nothing on an empty line, the one point of a short one, and nothing beyond the limit', () => {
    expect(nearestOnLine([], [0, 0])).toBeUndefined();
    expect(nearestOnLine([[541, 10]], [0, 0])).toMatchObject({ foot: [-179, 10], segment: 0 });
    const equator: LonLat[] = [
      [-10, 0],
      [10, 0]
    ];
    expect(nearestOnLine(equator, [0, 1], 110_000)).toBeUndefined();
    expect(nearestOnLine(equator, [0, 1], 111_000)!.foot[0]).toBeCloseTo(0, 9);
  });
});
