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
    // 226.72 hours more, by which Shanghai–Rotterdam grows without Suez: 31.5 and 41 days are what its route says each time.
    [756.94, 983.66, '9.5 days'],
    // 35.9 hours and 5 days: a tenth of an hour cannot be taken off days.
    [35.86, 119.31, '3.5 days'],
    [40, 60, '0.8 days'],
    [60, 40, '-0.8 days']
  ])('from %f to %f hours is told in the coarser unit of both', (before, after, text) => {
    expect(told(before, after)).toBe(text);
  });

  const hoursOf = (text: string): number =>
    text.startsWith('under') ? 0 : Number.parseFloat(text.replaceAll(',', '')) * (text.includes('day') ? 24 : 1);
  const hours = fc.oneof(fc.double({ min: 0, max: 20_000, noNaN: true }), fc.double({ min: 0, max: 96, noNaN: true }));

  it('is what a reader finds who subtracts the texts of both, to a tenth of the coarser unit', () => {
    fc.assert(
      fc.property(hours, hours, (before, after) => {
        const [first, last] = [formatDuration(before, 'en'), formatDuration(after, 'en')];
        const isMixed = first.includes('day') !== last.includes('day');
        const text = told(before, after);
        expect(text.includes('day')).toBe(first.includes('day') || last.includes('day'));
        const off = Math.abs(hoursOf(text) - (hoursOf(last) - hoursOf(first)));
        expect(off).toBeLessThanOrEqual(isMixed ? 24 / 20 + 1e-6 : 1e-6);
      })
    );
  });
});
