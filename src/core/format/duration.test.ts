import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationDifference, formatDuration, formatDurationDifference } from './duration';

describe('a time', () => {
  it.each([
    [0, '0 hours', '0 ساعة'],
    [0.0175, 'under 0.1 hours', 'أقل من 0.1 ساعة'],
    [0.05, '0.1 hours', '0.1 ساعة'],
    [1, '1 hour', 'ساعة واحدة'],
    [36.04, '36 hours', '36 ساعة'],
    [47.96, '48 hours', '48 ساعة'],
    [48, '2 days', 'يومان'],
    [60, '2.5 days', '2.5 يوم'],
    [24 * 22.44, '22.4 days', '22.4 يوم'],
    [-60, '-2.5 days', '\u200e-2.5 يوم']
  ])('of %f hours has a tenth, however long it is', (hours, english, arabic) => {
    expect([formatDuration(hours, 'en'), formatDuration(hours, 'ar')]).toEqual([english, arabic]);
  });
});

describe('the difference of two times', () => {
  const told = (before: number, after: number): string => formatDurationDifference(durationDifference(before, after), 'en');

  it.each([
    [240, 276, '1.5 days'],
    [24 * 38, 24 * 16.25, '-21.7 days'],
    [10, 14.5, '4.5 hours'],
    [240, 240.1, '0 days'],
    // 35.9 hours and 5 days: a tenth of an hour cannot be taken off days.
    [35.86, 119.31, '3.5 days'],
    [40, 60, '20 hours']
  ])('from %f to %f hours is told in the unit of both, or is exact', (before, after, text) => {
    expect(told(before, after)).toBe(text);
  });

  const hoursOf = (text: string): number =>
    text.startsWith('under') ? 0 : Number.parseFloat(text.replaceAll(',', '')) * (text.includes('day') ? 24 : 1);
  const hours = fc.double({ min: 0, max: 20_000, noNaN: true });

  it('is what a reader finds who subtracts the texts of both, where they are in one unit', () => {
    fc.assert(
      fc.property(hours, hours, (before, after) => {
        const [first, last] = [formatDuration(before, 'en'), formatDuration(after, 'en')];
        if (first.includes('day') !== last.includes('day')) return;
        expect(hoursOf(told(before, after))).toBeCloseTo(hoursOf(last) - hoursOf(first), 6);
      })
    );
  });

  it('is exact to its own tenth where one is told in hours and the other in days', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 47.9, noNaN: true }),
        fc.double({ min: 48, max: 5_000, noNaN: true }),
        (soon, late) => {
          const text = told(soon, late);
          const tenth = text.includes('day') ? 2.4 : 0.1;
          expect(Math.abs(hoursOf(text) - (late - soon))).toBeLessThanOrEqual(tenth / 2 + 1e-9);
        }
      )
    );
  });
});
