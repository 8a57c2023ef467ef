import { describe, expect, it } from 'vitest';
import { inkStrength, laserStrength } from './fading';
import { flightAt, FLIGHT_MS } from './flight';
import { countDown, elapsedMs, formatDuration, pauseStopwatch, runStopwatch } from './stopwatch';

describe('a flight', () => {
  it('comes to its end in its time, sooner at a higher speed, and no further', () => {
    const flight = { route: 0, share: 0, sinceMs: 1000, speed: 1 } as const;
    expect(flightAt(flight, 1000 + FLIGHT_MS / 2)).toBeCloseTo(0.5, 12);
    expect(flightAt({ ...flight, speed: 4 }, 1000 + FLIGHT_MS / 8)).toBeCloseTo(0.5, 12);
    expect(flightAt(flight, 10 * FLIGHT_MS)).toBe(1);
    expect(flightAt({ ...flight, share: 0.3, sinceMs: null }, 10 * FLIGHT_MS)).toBe(0.3);
  });
});

describe('what fades', () => {
  it('lets the laser go within one to two seconds and ink slowly', () => {
    expect(laserStrength(0)).toBe(1);
    expect(laserStrength(999)).toBeGreaterThan(0);
    expect(laserStrength(2000)).toBe(0);
    expect(inkStrength(2000, false)).toBe(1);
    expect(inkStrength(6000, false)).toBeGreaterThan(0);
    expect(inkStrength(60_000, false)).toBe(0);
    expect(inkStrength(60_000, true)).toBe(1);
  });
});

describe('the watches', () => {
  it('count on over a pause', () => {
    const paused = pauseStopwatch(runStopwatch({ sinceMs: null, beforeMs: 0 }, 1000), 61_000);
    expect(elapsedMs(paused, 500_000)).toBe(60_000);
    expect(elapsedMs(runStopwatch(paused, 500_000), 501_000)).toBe(61_000);
    expect(elapsedMs(runStopwatch(paused, 500_000), 400_000)).toBe(60_000);
  });

  it('tell how much is left, and when it grows short', () => {
    expect(countDown(10, 60_000)).toEqual({ leftMs: 540_000, state: 'ample' });
    expect(countDown(10, 8 * 60_000).state).toBe('short');
    expect(countDown(10, 11 * 60_000)).toEqual({ leftMs: -60_000, state: 'over' });
  });

  it('are written as clocks write', () => {
    expect([0, 61_999, 3_661_000, -500, -61_000].map(formatDuration)).toEqual(['00:00', '01:01', '1:01:01', '00:00', '−01:01']);
  });
});
