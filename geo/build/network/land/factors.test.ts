import { expect, test } from 'vitest';
import type { Line, PublishedLength } from '#core/atlas/atlas';
import { distanceMetres } from '#core/geodesy/geodesic';
import { segmentLengths, sumOf } from './factors';
import { shareCorridors } from './route-factors';

const figure = (kilometres: number, from?: string, to?: string, comparable = true): PublishedLength => ({
  publishedMetres: kilometres * 1000,
  measuredMetres: 0,
  source: `${kilometres}`,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
  comparable
});

/** Three stretches of one degree along the equator, 111.3 km each. */
function line(published: PublishedLength[]): Line {
  const vertices = [
    [0, 0, 'A'],
    [1, 0, 'B'],
    [2, 0, 'C'],
    [3, 0, 'D']
  ] as const;
  return { id: 'line', vertices, published } as unknown as Line;
}
const degree = distanceMetres([0, 0], [1, 0]);

test('a figure for a stretch holds for it, and one for the whole for the rest', () => {
  const segments = segmentLengths(line([figure(360), figure(120, 'B', 'A')]));
  expect(segments.map(({ lengthMetres }) => Math.round(lengthMetres))).toEqual([120_000, 120_000, 120_000]);
  const rest = segmentLengths(line([figure(370), figure(120, 'A', 'B')]));
  expect(rest.map(({ lengthMetres }) => Math.round(lengthMetres))).toEqual([120_000, 125_000, 125_000]);
  expect(rest[0]!.published).toBe('120');
  expect(rest[2]!.published).toBe('370');
});

test('without a comparable figure, or with one out of proportion, the measured length stays', () => {
  for (const published of [[], [figure(400, 'A', 'D', false)], [figure(3000)]]) {
    const segments = segmentLengths(line(published));
    expect(sumOf(segments, 'lengthMetres')).toBeCloseTo(3 * degree, 3);
    expect(segments.every((segment) => segment.published === undefined)).toBe(true);
  }
});

test('what a corridor leaves over goes to its stretches without a figure, by the middle of what corridors say', () => {
  const lengths = new Map([['line', segmentLengths(line([figure(120, 'A', 'B')]))]]);
  const corridor = (kilometres: number) => ({
    legs: [{ line: 'line', first: 0, last: 3 }],
    published: [figure(kilometres)]
  });
  shareCorridors([corridor(350), corridor(360), corridor(380)] as never, lengths);
  expect(lengths.get('line')!.map(({ lengthMetres }) => Math.round(lengthMetres))).toEqual([120_000, 120_000, 120_000]);
  const [known, ...others] = lengths.get('line')!;
  expect([known!.published, known!.shared]).toEqual(['120', undefined]);
  expect(others.map(({ published, shared }) => [published, shared])).toEqual([
    [undefined, '360'],
    [undefined, '360']
  ]);
});
