import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { passageSet } from '../passage-set';
import type { Fairway } from '../sea/engine';
import type { SeaReached } from './sea-reached';
import { waterwaysWithin } from './waterways';

const CANAL = 3;
/** Three degrees of the equator, with the antimeridian in the middle of the second. */
const POINTS: LonLat[] = [
  [178.5, 0],
  [179.5, 0],
  [-179.5, 0],
  [-178.5, 0]
];
const WHOLE = distanceMetres([178.5, 0], [-178.5, 0]);
const DEGREE = WHOLE / 3;

function fairway(more: Partial<Fairway> = {}): Fairway {
  return { edge: 0, from: 0, to: 1, metres: WHOLE, isRiver: false, passages: [], points: POINTS, ...more };
}

function reached(first: number, last: number, more: Partial<SeaReached> = {}): SeaReached {
  const values = Float64Array.of(first, last);
  const pace = { waits: new Map<number, number>(), riverFactor: 1 };
  return { starts: [], values, isForced: new Uint8Array(2), fields: [], shut: passageSet([]), pace, ...more };
}

/** Where the lines lie, in degrees from the first vertex, to a thousandth. */
function stretches(lines: readonly (readonly LonLat[])[]): number[][] {
  return lines.map((line) =>
    line.map(([longitude]) => Math.round((((longitude - 178.5 + 360) % 360) + Number.EPSILON) * 1000) / 1000)
  );
}
const within = (limit: number, of: SeaReached, one = fairway(), isCovered = (_: LonLat): boolean => false): number[][] =>
  stretches(waterwaysWithin([one], of, limit, isCovered));

describe('waterways within a limit', () => {
  it('are gone from either end as far as what is left of it, and cut at the antimeridian', () => {
    expect(within(DEGREE / 2, reached(0, NaN))).toEqual([[0, 0.5]]);
    expect(within(DEGREE * 1.5, reached(DEGREE, DEGREE))).toEqual([
      [0, 0.5],
      [2.5, 3]
    ]);
    expect(within(DEGREE * 4, reached(0, WHOLE))).toEqual([
      [0, 1, 1.5],
      [1.5, 2, 3]
    ]);
    expect(within(DEGREE, reached(NaN, NaN))).toEqual([]);
  });

  it('count a metre of river for more', () => {
    const slow = { pace: { waits: new Map<number, number>(), riverFactor: 2 } };
    expect(within(DEGREE / 2, reached(0, NaN, slow), fairway({ isRiver: true }))).toEqual([[0, 0.25]]);
    expect(within(DEGREE / 2, reached(0, NaN, slow))).toEqual([[0, 0.5]]);
  });

  it('count the wait at a passage, and are not gone through one that is shut', () => {
    const canal = fairway({ passages: [CANAL] });
    const waiting = { pace: { waits: new Map([[CANAL, DEGREE / 4]]), riverFactor: 1 } };
    expect(within(DEGREE / 2, reached(0, NaN, waiting), canal)).toEqual([[0, 0.25]]);
    const shut = { shut: passageSet([CANAL]) };
    expect(within(DEGREE * 4, reached(0, 0, shut), canal)).toEqual([]);
    // The other end was come to by it: it was opened.
    expect(within(DEGREE / 2, reached(0, WHOLE, shut), canal)).toEqual([[0, 0.5]]);
  });

  it('leave out strokes that the areas cover at both ends', () => {
    const isCovered = ([longitude]: LonLat): boolean => longitude > 0;
    expect(within(DEGREE * 4, reached(0, WHOLE), fairway(), isCovered)).toEqual([
      [1, 1.5],
      [1.5, 2, 3]
    ]);
  });
});
