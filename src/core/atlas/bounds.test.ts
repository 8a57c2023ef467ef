import { describe, expect, it } from 'vitest';
import type { Atlas, Line } from './atlas';
import { boundsOf } from './bounds';

const line = {
  id: 'bering',
  vertices: [
    [170, 60],
    [-175, 66],
    [-168, 64]
  ]
} as unknown as Line;
const atlas = {
  places: [{ id: 'kish', at: [53.98, 26.53] }],
  lines: [line],
  routes: [{ id: 'r', legs: [{ line: 'bering', first: 2, last: 1 }] }],
  areas: [
    {
      id: 'chukotka',
      polygons: [
        [
          [
            [175, 65],
            [180, 65],
            [180, 70],
            [175, 65]
          ]
        ],
        [
          [
            [-180, 65],
            [-170, 66],
            [-180, 70],
            [-180, 65]
          ]
        ]
      ]
    }
  ],
  sets: []
} as unknown as Atlas;

describe('boundsOf', () => {
  it('bounds a point by itself', () => {
    expect(boundsOf(atlas, { kind: 'place', id: 'kish' })).toEqual({ west: 53.98, east: 53.98, south: 26.53, north: 26.53 });
  });

  it('crosses the antimeridian the short way, for lines and for areas cut there', () => {
    expect(boundsOf(atlas, { kind: 'line', id: 'bering' })).toEqual({ west: 170, east: 192, south: 60, north: 66 });
    expect(boundsOf(atlas, { kind: 'area', id: 'chukotka' })).toEqual({ west: 175, east: 190, south: 65, north: 70 });
  });

  it('bounds only the stretch a route uses', () => {
    expect(boundsOf(atlas, { kind: 'route', id: 'r' })).toEqual({ west: -175, east: -168, south: 64, north: 66 });
  });

  it('has nothing for a set or an unknown id', () => {
    expect(boundsOf(atlas, { kind: 'set', id: 'sco' })).toBeUndefined();
    expect(boundsOf(atlas, { kind: 'line', id: 'ghost' })).toBeUndefined();
  });
});
