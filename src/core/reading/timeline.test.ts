import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBegun } from './day';
import { stepAt, stepsOf } from './timeline';
import { eventOf } from './timeline.fixture';

/** Dates that crowd into few years, so that days, months and years meet. */
const anyDate = fc
  .record({
    year: fc.integer({ min: 2013, max: 2016 }),
    month: fc.integer({ min: 1, max: 12 }),
    exact: fc.integer({ min: 0, max: 2 })
  })
  .chain(({ year, month, exact }) =>
    fc.integer({ min: 1, max: 28 }).map((day) => {
      const parts = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
      return parts.slice(0, exact + 1).join('-');
    })
  );
const anyEvents = fc.array(anyDate, { minLength: 1, maxLength: 30 }).map((dates) => dates.map((date) => eventOf(date)));

describe('stepsOf', () => {
  it('orders the events by their first day and puts those of one day together', () => {
    const events = ['2049', '1618', '2001-07-16', '2025-01-17', '2025-01-17', '2025-01'].map((date) => eventOf(date));
    expect(stepsOf(events).map((step) => [step.time, step.events.length])).toEqual([
      ['1618', 1],
      ['2001-07-16', 1],
      ['2025-01-01', 1],
      ['2025-01-17', 2],
      ['2049', 1]
    ]);
  });

  it('shows at each step all that began before it and nothing that begins after it', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const steps = stepsOf(events);
        steps.forEach((step, index) => {
          const begun = events.filter(({ date }) => hasBegun(date, step.time));
          expect(new Set(begun)).toEqual(new Set(steps.slice(0, index + 1).flatMap((each) => each.events)));
          expect(stepAt(steps, step.time)).toBe(index);
        });
      })
    );
  });

  it('finds the step last begun at any other time', () => {
    const steps = stepsOf(['2014-05-21', '2019-12-02'].map((date) => eventOf(date)));
    expect(['2014-05-20', '2014-05', '2014', '2019-12-01', '2020'].map((time) => stepAt(steps, time))).toEqual([-1, 0, 0, 0, 1]);
  });
});
