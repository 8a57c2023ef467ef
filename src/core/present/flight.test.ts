import { describe, expect, it } from 'vitest';
import { inkStrength, laserStrength } from './fading';
import { courseOf, flightAt, FLIGHT_MS } from './flight';
import { countDown, elapsedMs, formatDuration, pauseStopwatch, runStopwatch } from './stopwatch';

/** A degree of the equator of WGS84: 6,378,137 m × π / 180. */
const DEGREE_METRES = 111_319.490_793;

describe('a course', () => {
  const equator = (from: number, to: number) =>
    Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => [from + Math.sign(to - from) * index, 0] as const);

  it('is flown at an even pace by length', () => {
    const course = courseOf([{ geometry: equator(0, 10), lengthMetres: 10 * DEGREE_METRES, hours: 30 }])!;
    const half = course.at(0.45);
    expect(half.at[0]).toBeCloseTo(4.5, 9);
    expect(half.lengthMetres).toBeCloseTo(4.5 * DEGREE_METRES, 2);
    expect(half.hours).toBeCloseTo(13.5, 9);
  });

  it('counts every leg at its own pace and ends on the figures of the network', () => {
    const course = courseOf([
      { geometry: equator(0, 2), lengthMetres: 250_000, hours: 10 },
      { geometry: equator(2, 6), lengthMetres: 750_000, hours: 20 }
    ])!;
    expect(course).toMatchObject({ lengthMetres: 1_000_000, hours: 30 });
    expect(course.at(0)).toEqual({ at: [0, 0], lengthMetres: 0, hours: 0 });
    expect(course.at(0.25)).toMatchObject({ at: [2, 0], lengthMetres: 250_000, hours: 10 });
    expect(course.at(1)).toEqual({ at: [6, 0], lengthMetres: 1_000_000, hours: 30 });
  });

  it('crosses 180° without a leap', () => {
    const crossing = equator(178, 183).map(([longitude, latitude]) => [((longitude + 180) % 360) - 180, latitude] as const);
    const course = courseOf([{ geometry: crossing, lengthMetres: 5 * DEGREE_METRES, hours: 1 }])!;
    expect(course.at(0.5).at[0]).toBeCloseTo(-179.5, 9);
  });

  it('is none where there is nothing to fly along', () => {
    expect(courseOf([])).toBeUndefined();
    expect(courseOf([{ geometry: [[1, 1]], lengthMetres: 0, hours: 0 }])).toBeUndefined();
  });
});

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
