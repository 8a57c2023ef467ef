import { describe, expect, it, vi } from 'vitest';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY } from '#core/network/types';
import type { Edition } from '#state/edition.svelte';
import type { Routing } from '#state/network/routing.svelte';
import type { Sight } from '#state/sight.svelte';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: { route_said_removed: ({ name }: { name: string }) => `Removed: ${name}` }
}));
vi.mock('#i18n/route-titles', () => ({ planTitle: ({ id }: RoutePlan) => id }));
const { RouteBench } = await import('./bench.svelte');

const plan: RoutePlan = {
  ...ORDINARY,
  id: 'r1',
  colour: 'ink',
  origin: { at: [68, 40] },
  destination: { at: [88, 40] },
  via: [{ passage: 'suez' }, { at: [70, 20] }],
  by: 'sea',
  minimise: 'distance'
};

describe('RouteBench', () => {
  it('keeps the stop selected that could not be moved, as a passage that would become an end', () => {
    const changed: unknown[] = [];
    const routing = { plans: [plan], chosen: plan, change: (_: string, to: unknown) => changed.push(to) };
    const bench = new RouteBench(routing as unknown as Routing, { atlas: null } as unknown as Edition, {} as Sight);
    bench.selected = 1;
    bench.moveStop(1, 0);
    expect([bench.selected, changed]).toEqual([1, []]);
    bench.moveStop(1, 2);
    expect(bench.selected).toBe(2);
    expect(changed).toHaveLength(1);
  });

  it('lets go of a stop that is asked of the map, and says whether one was', () => {
    const routing = { plans: [plan], chosen: plan };
    const bench = new RouteBench(routing as unknown as Routing, { atlas: null } as unknown as Edition, {} as Sight);
    expect(bench.unask()).toBe(false);
    bench.ask('via');
    expect([bench.unask(), bench.asked, bench.unask()]).toEqual([true, null, false]);
  });

  it('leads the focus from a route that is removed to the list of the others, from the last to the form of a new one', () => {
    const routing = {
      plans: [plan, { ...plan, id: 'r2' }],
      remove: (id: string) => (routing.plans = routing.plans.filter((each) => each.id !== id))
    };
    const bench = new RouteBench(routing as unknown as Routing, { atlas: {} } as unknown as Edition, {} as Sight);
    bench.remove('r1');
    expect([bench.isListWanted, bench.takesFocus(), bench.told]).toEqual([true, false, 'Removed: r1']);
    bench.remove('r2');
    expect([bench.takesFocus(), bench.told]).toEqual([true, 'Removed: r2']);
  });
});
