import { describe, expect, it } from 'vitest';
import type { Atlas, Route } from './atlas';
import { recordOf } from './record';

const names = { ar: 'اسم', en: 'Name' };
const west = { id: 'west', subject: 'yamal', names, asOf: '2025', source: 'A book' } as const;
const route: Route = { ...west, status: 'operating', published: [], legs: [], lengthMetres: 1, dataset: 'corridors' };
const atlas: Atlas = {
  edition: 'test',
  datasets: [],
  places: [],
  lines: [],
  routes: [route],
  areas: [],
  sets: [{ ...west, countries: [], dataset: 'circles' }]
};

describe('the record of a selection', () => {
  it('is looked for among its own kind', () => {
    expect(recordOf(atlas, { kind: 'route', id: 'west' })).toEqual({ kind: 'route', record: atlas.routes[0] });
    expect(recordOf(atlas, { kind: 'set', id: 'west' })).toEqual({ kind: 'set', record: atlas.sets[0] });
  });

  it('is nothing when the edition does not hold it', () => {
    expect(recordOf(atlas, { kind: 'place', id: 'west' })).toBeUndefined();
  });
});
