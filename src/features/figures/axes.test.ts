import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueTicks, yearSpan, yearTicks } from './axes';

describe('valueTicks', () => {
  it('counts as a person would', () => {
    expect(valueTicks(244.81)).toEqual([0, 50, 100, 150, 200, 250]);
    expect(valueTicks(44)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(valueTicks(150)).toEqual([0, 50, 100, 150]);
    expect(valueTicks(0.7)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });

  it('begins at nothing, goes in equal steps, and ends with the step that holds the largest', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (largest) => {
        const ticks = valueTicks(largest);
        const step = ticks[1]!;
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(7);
        ticks.forEach((tick, index) => expect(tick).toBeCloseTo(index * step, -Math.floor(Math.log10(step)) + 3));
        expect(ticks.at(-1)! * (1 + 1e-8)).toBeGreaterThanOrEqual(largest);
        expect(ticks.at(-2)!).toBeLessThan(largest);
      })
    );
  });

  it('has an axis for figures that are all nothing', () => {
    expect(valueTicks(0)).toEqual([0, 1]);
  });
});

describe('yearTicks', () => {
  it('names round years', () => {
    expect(yearTicks(2002, 2025, 6)).toEqual([2005, 2010, 2015, 2020, 2025]);
    expect(yearTicks(2019, 2025, 7)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(yearTicks(2001, 2050, 6)).toEqual([2010, 2020, 2030, 2040, 2050]);
  });

  it('stays within its years and its number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2049 }),
        fc.integer({ min: 0, max: 450 }),
        fc.integer({ min: 4, max: 12 }),
        (from, length, most) => {
          const ticks = yearTicks(from, from + length, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(from);
            expect(tick).toBeLessThanOrEqual(from + length);
          }
        }
      )
    );
  });
});

describe('yearSpan', () => {
  it('holds whole years', () => {
    expect(yearSpan([2002.5, 2025.5])).toEqual([2002, 2026]);
    expect(yearSpan([2018.15])).toEqual([2018, 2019]);
  });
});
