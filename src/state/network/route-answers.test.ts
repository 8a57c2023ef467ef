import { beforeEach, describe, expect, it } from 'vitest';
import type { Route } from '#core/network/types';
import { lengths, nextTurn, openRouting, plan, seekAndHear, type FakeAddress, type FakePort } from './routing.fixture';
import type { Routing } from './routing.svelte';

let address: FakeAddress;
let port: FakePort;
let routing: Routing;
const settle = (): Promise<void> => seekAndHear(routing);

beforeEach(async () => void ({ address, port, routing } = await openRouting()));

describe('the answers of Routing', () => {
  it('lets the line follow the hand, and no figures stand for where it was let go', async () => {
    routing.add(plan(0));
    await settle();
    const [first] = routing.plans;
    routing.hold({ ...first!, origin: { at: [5, 5] } });
    expect(lengths(routing.results)).toEqual([1000]);
    port.isBusy = true;
    routing.attend();
    routing.hold({ ...first!, origin: { at: [6, 6] }, avoid: ['suez'] });
    expect(lengths(routing.results)).toEqual([1000]);
    routing.release(true);
    expect([lengths(routing.results), lengths(routing.courses.now)]).toEqual([[], [1000]]);
    routing.attend();
    port.catchUp();
    await nextTurn();
    expect([lengths(routing.results), lengths(routing.courses.now)]).toEqual([[2000], [2000]]);
  });

  it('has the figures again at once where the hand put back what it held', async () => {
    routing.add(plan(0));
    await settle();
    routing.hold({ ...routing.plans[0]!, avoid: ['suez'] });
    await settle();
    expect(lengths(routing.results)).toEqual([2000]);
    port.isBusy = true;
    routing.release(false);
    expect([lengths(routing.results), lengths(routing.courses.now)]).toEqual([[1000], [1000]]);
  });

  it('asks once for where the hand lets go', async () => {
    routing.add(plan(0));
    await settle();
    port.isBusy = true;
    routing.hold({ ...routing.plans[0]!, avoid: ['suez'] });
    routing.attend();
    routing.release(true);
    routing.attend();
    port.catchUp();
    await nextTurn();
    expect([lengths(routing.results), port.asked]).toEqual([[2000], 2]);
  });

  it('takes where routes go in the world as it is for nothing that was moved before there was a scenario', async () => {
    routing.add(plan(0));
    await settle();
    routing.hold({ ...routing.plans[0]!, origin: { at: [5, 5] } });
    routing.release(true);
    routing.closePassage('suez');
    await settle();
    expect(lengths(routing.before)).toEqual([1000]);
    port.isBusy = true;
    routing.change('r1', { by: 'rail' });
    expect([routing.before.size, routing.courses.before.size]).toEqual([0, 0]);
  });

  it('leaves no line of a route that was taken away under the hand', async () => {
    routing.add({ ...plan(0), avoid: ['suez'] }, plan(20));
    await settle();
    port.isBusy = true;
    routing.hold({ ...routing.plans[0]!, origin: { at: [5, 5] } });
    routing.remove('r1');
    expect([lengths(routing.results), lengths(routing.courses.now)]).toEqual([[1000], [1000]]);
    routing.change('r1', { by: 'rail' });
    expect([routing.results.size, routing.courses.now.size]).toEqual([0, 0]);
  });

  it('puts no answer that was under way under the name of another route', async () => {
    routing.add({ ...plan(0), avoid: ['suez'] }, plan(20));
    routing.attend();
    routing.remove('r1');
    await nextTurn();
    expect([...routing.results.keys()]).toEqual(['r1']);
    expect(lengths(routing.results)).toEqual([1000]);
  });

  it('leaves a route that the browser brings back without figures until its own have come', async () => {
    routing.add({ ...plan(0), avoid: ['suez'] }, plan(20));
    await settle();
    const before = address.coming;
    routing.remove('r1');
    expect(lengths(routing.results)).toEqual([1000]);
    address.coming = before;
    expect(lengths(routing.results)).toEqual([2000, 1000]);
    routing.remove('r1');
    routing.add(plan(40));
    await settle();
    port.isBusy = true;
    address.coming = before;
    routing.attend();
    expect([...routing.results.keys()]).toEqual(['r2']);
    port.catchUp();
    await nextTurn();
    expect(lengths(routing.results)).toEqual([2000, 1000]);
  });

  it('shows no figures of another question while the worker is busy, or once it is gone', async () => {
    routing.add(plan(0));
    await settle();
    port.isBusy = true;
    routing.closePassage('suez');
    routing.attend();
    expect([routing.results.size, routing.courses.now.size, routing.before.size]).toEqual([0, 0, 0]);
    port.onerror?.({ message: 'gone' } as ErrorEvent);
    await nextTurn();
    expect([routing.results.size, routing.courses.now.size]).toEqual([0, 0]);
    routing.reset();
    expect(lengths(routing.results)).toEqual([1000]);
  });

  it('asks only for what has no answer', async () => {
    routing.add(plan(0), plan(20));
    await settle();
    await settle();
    expect(port.asked).toBe(2);
    routing.change('r2', { by: 'rail' });
    await settle();
    expect(port.asked).toBe(3);
    routing.change('r2', { colour: 'red', name: 'By rail' });
    expect(lengths(routing.results)).toEqual([1000, 1000]);
    await settle();
    expect(port.asked).toBe(3);
  });

  it('goes a way that is known already without asking', async () => {
    routing.add(plan(0));
    await settle();
    port.isBusy = true;
    routing.takeWay('r1', 'cape', { lengthMetres: 5000 } as Route);
    expect(address.coming.route[0]).toMatchObject({ way: 'cape' });
    expect(lengths(routing.results)).toEqual([5000]);
    routing.attend();
    expect(port.asked).toBe(1);
  });
});
