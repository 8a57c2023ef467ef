import { describe, expect, it, vi } from 'vitest';
import { stepsOf } from '#core/reading/timeline';
import { eventOf } from '#core/reading/timeline.fixture';
import { stopAt, stopsOf } from './stops';
import type { Told } from './words';

vi.mock('#i18n/index', () => ({ m: { timeline_today: () => 'Today' } }));
vi.mock('#i18n/quantities', () => ({ date: (time: string) => time }));
vi.mock('#i18n/reading-words', () => ({ standingName: () => '' }));
const { toldAt } = await import('./words');

const DATES = ['1869-11-17', '1991-05-16', '1991-12-26', '2024-03-11', '2024-03-28', '2026-03-02', '2026-12-01'];
const STOPS = stopsOf(stepsOf(DATES.map((date) => eventOf(date))), '2026-11-26');

const told = (time: string | null): Told => toldAt(STOPS, stopAt(STOPS, time), time);
const dates = (time: string): string[] => told(time).events.map(({ date }) => date);

describe('toldAt', () => {
  it.each([
    ['1991', ['1991-05-16', '1991-12-26']],
    ['1869', ['1869-11-17']],
    ['2024-03', ['2024-03-11', '2024-03-28']],
    ['2026', ['2026-03-02', '2026-12-01']],
    ['1991-05-16', ['1991-05-16']]
  ])('tells the events of %s as those of it', (time, expected) => {
    expect(dates(time)).toEqual(expected);
    expect(told(time).isTheirs).toBe(true);
  });

  it.each([
    ['1900', '1869-11-17'],
    ['1991-06', '1991-05-16'],
    ['1992-01', '1991-12-26'],
    ['2024-03-27', '2024-03-11'],
    ['2026-11', '2026-03-02'],
    ['2099', '2026-12-01']
  ])('tells before %s the last, and says that it is', (time, expected) => {
    expect(dates(time)).toEqual([expected]);
    expect(told(time).isTheirs).toBe(false);
  });

  it('tells nothing before the first, and nothing of today', () => {
    expect(told('1850').events).toEqual([]);
    expect(told('1869-11').events).toHaveLength(1);
    expect(told('1869-10').events).toEqual([]);
    expect(told(null).events).toEqual([]);
  });
});
