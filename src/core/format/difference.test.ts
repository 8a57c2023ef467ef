import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSign } from './difference';
import { formatLength, formatLengthDifference, lengthDifference } from './length';

/** The number that a text shows. */
const shown = (text: string): number => Number(/-?[\d.,]+/.exec(text)![0].replaceAll(',', ''));

describe('a difference beside the figures it is of', () => {
  const metres = fc.oneof(fc.double({ min: 0, max: 4e7, noNaN: true }), fc.double({ min: 0, max: 3e5, noNaN: true }));

  it('is what a reader finds who subtracts them', () => {
    fc.assert(
      fc.property(metres, metres, fc.constantFrom('kilometre', 'nauticalMile'), (before, after, unit) => {
        const [first, second] = [before, after].map((length) => shown(formatLength(length, unit, 'en')));
        const difference = lengthDifference(before, after, unit);
        expect(shown(formatLengthDifference(difference, unit, 'en'))).toBeCloseTo(second! - first!, 9);
        expect(Object.is(difference.value, -0)).toBe(false);
      }),
      { numRuns: 1000 }
    );
  });

  it.each([
    [19_394_600, 25_460_400, 'kilometre', '6,065 km'],
    [10_410_000, 10_436_700, 'kilometre', '27 km'],
    [10_200, 150_000, 'kilometre', '139.8 km'],
    [150_000, 10_200, 'kilometre', '-139.8 km'],
    [1852 * 3, 1852 * 5, 'nauticalMile', '2 nmi']
  ] as const)('from %d m to %d m', (before, after, unit, text) => {
    expect(formatLengthDifference(lengthDifference(before, after, unit), unit, 'en').replace('\u00a0', ' ')).toBe(text);
  });

  it('has its plus where it is more', () => {
    expect([1, 0, -1].map((value) => withSign(value, String(value), 'en'))).toEqual(['+1', '0', '−1']);
    expect(withSign(1, '1', 'ar')).toBe('\u200e+1');
  });
});
