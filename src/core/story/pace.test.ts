import { describe, expect, it } from 'vitest';
import { paceOf } from './pace';

const steps = [{ minutes: 2 }, { minutes: 1.5 }, { minutes: 3 }];

describe('paceOf', () => {
  it.each([
    [0, 0, 0],
    [0, 119, 0],
    [0, 150, 30],
    [1, 60, -60],
    [1, 210, 0],
    [2, 500, 110],
    [2, 390, 0]
  ])('says of step %i after %i s that it is %i s late', (current, elapsed, late) => {
    expect(paceOf(steps, current, elapsed).lateSeconds).toBe(late);
  });

  it('says when a step is meant to be shown, and how long all take', () => {
    expect(paceOf(steps, 1, 0)).toMatchObject({ plannedFromSeconds: 120, plannedUntilSeconds: 210, plannedTotalSeconds: 390 });
    expect(paceOf([], 0, 10)).toMatchObject({ plannedTotalSeconds: 0, lateSeconds: 10 });
  });
});
