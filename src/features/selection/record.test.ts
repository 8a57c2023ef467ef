import { describe, expect, it } from 'vitest';
import type { Atlas, Leg, Route } from '#core/atlas/atlas';
import { routesUsing } from './record';

const names = { ar: 'اسم', en: 'Name' };
const leg = (line: string): Leg => ({ line, first: 0, last: 1, lengthMetres: 1, status: 'operating', branch: false });
const route = (id: string, ...lines: string[]): Route => ({
  id,
  names,
  subject: 'yamal',
  status: 'operating',
  asOf: '2025',
  source: 'A book',
  published: [],
  legs: lines.map(leg),
  lengthMetres: 1,
  dataset: 'corridors'
});
const atlas: Atlas = {
  edition: 'test',
  datasets: [],
  places: [],
  lines: [],
  routes: [route('west', 'one', 'two', 'one'), route('east', 'two'), route('north')],
  areas: [],
  sets: [{ id: 'west', subject: 'diplomacy', names, asOf: '2025', source: 'A book', countries: [], dataset: 'circles' }]
};

describe('routes that use a line', () => {
  it('are each named once', () => {
    expect(routesUsing(atlas, 'one').map(({ id }) => id)).toEqual(['west']);
    expect(routesUsing(atlas, 'two').map(({ id }) => id)).toEqual(['west', 'east']);
    expect(routesUsing(atlas, 'three')).toEqual([]);
  });
});
