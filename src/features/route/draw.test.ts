import { describe, expect, it } from 'vitest';
import { ORDINARY, type Answer, type LegMode, type Route } from '#core/network/types';
import type { RoutePlan } from '#core/network/plan';
import { drawingOf, type DrawnRoutes } from './draw';

const plan: RoutePlan = {
  ...ORDINARY,
  id: 'r1',
  colour: 'red',
  origin: { at: [0, 0] },
  destination: { at: [10, 0] },
  via: [{ passage: 'suez' }, { at: [5, 0] }],
  by: 'any',
  minimise: 'distance'
};
const route = (lengthMetres: number, ...modes: LegMode[]): Route =>
  ({
    lengthMetres,
    legs: modes.map((mode, index) => ({
      mode,
      lengthMetres: mode === 'transfer' ? 0 : 1,
      geometry: [
        [index, 0],
        [index + 1, 0]
      ]
    })),
    geometry: [
      [0, 0],
      [10, 0]
    ]
  }) as unknown as Route;
const answers = (value: Route): ReadonlyMap<string, Answer<Route>> => new Map([['r1', { ok: true, value }]]);
const drawn = (more: Partial<DrawnRoutes>): DrawnRoutes => ({
  plans: [plan],
  chosen: 'r1',
  results: answers(route(1000, 'access', 'sea', 'transfer', 'rail')),
  before: new Map(),
  others: [],
  selected: 2,
  label: () => '1 km',
  ...more
});
const looks = (more: Partial<DrawnRoutes>) =>
  drawingOf(drawn(more)).map((each) => (each.role === 'way' ? `${each.look} ${each.form}` : each.role));

describe('the drawing of routes', () => {
  it('shows each leg by its mode, the stops that are points, and the figures at the end', () => {
    expect(looks({})).toEqual(['now link', 'now sea', 'now rail', 'vertex', 'vertex', 'vertex', 'label']);
    const selected = drawingOf(drawn({})).filter((each) => each.role === 'vertex' && each.selected);
    expect(selected).toMatchObject([{ index: 2, coordinates: [5, 0] }]);
  });

  it('shows where a route went before only where that differs, and other ways of the route in hand alone', () => {
    expect(looks({ before: answers(route(1000, 'sea')) })).not.toContain('before sea');
    expect(looks({ before: answers(route(9000, 'sea')) })[0]).toBe('before sea');
    const others = [{ route: route(2000, 'road'), name: 'By Suez' }];
    expect(looks({ others }).slice(0, 2)).toEqual(['other road', 'label']);
    expect(looks({ others, chosen: undefined })).not.toContain('other road');
  });

  it('writes no figures at a line that is but the last that was found', () => {
    expect(looks({ label: () => undefined })).toEqual(['now link', 'now sea', 'now rail', 'vertex', 'vertex', 'vertex']);
  });

  it('shows the stops of a route that was not found', () => {
    expect(looks({ results: new Map() })).toEqual(['vertex', 'vertex', 'vertex']);
  });
});
