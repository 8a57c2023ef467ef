import { describe, expect, it } from 'vitest';
import { insertVia } from './insert-via';
import { optionsOf, reversed, stopsOf, withMovedStop, withoutStop, withStop, type RoutePlan } from './plan';
import { ORDINARY, type RoutePoint } from './types';

const at = (longitude: number): RoutePoint => ({ at: [longitude, 0] });
const plan: RoutePlan = {
  ...ORDINARY,
  id: 'r1',
  colour: 'ink',
  origin: at(0),
  destination: at(30),
  via: [at(10), { passage: 'suez' }],
  by: 'sea',
  minimise: 'distance'
};

describe('a plan under a scenario', () => {
  it('closes and opens what either does, and keeps its own month and ship', () => {
    const own = { ...plan, avoid: ['suez'], month: 3, ship: { draughtMetres: 10 } };
    const scenario = {
      ...ORDINARY,
      avoid: ['hormuz', 'suez'],
      open: ['arctic'],
      month: 8,
      ship: { draughtMetres: 15, speedKnots: 14 }
    };
    expect(optionsOf(own, scenario)).toMatchObject({
      avoid: ['suez', 'hormuz'],
      open: ['arctic'],
      month: 3,
      ship: { draughtMetres: 10, speedKnots: 14 }
    });
    expect(optionsOf(plan, ORDINARY)).not.toHaveProperty('month');
  });

  it('is asked with one state for each passage: what either closes is closed', () => {
    const [closed, opened] = [
      { ...ORDINARY, avoid: ['suez'] },
      { ...ORDINARY, open: ['suez', 'arctic'] }
    ];
    for (const options of [optionsOf({ ...plan, ...closed }, opened), optionsOf({ ...plan, ...opened }, closed)]) {
      expect(options).toMatchObject({ avoid: ['suez'], open: ['arctic'] });
    }
  });
});

describe('the stops of a plan', () => {
  it('are set, taken out and put elsewhere', () => {
    expect(withStop(plan, 3, at(31)).destination).toEqual(at(31));
    expect(withStop(plan, 1, { passage: 'panama' }).via[0]).toEqual({ passage: 'panama' });
    expect(stopsOf(withoutStop(plan, 0))).toEqual([at(10), { passage: 'suez' }, at(30)]);
    expect(stopsOf(withMovedStop(plan, 3, 1))).toEqual(stopsOf(plan));
    expect(stopsOf(withMovedStop(plan, 1, 0))).toEqual([at(10), at(0), { passage: 'suez' }, at(30)]);
    expect(stopsOf(reversed(plan))).toEqual(stopsOf(plan).toReversed());
  });

  it('take the other way that is wanted with them wherever they go', () => {
    const other = { ...plan, way: 'cape-of-good-hope' };
    const changed = [withStop(other, 3, at(31)), withoutStop(other, 0), withMovedStop(other, 1, 0), reversed(other)];
    expect(changed.map(({ way }) => way)).toEqual(Array(4).fill('cape-of-good-hope'));
  });

  it('leave a name behind, which was given to what went by others', () => {
    const named = { ...plan, name: 'Cape of Good Hope' };
    const drawn = insertVia(named, at(99), [at(0).at, at(30).at], 0, () => undefined);
    for (const changed of [
      withStop(named, 3, at(31)),
      withoutStop(named, 0),
      withMovedStop(named, 1, 2),
      reversed(named),
      drawn
    ]) {
      expect(changed).not.toHaveProperty('name');
    }
    expect(withStop(named, 0, { passage: 'suez' })).toBe(named);
  });

  it('never leave a passage at an end, and never less than two', () => {
    expect(withStop(plan, 0, { passage: 'suez' })).toBe(plan);
    expect(withoutStop(plan, 3)).toBe(plan);
    const short = { ...plan, via: [] };
    expect(withoutStop(short, 0)).toBe(short);
  });

  it('take a point drawn out of the course where the course has it', () => {
    const course = [0, 5, 10, 15, 20, 25, 30].map((longitude) => at(longitude).at);
    const positions = (stop: RoutePlan['via'][number]) => ('passage' in stop ? at(20).at : stop.at);
    const drawn = (after: number) =>
      insertVia(plan, at(99), course, after, positions).via.findIndex((stop) => 'at' in stop && stop.at[0] === 99);
    expect([0, 1, 2, 3, 4, 5].map(drawn)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
