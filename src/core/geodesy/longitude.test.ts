import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestLongitude, splitAtAntimeridian, unwrapLine, wrapLongitude, type LonLat } from './longitude';

const anyLine: fc.Arbitrary<LonLat[]> = fc.array(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
  { minLength: 2, maxLength: 12 }
);

describe('longitude', () => {
  it('wraps into [-180, 180)', () => {
    expect([180, -180, 540, 190, -190, 0].map(wrapLongitude)).toEqual([-180, -180, -180, -170, 170, 0]);
    fc.assert(
      fc.property(
        fc.double({ min: -5000, max: 5000, noNaN: true }),
        (value) => wrapLongitude(value) >= -180 && wrapLongitude(value) < 180
      )
    );
  });

  it('finds the copy nearest to a reference', () => {
    expect(nearestLongitude(-179, 178)).toBe(181);
    expect(nearestLongitude(10, 400)).toBe(370);
  });

  it('unwraps a line so that no step exceeds half a turn', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const unwrapped = unwrapLine(line);
        return unwrapped.every((vertex, index) => index === 0 || Math.abs(vertex[0] - unwrapped[index - 1]![0]) <= 180 + 1e-9);
      })
    );
  });
});

describe('splitAtAntimeridian', () => {
  it('cuts a line from Chukotka to Alaska in two that meet on the meridian', () => {
    expect(
      splitAtAntimeridian([
        [177, 64],
        [-177, 66]
      ])
    ).toEqual([
      [
        [177, 64],
        [180, 65]
      ],
      [
        [-180, 65],
        [-177, 66]
      ]
    ]);
  });

  it('leaves a line alone that only touches the meridian', () => {
    expect(
      splitAtAntimeridian([
        [170, 0],
        [180, 0]
      ])
    ).toEqual([
      [
        [170, 0],
        [180, 0]
      ]
    ]);
  });

  it('keeps what lies a hair short of a turn’s end in the world', () => {
    const [piece] = splitAtAntimeridian([
      [899.9999999999999, 0],
      [899.9999999999999, 1]
    ]);
    expect(piece!.every(([longitude]) => Math.abs(longitude) <= 180)).toBe(true);
  });

  it('keeps every piece in the world, without a segment wider than 180° (RFC 7946 §3.1.9)', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        for (const piece of splitAtAntimeridian(line)) {
          piece.forEach(([longitude], index) => {
            expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
            if (index > 0) expect(Math.abs(longitude - piece[index - 1]![0])).toBeLessThanOrEqual(180 + 1e-9);
          });
        }
      })
    );
  });
});
