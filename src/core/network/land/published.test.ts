import { expect, test } from 'vitest';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { findRoute } from '../route';
import { toyParts } from '../toy-network.fixture';
import type { RouteLeg } from '../types';

const NODES: readonly LonLat[] = [
  [-6, 0],
  [-4, 0],
  [-2, 0],
  [0, 0]
];
const METRES = [0, 1, 2].map((from) => distanceMetres(NODES[from]!, NODES[from + 1]!));
const HANDBOOK = { published: 'a handbook' };
const NEWSPAPER = { shared: 'a newspaper' };

/** A railway of three stretches, the length of the first from a publication, of the last out of a whole corridor. */
const parts = toyParts({
  nodes: NODES.map((at) => ({ at })),
  lines: [
    {
      ...{ id: 'rails', names: { ar: 'سكة', en: 'rails' }, mode: 'rail', status: 'operating' },
      ...{ accuracy: 'generalised', gaugeMillimetres: 1435, source: 'toy' }
    }
  ],
  edges: METRES.map((lengthMetres, from) => ({
    ...{ line: 0, from, to: from + 1, lengthMetres, country: 'AA', shape: [NODES[from]!, NODES[from + 1]!] },
    ...(from === 0 && HANDBOOK),
    ...(from === 2 && NEWSPAPER)
  })),
  ports: []
});

function leg(from: number, to: number): RouteLeg {
  const answer = findRoute(parts, { at: NODES[from]! }, { at: NODES[to]! }, { by: 'rail' });
  if (!answer.ok) throw new Error(answer.failure.code);
  expect(answer.value.legs.length).toBe(1);
  return answer.value.legs[0]!;
}

test.each([
  [0, 2],
  [2, 0]
])('a leg from %i to %i that is published in part says how much of it is', (from, to) => {
  const { doubts, publishedMetres, lengthMetres } = leg(from, to);
  expect(doubts).toEqual(['partly-published']);
  expect(publishedMetres).toBeCloseTo(METRES[0]!, 6);
  expect(lengthMetres).toBeCloseTo(METRES[0]! + METRES[1]!, 6);
});

test('a leg is as long as published where all of it is, and measured where none is', () => {
  expect(leg(0, 1)).toMatchObject({ doubts: ['published-length'], source: 'toy; length: a handbook' });
  expect(leg(0, 1).publishedMetres).toBeCloseTo(METRES[0]!, 6);
  expect(leg(1, 2)).toMatchObject({ doubts: [], source: 'toy' });
  expect(leg(1, 2).publishedMetres).toBeUndefined();
});

test('a share of a corridor is not told as published', () => {
  const shared = leg(2, 3);
  expect(shared).toMatchObject({ doubts: ['shared-length'], source: 'toy; length shared out of a whole corridor: a newspaper' });
  expect(shared.publishedMetres).toBeUndefined();
  const whole = leg(0, 3);
  expect(whole.doubts.toSorted()).toEqual(['partly-published', 'shared-length']);
  expect(whole.publishedMetres).toBeCloseTo(METRES[0]!, 6);
});
