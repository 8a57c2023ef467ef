import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSign } from './difference';
import { formatLength, formatLengthDifference, lengthDifference } from './length';

/** The number that a text shows. */
const shown = (text: string): number => Number(/-?[\d.,]+/.exec(text)![0].replaceAll(',', ''));
/** What one step of a length is, of three significant digits below a hundred and whole above. */
const step = (figure: number): number => (figure >= 100 ? 1 : figure === 0 ? 0 : 10 ** (Math.floor(Math.log10(figure)) - 2));

describe('a difference beside the figures it is of', () => {
  const metres = fc.oneof(fc.double({ min: 0, max: 4e7, noNaN: true }), fc.double({ min: 0, max: 3e5, noNaN: true }));

  it('is what a reader finds who subtracts them, no finer than the coarser of them', () => {
    fc.assert(
      fc.property(metres, metres, fc.constantFrom('kilometre', 'nauticalMile'), (before, after, unit) => {
        const [first, second] = [before, after].map((length) => shown(formatLength(length, unit, 'en')));
        const difference = lengthDifference(before, after, unit);
        const told = shown(formatLengthDifference(difference, unit, 'en'));
        const coarser = Math.max(step(first!), step(second!));
        expect(Math.abs(told - (second! - first!))).toBeLessThanOrEqual(coarser / 2 + 1e-9);
        if (coarser >= 1e-9) expect(Math.abs(told / coarser - Math.round(told / coarser))).toBeLessThan(1e-6);
        expect(Object.is(difference.value, -0)).toBe(false);
      }),
      { numRuns: 1000 }
    );
  });

  it.each([
    [19_394_600, 25_460_400, 'kilometre', '6,065 km'],
    [10_410_000, 10_436_700, 'kilometre', '27 km'],
    [10_200, 150_000, 'kilometre', '140 km'],
    [150_000, 10_200, 'kilometre', '-140 km'],
    // The page of the Little Belt: a tenth of a kilometre cannot be taken off whole ones.
    [79_900, 227_000, 'kilometre', '147 km'],
    [79_900, 93_400, 'kilometre', '13.5 km'],
    // Three miles are shown to hundredths, though none is written.
    [1852 * 3, 1852 * 5.12, 'nauticalMile', '2.12 nmi'],
    [0, 12_340, 'kilometre', '12.3 km']
  ] as const)('from %d m to %d m', (before, after, unit, text) => {
    expect(formatLengthDifference(lengthDifference(before, after, unit), unit, 'en').replace('\u00a0', ' ')).toBe(text);
  });

  it('has its plus where it is more', () => {
    expect([1, 0, -1].map((value) => withSign(value, String(value), 'en'))).toEqual(['+1', '0', '−1']);
    expect(withSign(1, '1', 'ar')).toBe('\u200e+1');
  });
});
