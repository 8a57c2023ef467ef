import { describe, expect, it, vi } from 'vitest';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY, type RoutePoint } from '#core/network/types';
import type { Edition } from '#state/edition.svelte';
import type { Routing } from '#state/network/routing.svelte';
import type { Sight } from '#state/sight.svelte';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: {
    route_said_removed: ({ name }: { name: string }) => `Removed: ${name}`,
    said_figure: ({ name, figure }: { name: string; figure: string }) => `${name}: ${figure}`,
    point_origin: () => 'Origin',
    point_destination: () => 'Destination',
    point_via: () => 'By'
  }
}));
vi.mock('#i18n/route-titles', () => ({
  planTitle: ({ id }: RoutePlan) => id,
  stopTitle: ({ at }: RoutePoint) => String(at)
}));
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

  it('says which stop the map has set, and leads the focus back to where it was asked for', () => {
    const routing = {
      plans: [plan],
      chosen: plan,
      change: (_: string, patch: Partial<RoutePlan>) => (routing.chosen = { ...routing.chosen, ...patch })
    };
    const bench = new RouteBench(routing as unknown as Routing, { atlas: {} } as unknown as Edition, {} as Sight);
    const comeBack = vi.fn();
    for (const [asked, told] of [
      [0, 'Origin: 66,25'],
      [2, 'By: 66,25'],
      [3, 'Destination: 66,25'],
      ['via', 'By: 66,25']
    ] as const) {
      bench.ask(asked, comeBack);
      bench.answer({ at: [66, 25] });
      expect(bench.told.text).toBe(told);
    }
    expect(comeBack).toHaveBeenCalledTimes(4);
    routing.chosen = plan;
    expect(bench.told.text).toBe('');
  });

  it('says the ends of a new route too, whose heading takes the focus where it was asked for by buttons', () => {
    const routing = { plans: [] as RoutePlan[], chosen: undefined, add: (added: RoutePlan) => routing.plans.push(added) };
    const bench = new RouteBench(routing as unknown as Routing, { atlas: {} } as unknown as Edition, {} as Sight);
    const comeBack = vi.fn();
    expect([bench.asked, bench.isAskedByButton('origin')]).toEqual(['origin', false]);
    bench.ask('destination', comeBack);
    expect(bench.isAskedByButton('destination')).toBe(true);
    bench.answer({ at: [66, 25] });
    expect([bench.told.text, comeBack.mock.calls.length]).toEqual(['Destination: 66,25', 1]);
    bench.ask('origin', comeBack);
    bench.answer({ at: [57, 23] });
    expect([bench.told.text, comeBack.mock.calls.length, bench.focus.take()]).toEqual(['Origin: 57,23', 1, true]);
    // A click that no button had asked for leaves the focus on the map.
    bench.begin();
    bench.answer({ at: [57, 23] });
    bench.answer({ at: [66, 25] });
    expect([bench.told.text, comeBack.mock.calls.length, bench.focus.take()]).toEqual(['Destination: 66,25', 1, false]);
  });

  it('leads the focus from a route that is removed to the list of the others, from the last to the form of a new one', () => {
    const routing = {
      plans: [plan, { ...plan, id: 'r2' }],
      remove: (id: string) => (routing.plans = routing.plans.filter((each) => each.id !== id))
    };
    const bench = new RouteBench(routing as unknown as Routing, { atlas: {} } as unknown as Edition, {} as Sight);
    bench.remove('r1');
    expect([bench.isListWanted, bench.focus.take(), bench.told.text]).toEqual([true, false, 'Removed: r1']);
    bench.remove('r2');
    expect([bench.focus.take(), bench.told.text]).toEqual([true, 'Removed: r2']);
  });
});
