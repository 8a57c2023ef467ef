import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stepsOf } from '#core/reading/timeline';
import { eventOf } from '#core/reading/timeline.fixture';
import { movedBy } from './keys';
import { Player } from './player.svelte';
import { stepBefore, stopAt, stopsOf } from './stops';
import { Throttle } from './throttle';
import { yearLabels } from './year-labels';

const DATES = ['1618', '1689-08-27', '2001-07-16', '2014-05-21', '2025-01-17', '2034', '2049'];
const STOPS = stopsOf(stepsOf(DATES.map((date) => eventOf(date))), '2026-11-26');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the stops of the slider', () => {
  it('have today among them, after what has been and before what is planned', () => {
    expect(STOPS.map(({ time }) => time)).toEqual([
      '1618',
      '1689-08-27',
      '2001-07-16',
      '2014-05-21',
      '2025-01-17',
      null,
      '2034',
      '2049'
    ]);
  });

  it('are found by the time the address says, which need not be a step', () => {
    STOPS.forEach(({ time }, index) => expect(stopAt(STOPS, time)).toBe(index));
    expect(['1500', '1700', '2014', '2026-12', '2040', '2100'].map((time) => stopAt(STOPS, time))).toEqual([0, 1, 3, 5, 6, 7]);
  });

  it('know the events told last', () => {
    expect(stepBefore(STOPS, 5)?.day).toBe('2025-01-17');
    expect(stepBefore(STOPS, 0)?.day).toBe('1618-01-01');
  });
});

describe('yearLabels', () => {
  it('writes today always, and never two labels nearer than there is room', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1600, max: 2060 }), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 20 }),
        (years, room) => {
          const stops = stopsOf(stepsOf(years.map((year) => eventOf(String(year)))), '2026-11-26');
          const labels = yearLabels(stops, room);
          expect(labels.filter(({ year }) => year === null)).toHaveLength(1);
          labels.slice(1).forEach(({ index }, before) => expect(index - labels[before]!.index).toBeGreaterThanOrEqual(room));
        }
      )
    );
  });

  it('keeps the ends and the rounder years', () => {
    expect(yearLabels(STOPS, 2).map(({ year }) => year)).toEqual(['1618', '2001', null, '2049']);
  });
});

describe('keys', () => {
  it('run with the writing, but up is always later', () => {
    expect([movedBy('ArrowRight', 'ltr'), movedBy('ArrowRight', 'rtl')]).toEqual([1, -1]);
    expect([movedBy('ArrowUp', 'rtl'), movedBy('PageUp', 'rtl'), movedBy('Tab', 'ltr')]).toEqual([1, 10, undefined]);
  });
});

describe('Player', () => {
  it('goes on at once and then every two and a half seconds, until nothing follows', () => {
    let left = 3;
    const player = new Player(() => (left -= 1) > 0);
    player.play();
    expect([left, player.isPlaying]).toEqual([2, true]);
    vi.advanceTimersByTime(2400);
    expect(left).toBe(2);
    vi.advanceTimersByTime(2600);
    expect([left, player.isPlaying]).toEqual([0, false]);
    vi.advanceTimersByTime(10_000);
    expect(left).toBe(0);
  });
});

describe('Throttle', () => {
  it('writes at most ten times a second, the first at once and the last for certain', () => {
    const written: number[] = [];
    const throttle = new Throttle<number>((value) => written.push(value));
    for (let each = 0; each < 50; each += 1) {
      throttle.put(each);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(200);
    expect(written[0]).toBe(0);
    expect(written.at(-1)).toBe(49);
    expect(written.length).toBeLessThanOrEqual(7);
    expect(throttle.isWaiting).toBe(false);
  });
});
