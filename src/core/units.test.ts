import { describe, expect, it } from 'vitest';
import { AREA_UNITS, METRES_PER, metresTo, SQUARE_METRES_PER, squareMetresTo } from './units';

describe('units', () => {
  it('has the exact factors of the agreements', () => {
    expect(METRES_PER).toEqual({ metre: 1, kilometre: 1000, nauticalMile: 1852, statuteMile: 1609.344, degree: 60 * 1852 });
    expect(5280 * 12 * 0.0254).toBeCloseTo(METRES_PER.statuteMile, 9);
  });

  it('has areas that are the squares of lengths, and a hectare of a hundred metres by a hundred', () => {
    expect(SQUARE_METRES_PER.squareNauticalMile).toBe(METRES_PER.nauticalMile ** 2);
    expect(SQUARE_METRES_PER.squareKilometre).toBe(METRES_PER.kilometre ** 2);
    expect(SQUARE_METRES_PER.hectare).toBe(100 ** 2);
    const sizes = AREA_UNITS.map((unit) => SQUARE_METRES_PER[unit]);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it('converts', () => {
    expect(metresTo('degree', 111_120)).toBe(1);
    expect(metresTo('nauticalMile', 18_520)).toBe(10);
    expect(squareMetresTo('hectare', 25_000)).toBe(2.5);
  });
});
