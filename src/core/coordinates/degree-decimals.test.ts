import { expect, it } from 'vitest';
import { degreeDecimals } from './degree-decimals';

it('writes no more decimals of a degree than are known', () => {
  expect([1, 10, 100, 1000, 2000, 50_000, 1_000_000].map(degreeDecimals)).toEqual([5, 4, 3, 2, 2, 1, 0]);
});
