import { describe, expect, it } from 'vitest';
import { courseOf } from './course';

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

  it('cuts the leg on which so many metres end, by its own length', () => {
    const course = courseOf([
      { geometry: equator(0, 2), lengthMetres: 250_000, hours: 10 },
      { geometry: equator(2, 2), lengthMetres: 0, hours: 5 },
      { geometry: equator(2, 6), lengthMetres: 750_000, hours: 20 }
    ])!;
    expect(course.legsBehind(0).map(({ geometry }) => geometry)).toEqual([
      [
        [0, 0],
        [0, 0]
      ]
    ]);
    const half = course.legsBehind(625_000);
    expect(half.map(({ hours }) => hours)).toEqual([10, 5, 20]);
    expect(half[2]!.geometry.at(-1)![0]).toBeCloseTo(4, 9);
    expect(course.legsBehind(1_000_000).map(({ geometry }) => geometry.length)).toEqual([3, 1, 5]);
    expect(course.legsBehind(Infinity)).toHaveLength(3);
  });

  it('cuts a leg on 180° where it is, not round the Earth', () => {
    const crossing = [
      [179, 0],
      [-179, 0]
    ] as const;
    const [leg] = courseOf([{ geometry: crossing, lengthMetres: 2 * DEGREE_METRES, hours: 1 }])!.legsBehind(1.5 * DEGREE_METRES);
    expect(leg!.geometry.at(-1)![0]).toBeCloseTo(-179.5, 9);
  });
});
