import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersectGeodesics } from '../../geodesy/intersect';
import type { LonLat } from '../../geodesy/longitude';
import { nearestOnLine } from '../../geodesy/nearest';
import { createGates } from './gates';

const anyPlace: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -65, max: 65, noNaN: true })
);

const anyOffset = (least: number, most: number) =>
  fc.tuple(fc.double({ min: least, max: most, noNaN: true }), fc.boolean()).map(([size, isBack]) => (isBack ? -size : size));

const moved = ([longitude, latitude]: LonLat, east: number, north: number): LonLat => [longitude + east, latitude + north];

describe('gates', () => {
  it('are crossed by the lines that meet them as geodesics', () => {
    const anyStep = fc.tuple(anyOffset(3, 20), anyOffset(0, 8));
    fc.assert(
      fc.property(
        anyPlace,
        fc.tuple(anyOffset(0.2, 1), anyOffset(0.2, 1)),
        anyStep,
        anyOffset(0, 1.5),
        (a, gate, step, share) => {
          const b = moved(a, ...gate);
          const aim = moved(a, gate[0] * share, gate[1] * share);
          const line = [moved(aim, -step[0], -step[1]), moved(aim, step[0], step[1])] as const;
          const meeting = intersectGeodesics(...line, a, b);
          const ends = [a, b].map((end) => nearestOnLine(line, end)!.distanceMetres);
          // At the very end of a gate the plain reckoning may differ from the geodesics.
          if (Math.min(...ends) > 5_000) expect(createGates([[[a, b]]]).crossed(line)).toEqual(meeting ? [0] : []);
        }
      ),
      { numRuns: 500 }
    );
  });

  it('are named in the order crossed, whichever way one goes, also over 180°', () => {
    const meridian = (longitude: number): LonLat[] => [
      [longitude, -5],
      [longitude, 5]
    ];
    const gates = createGates([[meridian(-178)], [meridian(175)], [meridian(179)]]);
    const line: LonLat[] = [
      [170, 1],
      [-170, 1]
    ];
    expect(gates.crossed(line)).toEqual([1, 2, 0]);
    expect(gates.crossed(line.toReversed())).toEqual([0, 2, 1]);
    expect(gates.crossed([line[0]!, [177, 1], line[1]!])).toEqual([1, 2, 0]);
    expect(gates.crossedFrom(line[0]!, [line[1]!, [176, 0], [170, 3]])).toEqual([[1, 2, 0], [1], []]);
  });

  it('on the other side of the Earth are not crossed', () => {
    const gates = createGates([
      [
        [
          [0, -5],
          [0, 5]
        ]
      ]
    ]);
    expect(
      gates.crossed([
        [175, 1],
        [-175, 1]
      ])
    ).toEqual([]);
  });

  it('that end at the Pole hold off lines that go right over it', () => {
    const gates = createGates([
      [
        [
          [179.3, 71],
          [179.3, 90]
        ]
      ],
      [
        [
          [-33, 83],
          [-33, 90]
        ]
      ]
    ]);
    const over = (longitude: number) =>
      gates.crossed([
        [longitude, 80],
        [longitude + 180, 80]
      ]);
    for (let longitude = -180; longitude < 180; longitude += 10) expect(over(longitude).length).toBeGreaterThan(0);
  });
});
