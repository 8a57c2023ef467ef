import { expect, it } from 'vitest';
import type { PassageWarning } from '../types';
import { firstTold, passagesOf } from './first-told';

const seasonal = (passage: string): PassageWarning => ({ code: 'seasonal-passage', details: { passage, months: [7] } });
const restricted = (passage: string): PassageWarning => ({
  code: 'restricted-passage',
  details: { passage, restriction: 'inland', limits: {} }
});

it('a passage is told of under the first band that gets through it, for each thing that is told of it', () => {
  const bands = [
    { limit: 1, passages: [] },
    { limit: 2, passages: [restricted('a'), seasonal('a')] },
    { limit: 3, passages: [restricted('a'), seasonal('a'), seasonal('b')] },
    { limit: 4, passages: [restricted('a'), seasonal('a'), seasonal('b'), restricted('b'), restricted('c')] }
  ];
  const first = (code: PassageWarning['code']) =>
    firstTold(bands, code).map(({ band, told }) => [band.limit, ...told.map(({ details }) => details.passage)]);
  expect(first('restricted-passage')).toEqual([
    [2, 'a'],
    [4, 'b', 'c']
  ]);
  expect(first('seasonal-passage')).toEqual([
    [2, 'a'],
    [3, 'b']
  ]);
  expect(passagesOf(bands[3]!, 'restricted-passage')).toEqual(['a', 'b', 'c']);
});
