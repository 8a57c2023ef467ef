import { describe, expect, it } from 'vitest';
import type { Leg, Line, Route } from './atlas';
import { segmentsOf } from './segments';

const line = {
  id: 'trunk',
  mode: 'rail',
  status: 'operating',
  vertices: [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0]
  ]
} as unknown as Line;
const leg = (first: number, last: number, status: Leg['status'] = 'operating'): Leg => ({
  line: 'trunk',
  first,
  last,
  status,
  lengthMetres: 1,
  branch: false
});
const route = (id: string, subject: Route['subject'], ...legs: Leg[]) => ({ id, subject, legs }) as unknown as Route;

describe('segmentsOf', () => {
  it('draws a line once for a subject, whatever the number and direction of its routes', () => {
    const segments = segmentsOf([line], [route('a', 'north-south', leg(0, 3)), route('b', 'north-south', leg(3, 0))]);
    expect(segments).toEqual([
      {
        line: 'trunk',
        subject: 'north-south',
        routes: ['a', 'b'],
        first: 0,
        last: 3,
        mode: 'rail',
        status: 'operating',
        heading: 'both',
        lane: 0
      }
    ]);
  });

  it('cuts where another subject joins, and sets the shared piece apart on both sides', () => {
    const segments = segmentsOf([line], [route('a', 'north-south', leg(0, 3)), route('b', 'belt-and-road', leg(2, 1))]);
    expect(segments.map(({ subject, first, last, lane }) => [subject, first, last, lane])).toEqual([
      ['north-south', 0, 1, 0],
      ['north-south', 1, 2, -0.5],
      ['belt-and-road', 1, 2, 0.5],
      ['north-south', 2, 3, 0]
    ]);
  });

  it('shows a heading only where all routes of the subject share it', () => {
    const headings = (...legs: Leg[]) => segmentsOf([line], [route('a', 'yamal', ...legs)]).map(({ heading }) => heading);
    expect(headings(leg(0, 3))).toEqual(['forward']);
    expect(headings(leg(3, 0))).toEqual(['backward']);
    expect(headings(leg(0, 2), leg(3, 1))).toEqual(['forward', 'both', 'backward']);
  });

  it('covers exactly what the routes use', () => {
    expect(segmentsOf([line], [route('a', 'yamal', leg(1, 2))]).map(({ first, last }) => [first, last])).toEqual([[1, 2]]);
    expect(segmentsOf([line], [])).toEqual([]);
  });

  it('shows the most advanced standing of the routes that share a piece', () => {
    const [segment] = segmentsOf(
      [line],
      [route('a', 'belt-and-road', leg(0, 3, 'envisaged')), route('b', 'belt-and-road', leg(0, 3))]
    );
    expect(segment?.status).toBe('operating');
  });
});
