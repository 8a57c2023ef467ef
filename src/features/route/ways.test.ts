import { beforeEach, describe, expect, it } from 'vitest';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY, type Alternative, type Answer, type Route } from '#core/network/types';
import { askOfPlan } from '#state/network/ask-of-view';
import type { RouteRequest } from '#state/network/protocol';
import type { Routing } from '#state/network/routing.svelte';
import { Ways } from './ways.svelte';

const plan: RoutePlan = {
  ...ORDINARY,
  id: 'r1',
  colour: 'ink',
  origin: { at: [121.9, 31.2] },
  destination: { at: [4.1, 51.9] },
  via: [],
  by: 'sea',
  minimise: 'distance'
};
const route = (lengthMetres: number) => ({ lengthMetres }) as Route;
const found = [
  { id: 'best', route: route(1) },
  { id: 'cape', route: route(2) }
] as Alternative[];
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

/** What ways need of the routing; alternatives are answered when the test says so. */
class FakeRouting {
  chosen = plan;
  ready = true;
  isHeld = false;
  results = new Map<string, Answer<Route>>();
  readonly asked: RouteRequest[] = [];
  readonly waiting: ((answer: Answer<Alternative[]>) => void)[] = [];
  taken: unknown[] = [];
  requestOf = (of: RoutePlan) => askOfPlan(of, ORDINARY, {});
  takeWay = (...taken: unknown[]) => (this.taken = taken);
  askLatest(_: string, __: string, request: RouteRequest): Promise<Answer<Alternative[]>> {
    this.asked.push(request);
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

let routing: FakeRouting;
let ways: Ways;

async function answer(index: number): Promise<void> {
  routing.waiting[index]!({ ok: true, value: found });
  await nextTurn();
}

beforeEach(() => {
  routing = new FakeRouting();
  ways = new Ways(routing as unknown as Routing);
  ways.areWanted = true;
});

describe('Ways', () => {
  it('are asked for once the route itself has come, which takes less', () => {
    ways.attend();
    expect(routing.asked).toHaveLength(0);
    routing.results.set('r1', { ok: true, value: route(1) });
    ways.attend();
    expect(routing.asked).toHaveLength(1);
  });

  it('are not asked for while a hand moves the route', () => {
    routing.results.set('r1', { ok: true, value: route(1) });
    routing.isHeld = true;
    ways.attend();
    expect(routing.asked).toHaveLength(0);
  });

  it('of another question of the same route count for nothing', async () => {
    routing.results.set('r1', { ok: true, value: route(1) });
    ways.attend();
    await answer(0);
    expect(ways.others.map(({ id }) => id)).toEqual(['cape']);
    routing.chosen = { ...plan, by: 'rail' };
    expect([ways.answer, ways.others]).toEqual([undefined, []]);
    ways.attend();
    routing.chosen = { ...plan, by: 'any' };
    await answer(1);
    expect(ways.answer).toBeUndefined();
  });

  it.each([
    ['there is one of that id', 'cape', false],
    ['there is none of that id', 'panama-canal', true],
    ['none was wanted', undefined, false]
  ])('tell whether the wanted one is gone where %s, also while the others are not shown', async (_, way, isLost) => {
    routing.results.set('r1', { ok: true, value: route(1) });
    if (way) routing.chosen = { ...plan, way };
    ways.areWanted = way === undefined;
    expect(ways.isLost).toBe(false);
    ways.attend();
    await answer(0);
    expect(ways.isLost).toBe(isLost);
  });

  it('stay when the route takes one of them, which need not be sought', async () => {
    routing.results.set('r1', { ok: true, value: route(1) });
    ways.attend();
    await answer(0);
    ways.take('cape');
    expect(routing.taken).toEqual(['r1', 'cape', route(2)]);
    routing.chosen = { ...plan, way: 'cape' };
    expect([ways.taken, ways.others.map(({ id }) => id)]).toEqual(['cape', ['best']]);
    ways.attend();
    expect(routing.asked).toHaveLength(1);
    ways.take('best');
    expect(routing.taken).toEqual(['r1', undefined, route(1)]);
  });
});
