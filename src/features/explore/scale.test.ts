import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRES_PER } from '#core/units';
import { scaleBar } from './scale';

describe('scale bar', () => {
  it('takes round numbers', () => {
    expect(scaleBar('kilometre', 20_000, 120)).toEqual({ unit: 'kilometre', value: 2000, pixels: 100 });
    expect(scaleBar('nauticalMile', 18_520, 120)).toEqual({ unit: 'nauticalMile', value: 1000, pixels: 100 });
    expect(scaleBar('kilometre', 5, 120)).toEqual({ unit: 'metre', value: 500, pixels: 100 });
  });

  it('always fits, fills two fifths at least, and is as long as it says', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 80_000, noNaN: true }),
        fc.constantFrom('kilometre' as const, 'nauticalMile' as const),
        (metres, unit) => {
          const bar = scaleBar(unit, metres, 120);
          expect(bar.pixels).toBeLessThanOrEqual(120.0001);
          expect(bar.pixels).toBeGreaterThan(47.9);
          expect((bar.pixels * metres) / METRES_PER[bar.unit]).toBeCloseTo(bar.value, 6);
        }
      )
    );
  });
});
