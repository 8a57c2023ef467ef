import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { byDate, firstDay, hasBegun, lastDay, today, yearsOf } from './day';

const anyDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe('dates as exact as their sources', () => {
  it('know their first and last day, leap years included', () => {
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect(lastDay('1900-02')).toBe('1900-02-28');
    expect([firstDay('2025-03-14'), lastDay('2025-03-14')]).toEqual(['2025-03-14', '2025-03-14']);
  });

  it('hold every day they may mean', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
        const date = day.slice(0, length);
        expect(firstDay(date) <= day && day <= lastDay(date)).toBe(true);
        expect(new Date(lastDay(date)).toISOString().slice(0, 10)).toBe(lastDay(date));
        expect(Math.abs(yearsOf(date) - yearsOf(day))).toBeLessThanOrEqual(1);
      })
    );
  });

  it('have begun once their first day has come', () => {
    expect(hasBegun('2019-12-02', '2019')).toBe(true);
    expect(hasBegun('2019-12-02', '2019-12-01')).toBe(false);
    expect(hasBegun('2019', '2019-01-01')).toBe(true);
    expect(hasBegun('2020', '2019-12-31')).toBe(false);
  });

  it('sort by time, the less exact first', () => {
    expect(
      ['2025-01-01', '2025', '2024-12', '2025-01']
        .map((date) => ({ date }))
        .sort(byDate)
        .map(({ date }) => date)
    ).toEqual(['2024-12', '2025', '2025-01', '2025-01-01']);
    fc.assert(
      fc.property(fc.array(anyDate.map((date) => ({ date }))), (records) => {
        const sorted = [...records].sort(byDate);
        for (const [index, { date }] of sorted.slice(1).entries())
          expect(firstDay(sorted[index]!.date) <= firstDay(date)).toBe(true);
      })
    );
  });
});

describe('today', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    // A variable set to `undefined` would hold that word.
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['Asia/Tehran', '2026-11-29T20:45:00Z', '2026-11-30'],
    ['Asia/Tehran', '2026-12-31T20:30:00Z', '2027-01-01'],
    ['America/Los_Angeles', '2026-03-01T05:00:00Z', '2026-02-28'],
    ['UTC', '2026-11-29T20:45:00Z', '2026-11-29']
  ])('is in %s at %s the day %s', (where, now, day) => {
    process.env.TZ = where;
    expect(today(new Date(now))).toBe(day);
  });
});
