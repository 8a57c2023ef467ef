import { expect, it } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { hasThing } from './has-thing';
import type { Reading } from './reading';

const atlas = { places: [{ id: 'suez-canal' }], lines: [], routes: [], areas: [], sets: [] } as unknown as Atlas;
const reading = { actors: [], claims: [{ id: 'shorter' }], events: [], series: [], terms: [] } as unknown as Reading;

it('a thing is there under its own kind alone', () => {
  expect(hasThing({ kind: 'place', id: 'suez-canal' }, atlas, reading)).toBe(true);
  expect(hasThing({ kind: 'line', id: 'suez-canal' }, atlas, reading)).toBe(false);
  expect(hasThing({ kind: 'claim', id: 'shorter' }, atlas, reading)).toBe(true);
  expect(hasThing({ kind: 'subject', id: 'northern-sea-route' }, atlas, reading)).toBe(true);
  expect(hasThing({ kind: 'subject', id: 'southern-sea-route' }, atlas, reading)).toBe(false);
});
