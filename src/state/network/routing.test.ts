import { beforeEach, describe, expect, it } from 'vitest';
import { lengths, openRouting, plan, seekAndHear, type FakeAddress, type FakePort } from './routing.fixture';
import type { Routing } from './routing.svelte';

let address: FakeAddress;
let port: FakePort;
let routing: Routing;
const settle = (): Promise<void> => seekAndHear(routing);

beforeEach(async () => void ({ address, port, routing } = await openRouting()));

describe('Routing', () => {
  it('seeks what the address says, and again under a scenario, with where the routes went before', async () => {
    expect(routing.add(plan(0), plan(20))).toBe(true);
    await settle();
    expect(address.coming.route.map(({ id, colour }) => [id, colour])).toEqual([
      ['r1', 'ink'],
      ['r2', 'red']
    ]);
    expect(lengths(routing.results)).toEqual([1000, 1000]);
    expect(routing.before.size).toBe(0);
    routing.closePassage('suez');
    await settle();
    expect(lengths(routing.results)).toEqual([2000, 2000]);
    expect(lengths(routing.before)).toEqual([1000, 1000]);
    routing.reset();
    await settle();
    expect(lengths(routing.results)).toEqual([1000, 1000]);
    expect(routing.before.size).toBe(0);
  });

  it('keeps what is being dragged out of the address until it is dropped', async () => {
    routing.add(plan(0));
    const [first] = routing.plans;
    routing.hold({ ...first!, origin: { at: [5, 5] } });
    expect(routing.chosen?.origin.at).toEqual([5, 5]);
    expect(address.coming.route[0]?.origin.at).toEqual([0, 0]);
    routing.release(false);
    expect(routing.chosen?.origin.at).toEqual([0, 0]);
    routing.hold({ ...first!, origin: { at: [5, 5] } });
    routing.release(true);
    expect(address.coming.route[0]?.origin.at).toEqual([5, 5]);
  });

  it('opens a restricted passage to everybody, and lets one that was closed be as usual', () => {
    routing.openPassage('suez');
    expect(routing.scenario.open).toEqual([]);
    routing.openPassage('vilkitsky');
    expect(routing.scenario.open).toEqual(['vilkitsky']);
    routing.closePassage('vilkitsky');
    expect([routing.scenario.open, routing.scenario.avoid]).toEqual([[], ['vilkitsky']]);
    routing.openPassage('vilkitsky');
    expect(routing.isOrdinary).toBe(true);
  });

  it('has room for ten routes and numbers those that stay', () => {
    const many = Array.from({ length: 11 }, (_, index) => plan(index));
    expect(routing.add(...many)).toBe(false);
    expect(routing.plans).toHaveLength(10);
    routing.choose('r3');
    routing.remove('r3');
    expect(routing.plans.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9']);
    expect(routing.chosen?.origin.at).toEqual([3, 0]);
  });

  it('goes another way where one is wanted and there is one, and the best again when the wish changes', async () => {
    routing.add({ ...plan(0), way: 'cape' }, { ...plan(20), way: 'moon' });
    await settle();
    expect(lengths(routing.results)).toEqual([5000, 1000]);
    routing.change('r1', { minimise: 'time' });
    expect(address.coming.route[0]).not.toHaveProperty('way');
    routing.change('r1', { way: 'cape' });
    expect(address.coming.route[0]).toMatchObject({ minimise: 'time', way: 'cape' });
  });

  it('shows the best way under a moving hand, and the other that is wanted when it lets go', async () => {
    routing.add({ ...plan(0), way: 'cape' });
    routing.hold({ ...routing.plans[0]!, origin: { at: [5, 5] } });
    await settle();
    expect(lengths(routing.results)).toEqual([1000]);
    routing.release(true);
    await settle();
    expect(lengths(routing.results)).toEqual([5000]);
    expect(address.coming.route[0]).toMatchObject({ origin: { at: [5, 5] }, way: 'cape' });
  });

  it('says that a question was not answered, so that nobody waits for it', async () => {
    const ask = { origin: { at: [0, 0] as const }, limits: { unit: 'hours', values: [24] } as const, options: {} };
    await expect(routing.askLatest('reach', 'reach', ask)).rejects.toThrow('a mistake of ours');
    expect([routing.failure, routing.ready]).toEqual(['broke-off', false]);
  });

  it('says that the worker died, and stands again once it is loaded anew', async () => {
    port.onerror?.({ message: 'gone' } as ErrorEvent);
    expect([routing.failure, routing.ready]).toEqual(['broke-off', false]);
    await routing.load();
    expect([routing.failure, routing.ready]).toEqual([null, true]);
  });
});
