import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPASS_POINTS, compassPoint } from './compass';

describe('compassPoint', () => {
  it.each([
    [0, 'north'],
    [22.4, 'north'],
    [22.6, 'north-east'],
    [90, 'east'],
    [157.6, 'south'],
    [225, 'south-west'],
    [337.4, 'north-west'],
    [337.6, 'north'],
    [359.9, 'north'],
    [360, 'north'],
    [-45, 'north-west']
  ] as const)('calls %d° %s', (azimuth, point) => {
    expect(compassPoint(azimuth)).toBe(point);
  });

  it('is never more than half an eighth off', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 360, noNaN: true }), (azimuth) => {
        const off = Math.abs(COMPASS_POINTS.indexOf(compassPoint(azimuth)) * 45 - azimuth);
        expect(Math.min(off, 360 - off)).toBeLessThanOrEqual(22.5);
      })
    );
  });
});
