import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { polylineLengthMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import type { Line } from './atlas';
import type { ThinLine } from './drawn';
import type { NamedVertex } from './stretch';
import { positionsToDraw, thinPath } from './thin-path';

const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));

describe('a thin path', () => {
  it('keeps every vertex in its place of the order, within half a step of the grid', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 60 }), (positions) => {
        const drawn = positionsToDraw(thinPath(positions));
        expect(drawn.length).toBe(positions.length);
        positions.forEach(([longitude, latitude], index) => {
          expect(Math.abs(drawn[index]![0]! - longitude)).toBeLessThan(0.00501);
          expect(Math.abs(drawn[index]![1]! - latitude)).toBeLessThan(0.00501);
        });
      })
    );
  });

  it('drifts no farther along a long line: the steps are between grid points', () => {
    const track = Array.from({ length: 5000 }, (_, index): LonLat => [index * 0.0123456, index * 0.0098765]);
    const [longitude, latitude] = positionsToDraw(thinPath(track)).at(-1)!;
    expect(longitude).toBeCloseTo(4999 * 0.0123456, 2);
    expect(latitude).toBeCloseTo(4999 * 0.0098765, 2);
  });

  it('cannot be measured: the compiler takes neither it nor what is drawn of it for positions', () => {
    type Measured = Parameters<typeof polylineLengthMetres>[0];
    expectTypeOf<ReturnType<typeof thinPath>>().not.toExtend<Measured>();
    expectTypeOf<ReturnType<typeof positionsToDraw>>().not.toExtend<Measured>();
    expectTypeOf<ReturnType<typeof positionsToDraw>>().not.toExtend<readonly NamedVertex[]>();
    expectTypeOf<ThinLine>().not.toExtend<Pick<Line, 'vertices'>>();
    expectTypeOf<ThinLine>().not.toExtend<Pick<Line, 'lengthMetres'>>();
  });
});
